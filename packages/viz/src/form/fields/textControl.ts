import { el } from '../../player/dom.js';
import { namesFor } from '../knownIn.js';
import { conditionsOf, linesOf, namesOf, pairLines } from '../lines.js';
import { nameOfValue } from '../valueText.js';
import { selectControl } from './choiceControl.js';
import type { Control, ControlInput, SpecOf } from './control.js';

/** A text: one of the names that are known there, otherwise any. */
export function textControl(input: ControlInput<SpecOf<'text'>>): Control {
  const names = namesFor(input.path, input.context.known);
  return names ? selectControl(input, names) : lineControl(input, (text) => (text === '' ? undefined : text));
}

/** A seed: what is written as a whole number is one. */
export function seedControl(input: ControlInput<SpecOf<'seed'>>): Control {
  return lineControl(input, (text) => {
    if (text === '') return undefined;
    return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  });
}

function lineControl({ spec, value, context, set }: ControlInput, read: (text: string) => unknown): Control {
  const field = el('input', {
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    dir: 'auto',
    value: String(value ?? spec.default ?? ''),
    placeholder: context.messages.notSet,
  });
  field.addEventListener('input', () => set(read(field.value)));
  return { element: el('div', { class: 'control' }, field), inputs: [field] };
}

/** Several names: those that are known are ticked, others stand one a line. */
export function namesControl(input: ControlInput<SpecOf<'names'>>): Control {
  const { path, spec, value, context, set } = input;
  const known = namesFor(path, context.known);
  if (known) return ticksControl(input, known);
  return areaControl(input, linesOf(value ?? spec.default), (text) => {
    const names = namesOf(text);
    set(names.length === 0 && spec.optional ? undefined : names);
  });
}

/** Conditions by name, one a line. */
export function conditionsControl(input: ControlInput<SpecOf<'conditions'>>): Control {
  return areaControl(input, pairLines(input.value, ' '), (text) => input.set(conditionsOf(text)));
}

/** Several lines; `onText` is given what is written. */
export function areaControl(
  { context }: Pick<ControlInput, 'context'>,
  text: string,
  onText: (text: string) => void,
): Control {
  const area = el(
    'textarea',
    { spellcheck: 'false', dir: 'auto', placeholder: context.messages.onePerLine },
    text,
  );
  const fit = () => {
    area.rows = Math.min(8, Math.max(2, area.value.split('\n').length));
  };
  fit();
  area.addEventListener('input', () => {
    fit();
    onText(area.value);
  });
  return { element: el('div', { class: 'control' }, area), inputs: [area] };
}

function ticksControl({ path, spec, value, context, set }: ControlInput, known: readonly string[]): Control {
  const given: unknown = value ?? spec.default;
  let chosen = Array.isArray(given) ? given.map(String) : [];
  const boxes: HTMLInputElement[] = [];
  const ticks = [...new Set([...known, ...chosen])].map((name) => {
    const box = el('input', { type: 'checkbox', checked: chosen.includes(name) });
    box.addEventListener('change', () => {
      chosen = box.checked ? [...chosen, name] : chosen.filter((each) => each !== name);
      set(chosen.length === 0 && spec.optional ? undefined : chosen);
    });
    boxes.push(box);
    return el(
      'label',
      { class: 'tick' },
      box,
      el('span', {}, nameOfValue(String(path.at(-1)), name, context)),
    );
  });
  const none = el('span', { class: 'muted' }, context.messages.nothing);
  return {
    element: el('div', { class: 'control boxes' }, ...(ticks.length > 0 ? ticks : [none])),
    inputs: boxes,
    isGroup: true,
  };
}
