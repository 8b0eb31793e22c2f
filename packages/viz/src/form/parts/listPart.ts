import { el } from '../../player/dom.js';
import { entryTitle } from '../entryTitle.js';
import type { Branch } from '../fieldSpec.js';
import { type FormContext, titleOf } from '../formContext.js';
import { isFields, type Path, pathText } from '../path.js';
import { moveUnfolded } from '../unfoldedEntries.js';
import { unused } from '../unused.js';
import { entryPart } from './entryPart.js';
import { addButton } from './entryTools.js';
import { createPartHead } from './partHead.js';

/** A list whose entries can be added, duplicated and removed. */
export function listPart(path: Path, branch: Branch, trail: string, context: FormContext): HTMLElement {
  const { lang, draft, messages } = context;
  const label = branch.label[lang];
  const entries = entriesAt(draft.at(path));
  const heading = el('h3', { tabindex: -1 }, label);
  const head = createPartHead({
    ...{ path, label, trail, heading, context, help: branch.help?.[lang] },
    target: heading,
    change: () => (draft.isListChanged(path) ? messages.changedList : undefined),
  });
  const inner = titleOf(trail, label, context);
  const add = addButton(label, pathText(path), context, () =>
    insert(path, branch.fresh?.(context.known), entries.length, context),
  );
  return el(
    'div',
    { class: 'part list', role: 'group', 'aria-label': label },
    head,
    ...entries.map((entry, i) => listEntry([...path, i], entry, branch, inner, context)),
    entries.length === 0 && el('p', { class: 'muted' }, messages.empty),
    add,
  );
}

function listEntry(
  path: Path,
  entry: unknown,
  branch: Branch,
  trail: string,
  context: FormContext,
): HTMLElement {
  const { draft, messages, unfolded } = context;
  const list = path.slice(0, -1);
  const at = path.at(-1) as number;
  const title = () => messages.entry(String(at + 1), entryTitle(draft.at(path), branch, context));
  const short = messages.entry(String(at + 1), entryTitle(entry, branch, context, 1));
  const inner = titleOf(trail, short, context);
  return entryPart(
    {
      ...{ path, branch, title, trail: inner },
      duplicate: () => insert(list, copyOf(draft.at(path), branch, context), at + 1, context),
      remove() {
        const said = messages.removed(title());
        draft.remove(list, at);
        moveUnfolded(unfolded, pathText(list), at, -1);
        context.onParts({ focus: `${pathText(list)}#add`, said });
      },
    },
    context,
  );
}

/** Puts an entry into the list, unfolds it, and goes there. */
function insert(list: Path, entry: unknown, at: number, context: FormContext): void {
  const { draft, unfolded, messages } = context;
  draft.add(list, entry, at);
  moveUnfolded(unfolded, pathText(list), at, 1);
  const key = pathText([...list, at]);
  unfolded.add(key);
  context.onParts({ focus: `${key}#fold`, said: messages.added(messages.entry(String(at + 1), '')) });
}

/** A copy; where entries have names, it has its own. */
function copyOf(entry: unknown, { key }: Branch, { known }: FormContext): unknown {
  if (key !== 'contents' || !isFields(entry)) return entry;
  return { ...entry, id: unused(String(entry.id), known.contents) };
}

function entriesAt(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
