import type { Language, ParameterSpec } from '@grapevine/core';
import type { Messages } from '../messages/messagesOf.js';
import type { Numbers } from '../terminal/numbers.js';

/** Kinds whose range is told in the unit in which values are given. */
const RANGED: ReadonlySet<ParameterSpec['kind']> = new Set(['number', 'member-value', 'group-value']);

/** What a parameter is, what it may be, and what it is if nothing is said. */
export function describeParameter(
  spec: ParameterSpec,
  language: Language,
  messages: Messages,
  numbers: Numbers,
): string {
  const said = messages.typeset((spec.help ?? spec.label)[language]);
  const facts: string[] = [];
  if (spec.kind === 'choice') facts.push(spec.values.join(', '));
  if (RANGED.has(spec.kind) && 'range' in spec) facts.push(rangeOf(spec.range, messages, numbers));
  if ('words' in spec && spec.words) facts.push(spec.words.join(', '));
  if (spec.default !== undefined) facts.push(messages.generate.default(shown(spec.default)));
  else if (!spec.optional) facts.push(messages.generate.required);
  return facts.length > 0 ? `${said} (${facts.join(messages.semicolon)})` : said;
}

function rangeOf([min, max]: readonly [number, number], messages: Messages, numbers: Numbers): string {
  if (max === Number.POSITIVE_INFINITY) return messages.generate.atLeast(numbers.short(min));
  return messages.interval(numbers.short(min), numbers.short(max));
}

/** A default as it would be typed; with spaces, so that long ones can be broken. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value).replace(/([:,])(?=["\d{])/g, '$1 ');
}
