import { el } from '../../player/dom.js';
import type { Control, ControlInput, SpecOf } from './control.js';

/** On or off. */
export function switchControl({ spec, value, context, set }: ControlInput<SpecOf<'boolean'>>): Control {
  const { yes, no } = context.messages;
  const isOn = value ?? spec.default ?? false;
  const box = el('input', { type: 'checkbox', role: 'switch', class: 'switch', checked: isOn === true });
  const word = el('span', { class: 'muted', 'aria-hidden': 'true' }, isOn === true ? yes : no);
  box.addEventListener('change', () => {
    word.textContent = box.checked ? yes : no;
    set(box.checked);
  });
  return { element: el('label', { class: 'control tick' }, box, word), inputs: [box] };
}
