import { el } from '../../player/dom.js';
import type { Branch, KindTable } from '../fieldSpec.js';
import { createField } from '../fields/createField.js';
import type { FormContext } from '../formContext.js';
import { type Fields, isFields, type Path, pathText, valueAt } from '../path.js';
import { ofKind } from '../startValue.js';
import { createBranch } from './createBranch.js';
import { foldable } from './foldable.js';

/** The fields of an object and its parts; those that few change are folded away. */
export function objectBody(path: Path, branch: Branch, trail: string, context: FormContext): HTMLElement[] {
  const { draft, messages } = context;
  const kind = valueAt(draft.at(path), ['kind']);
  const table = branch.tables.find((each) => each.kind === kind) ?? branch.tables[0];
  const fields = Object.entries(table?.parameters ?? {});
  const isMain = ([key]: (typeof fields)[number]) =>
    branch.main === undefined || branch.main.includes(key) || fields.length <= branch.main.length + 1;
  const shown = fields.filter(isMain);
  const others = fields.filter((field) => !isMain(field));
  const make = ([key, spec]: (typeof fields)[number]) => createField([...path, key], spec, trail, context);
  const picker = branch.tables.length > 1 && table && kindPicker(path, branch.tables, table, context);
  const more = () => {
    const title = messages.advanced(others.length, String(others.length));
    const grid = el('div', { class: 'fields' }, ...others.map(make));
    return foldable(context, `${pathText(path)}#more`, 'more', [title], grid);
  };
  const parts = (branch.branches ?? []).map((part) =>
    createBranch([...path, part.key], part, trail, context),
  );
  return [
    ...(picker ? [picker] : []),
    ...(shown.length > 0 ? [el('div', { class: 'fields' }, ...shown.map(make))] : []),
    ...(others.length > 0 ? [more()] : []),
    ...parts,
  ];
}

/** Which kind it is: another kind has other fields. */
function kindPicker(
  path: Path,
  tables: readonly KindTable[],
  now: KindTable,
  context: FormContext,
): HTMLElement {
  const { draft, lang, messages, known } = context;
  const focus = `${pathText(path)}.kind`;
  const options = tables.map((each) =>
    el('option', { value: each.kind ?? '', selected: each === now }, each.label?.[lang] ?? each.kind ?? ''),
  );
  const id = context.nextId();
  const select = el('select', { id, 'data-focus': focus }, ...options);
  select.addEventListener('change', () => {
    const table = tables.find((each) => each.kind === select.value)!;
    const before = draft.at(path);
    const preset = draft.original(path);
    const isBack = isFields(preset) && preset.kind === select.value;
    const next: unknown = isBack ? preset : ofKind(table, isFields(before) ? before : {}, path, known);
    draft.set(path, next as Fields);
    context.onParts({ focus });
  });
  return el('div', { class: 'kind' }, el('label', { class: 'label', for: id }, messages.kindOf), select);
}
