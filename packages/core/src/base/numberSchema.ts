import * as z from 'zod/mini';
import { expecting } from './schemaProblems.js';

/** A number within a range, both ends allowed; an infinite end means that there is none. */
export function numberSchema([min, max]: readonly [number, number], whole = false) {
  const error = expectingNumber(min, max, whole);
  const number = whole ? z.int({ error }) : z.number({ error });
  const checks = [];
  if (min > Number.NEGATIVE_INFINITY) checks.push(z.minimum(min, { error }));
  if (max < Number.POSITIVE_INFINITY) checks.push(z.maximum(max, { error }));
  return checks.length > 0 ? number.check(...checks) : number;
}

function expectingNumber(min: number, max: number, whole: boolean) {
  if (max < Number.POSITIVE_INFINITY && min > Number.NEGATIVE_INFINITY) {
    return expecting(whole ? 'whole-number-between' : 'number-between', { min, max });
  }
  if (whole) return expecting('whole-number-at-least', { min });
  if (min > Number.NEGATIVE_INFINITY) return expecting('number-at-least', { min });
  return max < Number.POSITIVE_INFINITY ? expecting('number-at-most', { max }) : expecting('a-number');
}
