import { el } from '../../player/dom.js';
import { numberText, readNumber } from '../numberText.js';
import { type SliderScale, sliderScale } from '../sliderScale.js';
import { valueText } from '../valueText.js';
import type { Control, ControlInput, SpecOf } from './control.js';

type NumberInput = ControlInput<SpecOf<'number'>>;

/** A number: a slider where its range has a sensible one, and a field for any number. */
export function numberControl(input: NumberInput): Control {
  const { spec, value, context, set } = input;
  const { lang } = context;
  const field = createNumberField(input);
  const scale = sliderScale(spec.range, spec.whole ?? false);
  const slider = scale && createSlider(input, scale);
  slider?.place(value);
  field.addEventListener('input', () => {
    const next = readNumber(field.value, lang);
    slider?.place(next);
    set(next);
  });
  if (!slider) return { element: el('div', { class: 'control' }, field), inputs: [field] };
  slider.element.addEventListener('input', () => {
    const next = scale.valueAt(Number(slider.element.value));
    field.value = numberText(next, lang);
    slider.place(next);
    set(next);
  });
  return {
    element: el('div', { class: 'control with-slider' }, slider.element, field),
    inputs: [field, slider.element],
  };
}

/** Shows a number as the language writes it, once it is written. */
function createNumberField({ spec, value, context: { lang, messages } }: NumberInput): HTMLInputElement {
  const start = value ?? spec.default;
  const field = el('input', {
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    class: 'number',
    value: typeof start === 'number' ? numberText(start, lang) : String(start ?? ''),
    placeholder: messages.notSet,
  });
  field.addEventListener('change', () => {
    const known = readNumber(field.value, lang);
    if (typeof known === 'number') field.value = numberText(known, lang);
  });
  return field;
}

function createSlider({ path, spec, label, context }: NumberInput, scale: SliderScale) {
  const element = el('input', {
    type: 'range',
    min: 0,
    max: scale.last,
    step: 1,
    class: 'slider',
    'aria-label': context.messages.sliderOf(label),
  });
  return {
    element,
    place(value: unknown) {
      const known = value ?? spec.default;
      element.value = String(typeof known === 'number' ? scale.positionOf(known) : 0);
      element.style.setProperty('--done', `${(100 * Number(element.value)) / scale.last}%`);
      element.toggleAttribute('data-unset', known === undefined);
      element.setAttribute('aria-valuetext', valueText(String(path.at(-1)), known, spec, context));
    },
  };
}
