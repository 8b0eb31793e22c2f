import { el } from '../../player/dom.js';
import type { FormContext } from '../formContext.js';

/** Something that is unfolded on demand, and stays so; `key` tells it from others. */
export function foldable(
  { unfolded }: FormContext,
  key: string,
  className: string,
  summary: readonly (HTMLElement | string)[],
  ...content: readonly HTMLElement[]
): HTMLDetailsElement {
  const element = el(
    'details',
    { class: className, open: unfolded.has(key) },
    el('summary', { 'data-focus': `${key}#fold` }, ...summary),
    el('div', { class: 'folded' }, ...content),
  );
  element.addEventListener('toggle', () => {
    if (element.open) unfolded.add(key);
    else unfolded.delete(key);
  });
  return element;
}
