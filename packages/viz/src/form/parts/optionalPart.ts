import { el } from '../../player/dom.js';
import type { Branch } from '../fieldSpec.js';
import { type FormContext, titleOf } from '../formContext.js';
import { type Path, pathText } from '../path.js';
import { objectBody } from './objectBody.js';
import { createPartHead } from './partHead.js';

/** A part that can be turned on and off. */
export function optionalPart(path: Path, branch: Branch, trail: string, context: FormContext): HTMLElement {
  const { lang, draft, messages } = context;
  const label = branch.label[lang];
  const isOn = draft.at(path) !== undefined;
  const box = el('input', { type: 'checkbox', role: 'switch', class: 'switch', checked: isOn });
  box.addEventListener('change', () => {
    turn(path, branch, box.checked, context);
    context.onParts({ focus: pathText(path) });
  });
  const yesNo = (value: unknown) => (value === undefined ? messages.no : messages.yes);
  const head = createPartHead({
    ...{ path, label, trail, context, help: branch.help?.[lang] },
    heading: el('label', { class: 'tick on-off' }, box, el('span', {}, label)),
    target: box,
    change() {
      const [before, now] = [draft.original(path), draft.at(path)].map(yesNo);
      return draft.isNew(path) || before === now ? undefined : messages.changedTo(before!, now!);
    },
  });
  const body = isOn ? objectBody(path, branch, titleOf(trail, label, context), context) : [];
  return el('div', { class: isOn ? 'part' : 'part off', role: 'group', 'aria-label': label }, head, ...body);
}

/** Turned on, it is as in the preset, or as new. */
function turn(path: Path, { fresh, insteadOf }: Branch, isOn: boolean, { draft, known }: FormContext): void {
  draft.set(path, isOn ? (draft.original(path) ?? fresh?.(known) ?? {}) : undefined);
  const beside = path.slice(0, -1);
  for (const key of isOn ? (insteadOf?.without ?? []) : []) draft.set([...beside, key], undefined);
  for (const [key, value] of Object.entries(isOn ? {} : (insteadOf?.else ?? {}))) {
    draft.set([...beside, key], draft.original([...beside, key]) ?? value);
  }
}
