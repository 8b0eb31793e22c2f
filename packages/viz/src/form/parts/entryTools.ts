import { el, textButton } from '../../player/dom.js';
import type { FormContext } from '../formContext.js';

/** What one can do with an entry. */
export interface EntryTools {
  readonly title: string;
  readonly duplicate: () => void;
  readonly remove: () => void;
}

/** The buttons of an entry. */
export function entryTools(
  { title, duplicate, remove }: EntryTools,
  key: string,
  { messages }: FormContext,
): HTMLElement {
  const button = (name: string, onClick: () => void) => {
    const element = textButton(name, 'tool', onClick);
    element.setAttribute('aria-label', messages.actionOn(name, title));
    element.dataset.focus = `${key}#${name}`;
    return element;
  };
  return el(
    'div',
    { class: 'entry-tools' },
    button(messages.duplicate, duplicate),
    button(messages.remove, remove),
  );
}

/** The button that adds an entry. */
export function addButton(
  label: string,
  key: string,
  { messages }: FormContext,
  add: () => void,
): HTMLElement {
  const button = textButton(messages.add, 'add', add);
  button.setAttribute('aria-label', messages.addTo(label));
  button.dataset.focus = `${key}#add`;
  return button;
}
