import { el } from '../../player/dom.js';
import { numberText, readNumber } from '../numberText.js';
import { nameOfValue } from '../valueText.js';
import type { Control, ControlInput, SpecOf } from './control.js';

/** A length of time: a number and its unit, among which are the words that may stand in its place. */
export function durationControl(input: ControlInput<SpecOf<'duration'>>): Control {
  const { path, spec, label, value, context, set } = input;
  const { lang, messages } = context;
  const start = partsOf(value ?? spec.default, spec.words);
  const field = el('input', {
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    class: 'number',
    value: /^\d/.test(start.amount) ? numberText(Number(start.amount), lang) : start.amount,
    placeholder: messages.notSet,
  });
  const choices = [
    ...Object.entries(messages.timeUnits),
    ...(spec.words ?? []).map((word) => [word, nameOfValue(String(path.at(-1)), word, context)] as const),
  ].map(([unit, name]) => el('option', { value: unit, selected: unit === start.unit }, name));
  const unit = el('select', { 'aria-label': messages.unitOf(label) }, ...choices);
  const isWord = () => spec.words?.includes(unit.value) ?? false;
  const tell = () => {
    field.hidden = isWord();
    if (isWord()) return set(unit.value);
    const amount = readNumber(field.value, lang);
    return set(amount === undefined ? undefined : `${amount}${unit.value}`);
  };
  field.hidden = isWord();
  field.addEventListener('input', tell);
  unit.addEventListener('change', () => {
    if (!isWord() && field.value === '') field.value = '1';
    tell();
  });
  const inputs = isWord() ? [unit, field] : [field, unit];
  return { element: el('div', { class: 'control duration' }, field, unit), inputs };
}

/** The amount and the unit of a duration; of what is none, all of it as the amount. */
function partsOf(
  value: unknown,
  words: readonly string[] = [],
): { readonly amount: string; readonly unit: string } {
  const text = typeof value === 'string' ? value : String(value ?? '');
  if (words.includes(text)) return { amount: '', unit: text };
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*(s|min|h|d|w)$/.exec(text) ?? [];
  if (amount !== undefined) return { amount, unit: unit! };
  const [, rest, known] = /^(.*?)(s|min|h|d|w)$/.exec(text) ?? [];
  return known === undefined ? { amount: text, unit: 'h' } : { amount: rest!, unit: known };
}
