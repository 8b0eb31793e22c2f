import * as z from 'zod/mini';
import { expecting } from './schemaProblems.js';

/** A number within a range, both ends allowed; an infinite end means that there is none. */
export function numberSchema(range: readonly [number, number], whole = false) {
  const [min, max] = range;
  const error = expectingNumber(range, whole);
  const number = whole ? z.int({ error }) : z.number({ error });
  const checks = [];
  if (min > Number.NEGATIVE_INFINITY) checks.push(z.minimum(min, { error }));
  if (max < Number.POSITIVE_INFINITY) checks.push(z.maximum(max, { error }));
  return checks.length > 0 ? number.check(...checks) : number;
}

/** A number within a range, or one of some words. */
export function numberOrWordSchema(
  range: readonly [number, number],
  whole: boolean,
  words: readonly string[],
) {
  return z.union([z.enum(words as [string, ...string[]]), numberSchema(range, whole)], {
    error: ({ input }) =>
      typeof input === 'number'
        ? expectingNumber(range, whole)
        : expecting('number-or-word', { words: words.join(', ') }),
  });
}

/** What a schema says when it refuses a number for not being in a range. */
export function expectingNumber([min, max]: readonly [number, number], whole = false): string {
  if (max < Number.POSITIVE_INFINITY && min > Number.NEGATIVE_INFINITY) {
    return expecting(whole ? 'whole-number-between' : 'number-between', { min, max });
  }
  if (whole) return expecting('whole-number-at-least', { min });
  if (min > Number.NEGATIVE_INFINITY) return expecting('number-at-least', { min });
  return max < Number.POSITIVE_INFINITY ? expecting('number-at-most', { max }) : expecting('a-number');
}
