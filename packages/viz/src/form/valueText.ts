import { hoursOf, PLATFORM_PRESETS, STRATEGY_FIGURES } from '@grapevine/core';
import type { FormMessages } from '../messages/formMessages.js';
import type { Lang } from '../messages/messages.js';
import { shortText } from '../messages/shortText.js';
import type { FieldSpec } from './fieldSpec.js';
import { LAW_FIGURES, lawKind } from './lawKinds.js';
import { pairLines } from './lines.js';
import { numberText } from './numberText.js';
import { isFields } from './path.js';

/** What tells of values needs. */
export interface Words {
  readonly lang: Lang;
  readonly messages: FormMessages;
}

const LONGEST = 60;

/** What a value of a choice, or a word in a number's place, is called; itself where it has no other name. */
export function nameOfValue(key: string, value: string, { lang, messages }: Words): string {
  if (key === 'strategy' && Object.hasOwn(STRATEGY_FIGURES, value))
    return STRATEGY_FIGURES[value as keyof typeof STRATEGY_FIGURES].label[lang];
  if (key === 'platforms' || key === 'tiePlatform')
    return PLATFORM_PRESETS.find(({ name }) => name === value)?.label[lang] ?? value;
  const names = messages.values[key];
  return names && Object.hasOwn(names, value) ? names[value]! : value;
}

/** A value in words, short. */
export function valueText(key: string, value: unknown, spec: FieldSpec, words: Words): string {
  return shortText(longText(key, value, spec, words), LONGEST);
}

function longText(key: string, value: unknown, spec: FieldSpec, words: Words): string {
  const { lang, messages } = words;
  if (value === undefined || value === '') return messages.notSet;
  if (typeof value === 'boolean') return value ? messages.yes : messages.no;
  if (typeof value === 'number') return inUnit(numberText(value, lang), spec.unit, messages);
  if (Array.isArray(value))
    return value.length === 0
      ? messages.nothing
      : value.map((each) => nameOfValue(key, String(each), words)).join(', ');
  if (isFields(value)) return spec.kind === 'conditions' ? pairLines(value, ' ') : lawText(value, words);
  return textOf(key, String(value), spec, words);
}

function textOf(key: string, value: string, { kind }: FieldSpec, words: Words): string {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/.exec(value) ?? [];
  if (kind === 'duration' && amount && unit && hoursOf(value) !== undefined)
    return words.messages.inUnit(
      numberText(Number(amount), words.lang),
      SHORT_UNITS[words.lang][unit] ?? unit,
    );
  return nameOfValue(key, value, words);
}

const SHORT_UNITS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: { s: 's', min: 'min', h: 'h', d: 'd', w: 'wk' },
  fr: { s: 's', min: 'min', h: 'h', d: 'j', w: 'sem.' },
};

function inUnit(text: string, unit: string | undefined, { inUnit, units }: FormMessages): string {
  return unit === undefined ? text : inUnit(text, units[unit] ?? unit);
}

function lawText(law: Readonly<Record<string, unknown>>, { lang, messages }: Words): string {
  const kind = lawKind(law);
  const figures = law[kind];
  const name = messages.laws[kind] ?? kind;
  const shown = (figure: unknown) => (typeof figure === 'number' ? numberText(figure, lang) : String(figure));
  if (!isFields(figures)) return `${name} ${shown(figures)}`;
  const keys = LAW_FIGURES[kind];
  if (keys === undefined) return `${name} (${Object.keys(figures).join(', ')})`;
  return `${name} (${keys.map((key) => shown(figures[key])).join(lang === 'fr' ? '\u00a0; ' : ', ')})`;
}
