import { el } from './dom.js';

/** A table that is shown when it is asked for. */
export function folded(title: string, table: HTMLTableElement): HTMLDetailsElement {
  const region = { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': title };
  return el('details', {}, el('summary', {}, title), el('div', region, table));
}
