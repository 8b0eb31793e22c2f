import { el } from '../../player/dom.js';
import { nameOfValue } from '../valueText.js';
import type { Control, ControlInput, SpecOf } from './control.js';

/** One of several values. */
export function choiceControl(input: ControlInput<SpecOf<'choice'>>): Control {
  return selectControl(input, input.spec.values);
}

/** A choice between names; what is set is among them even where nothing has that name. */
export function selectControl(
  { path, spec, value, context, set }: ControlInput,
  names: readonly string[],
): Control {
  const set_ = value ?? spec.default;
  const current = typeof set_ === 'string' ? set_ : undefined;
  const all = current === undefined || names.includes(current) ? names : [...names, current];
  const option = (name: string) =>
    el(
      'option',
      { value: name, selected: name === current },
      nameOfValue(String(path.at(-1)), name, context),
    );
  const none = el('option', { value: '', selected: current === undefined }, context.messages.notSet);
  const isOpen = spec.optional || current === undefined;
  const select = el('select', {}, isOpen && none, ...all.map(option));
  select.addEventListener('change', () => set(select.value === '' ? undefined : select.value));
  return { element: el('div', { class: 'control' }, select), inputs: [select] };
}
