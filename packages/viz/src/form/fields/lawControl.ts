import { el } from '../../player/dom.js';
import { LAW_FIGURES, LAW_KINDS, type LawKind, lawKind, lawOfKind } from '../lawKinds.js';
import { pairLines, sharesOf } from '../lines.js';
import { numberText, readNumber } from '../numberText.js';
import { type Fields, isFields } from '../path.js';
import { nameOfValue } from '../valueText.js';
import type { Control, ControlInput, SpecOf } from './control.js';
import { areaControl } from './textControl.js';

type LawInput = ControlInput<SpecOf<keyof typeof LAW_KINDS>>;

/** A law: which it is, and its figures. */
export function lawControl(input: LawInput): Control {
  const { path, spec, label, context } = input;
  const words = 'words' in spec ? (spec.words ?? []) : [];
  let law: unknown = input.value ?? spec.default;
  const keep = (next: unknown) => {
    law = next;
    input.set(next);
  };
  const now = lawKind(law, words);
  const options = [
    ...LAW_KINDS[spec.kind].map((kind) => [kind, context.messages.laws[kind] ?? kind] as const),
    ...words.map((word) => [`word:${word}`, nameOfValue(String(path.at(-1)), word, context)] as const),
  ].map(([key, name]) => {
    const isNow = now === 'word' ? key === `word:${String(law)}` : key === now;
    return el('option', { value: key, selected: isNow }, name);
  });
  const select = el('select', { 'aria-label': context.messages.lawOf(label) }, ...options);
  const figures = el('div', { class: 'figures' });
  const show = () => figures.replaceChildren(...figuresOf(law, lawKind(law, words), input, keep));
  select.addEventListener('change', () => {
    const [kind, word] = select.value.split(':') as [LawKind, string | undefined];
    keep(lawOfKind(kind, law, spec.range, word));
    show();
  });
  show();
  return { element: el('div', { class: 'control law' }, select, figures), inputs: [select], isGroup: true };
}

/** The fields of a law's figures. */
function figuresOf(
  law: unknown,
  kind: LawKind,
  input: LawInput,
  keep: (law: unknown) => void,
): HTMLElement[] {
  const { messages, lang } = input.context;
  const name = (key: string) => messages.lawFigures[key] ?? key;
  if (kind === 'word') return [];
  if (kind === 'number') return [figure(name('number'), law, input, keep)];
  const inner = (law as Fields)[kind];
  if (kind === 'poisson') return [figure(name('poisson'), inner, input, (poisson) => keep({ poisson }))];
  if (kind === 'frequencies') {
    const area = areaControl(input, pairLines(inner, ': '), (text) =>
      keep({ frequencies: sharesOf(text, (share) => readNumber(share, lang)) }),
    );
    area.inputs[0]!.setAttribute('aria-label', `${input.label}: ${name('frequencies')}`);
    return [area.element, el('span', { class: 'muted' }, messages.sharesHelp)];
  }
  let figures: Fields = isFields(inner) ? inner : {};
  return LAW_FIGURES[kind]!.map((key) =>
    figure(name(key), figures[key], input, (value) => {
      figures = { ...figures, [key]: value };
      keep({ [kind]: figures });
    }),
  );
}

function figure(
  name: string,
  value: unknown,
  { context: { lang } }: LawInput,
  onValue: (value: unknown) => void,
): HTMLElement {
  const field = el('input', {
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    class: 'number',
    value: typeof value === 'number' ? numberText(value, lang) : String(value ?? ''),
  });
  field.addEventListener('input', () => onValue(readNumber(field.value, lang)));
  return el('label', { class: 'figure' }, el('span', { class: 'muted' }, name), field);
}
