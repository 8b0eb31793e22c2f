import { el } from '../../player/dom.js';
import type { Branch } from '../fieldSpec.js';
import type { FormContext } from '../formContext.js';
import { type Path, pathText } from '../path.js';
import { entryTools } from './entryTools.js';
import { foldable } from './foldable.js';
import { objectBody } from './objectBody.js';

/** An entry of a list, or under a name. */
export interface EntryOptions {
  readonly path: Path;
  readonly branch: Branch;
  /** Its name behind those of the parts around it. */
  readonly trail: string;
  /** What it is called, as it is now. */
  readonly title: () => string;
  /** Stands above its fields. */
  readonly first?: HTMLElement;
  readonly duplicate: () => void;
  readonly remove: () => void;
}

/** An entry that is unfolded on demand. */
export function entryPart(options: EntryOptions, context: FormContext): HTMLElement {
  const { path, branch, trail, title, first, duplicate, remove } = options;
  const { draft, messages } = context;
  const key = pathText(path);
  const name = el('bdi', {}, title());
  const mark = el('span', { class: 'mark' });
  const error = el('p', { class: 'error' });
  const isNew = () =>
    draft.isNew(path) || (typeof path.at(-1) === 'string' && draft.original(path) === undefined);
  const element = foldable(
    context,
    key,
    'entry',
    [el('span', { class: 'entry-title' }, name), mark],
    entryTools({ title: title(), duplicate, remove }, key, context),
    ...(first ? [first] : []),
    error,
    ...objectBody(path, branch, trail, context),
  );
  context.register({
    ...{ path, element, title: trail, target: element.querySelector('summary')! },
    change: () => undefined,
    show(problems) {
      mark.textContent = isNew() ? messages.newMark : '';
      name.textContent = title();
      error.textContent = problems.join(' ');
      error.hidden = problems.length === 0;
    },
  });
  return element;
}
