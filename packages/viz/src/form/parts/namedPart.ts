import { el } from '../../player/dom.js';
import type { Branch } from '../fieldSpec.js';
import { type FormContext, titleOf } from '../formContext.js';
import { renamed } from '../knownIn.js';
import { type Fields, isFields, isSame, type Path, pathText } from '../path.js';
import { unused } from '../unused.js';
import { nameOfValue } from '../valueText.js';
import { entryPart } from './entryPart.js';
import { addButton } from './entryTools.js';
import { createPartHead } from './partHead.js';

/** Entries under names that the scenario chooses. */
export function namedPart(path: Path, branch: Branch, trail: string, context: FormContext): HTMLElement {
  const { lang, draft, messages } = context;
  const label = branch.label[lang];
  const key = pathText(path);
  const heading = el('h3', { tabindex: -1 }, label);
  const namesAt = (value: unknown) => (isFields(value) ? Object.keys(value).sort() : []);
  const names = Object.keys(fieldsAt(draft.at(path)));
  const head = createPartHead({
    ...{ path, label, trail, heading, context, help: branch.help?.[lang] },
    target: heading,
    change: () =>
      isSame(namesAt(draft.original(path)), namesAt(draft.at(path))) ? undefined : messages.changedList,
  });
  const inner = titleOf(trail, label, context);
  const add = addButton(label, key, context, () => {
    const free = context.known.platforms.find((name) => !names.includes(name));
    const name = (branch.key === 'platforms' && free) || unused(branch.key.replace(/s$/, ''), names);
    put(path, name, branch.fresh?.(context.known) ?? {}, context);
  });
  return el(
    'div',
    { class: 'part list', role: 'group', 'aria-label': label },
    head,
    ...names.map((name) => namedEntry([...path, name], name, branch, inner, context)),
    names.length === 0 && el('p', { class: 'muted' }, messages.empty),
    add,
  );
}

function namedEntry(
  path: Path,
  name: string,
  branch: Branch,
  trail: string,
  context: FormContext,
): HTMLElement {
  const { draft, messages } = context;
  const record = path.slice(0, -1);
  const shown = branch.key === 'platforms' ? nameOfValue('platforms', name, context) : name;
  const names = Object.keys(fieldsAt(draft.at(record)));
  return entryPart(
    {
      ...{ path, branch, title: () => shown, trail: titleOf(trail, shown, context) },
      first: nameField(path, name, context),
      duplicate: () => put(record, unused(name, names), draft.at(path), context),
      remove() {
        draft.set(path, undefined);
        context.onParts({ focus: `${pathText(record)}#add`, said: messages.removed(shown) });
      },
    },
    context,
  );
}

/** The name of an entry; a name that is taken or empty is not taken over. */
function nameField(path: Path, name: string, context: FormContext): HTMLElement {
  const { draft, unfolded, messages } = context;
  const record = path.slice(0, -1);
  const id = context.nextId();
  const field = el('input', {
    id,
    type: 'text',
    value: name,
    dir: 'auto',
    'data-focus': `${pathText(record)}#name`,
  });
  field.addEventListener('change', () => {
    const entries = fieldsAt(draft.at(record));
    const next = field.value.trim();
    if (next === '' || next === '__proto__' || Object.hasOwn(entries, next)) {
      field.value = name;
      return;
    }
    const put = Object.entries(entries).map(([key, entry]) => [key === name ? next : key, entry] as const);
    draft.set(record, Object.fromEntries(put));
    if (record[0] === 'segments') draft.replace(renamed(draft.scenario, 'segments', name, next) as Fields);
    unfolded.add(pathText([...record, next]));
    setTimeout(() => context.onParts({}));
  });
  return el('div', { class: 'kind' }, el('label', { class: 'label', for: id }, messages.nameOfEntry), field);
}

function put(record: Path, name: string, entry: unknown, context: FormContext): void {
  const { draft, unfolded, messages } = context;
  draft.set([...record, name], entry);
  const key = pathText([...record, name]);
  unfolded.add(key);
  context.onParts({ focus: `${key}#fold`, said: messages.added(name) });
}

function fieldsAt(value: unknown): Fields {
  return isFields(value) ? value : {};
}
