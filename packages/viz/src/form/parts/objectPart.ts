import { el } from '../../player/dom.js';
import type { Branch } from '../fieldSpec.js';
import { type FormContext, titleOf } from '../formContext.js';
import { type Path, valueAt } from '../path.js';
import { objectBody } from './objectBody.js';
import { createPartHead } from './partHead.js';

/** A part that is always there. */
export function objectPart(path: Path, branch: Branch, trail: string, context: FormContext): HTMLElement {
  const { lang, draft, messages } = context;
  const label = branch.label[lang];
  const heading = el('h3', { tabindex: -1 }, label);
  const kindAt = (value: unknown) => String(valueAt(value, ['kind']) ?? '');
  const kindName = (kind: string) =>
    branch.tables.find((table) => table.kind === kind)?.label?.[lang] ?? messages.notSet;
  const head = createPartHead({
    ...{ path, label, trail, heading, context, help: branch.help?.[lang] },
    target: heading,
    change() {
      const [before, now] = [draft.original(path), draft.at(path)].map(kindAt);
      if (branch.tables.length < 2 || draft.isNew(path) || before === now) return undefined;
      return messages.changedTo(kindName(before!), kindName(now!));
    },
  });
  const body = objectBody(path, branch, titleOf(trail, label, context), context);
  return el('div', { class: 'part', role: 'group', 'aria-label': label }, head, ...body);
}
