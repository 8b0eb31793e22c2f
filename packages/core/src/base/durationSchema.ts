import * as z from 'zod/mini';
import { hoursOf } from './duration.js';
import { expecting } from './schemaProblems.js';

/** A length of time such as `"6h"` within a range in hours, both ends allowed, or one of some words. */
export function durationSchema(range: readonly [number, number], words: readonly string[] = []) {
  const inRange = (text: string) => {
    const hours = hoursOf(text);
    return hours === undefined || (hours >= range[0] && hours <= range[1]);
  };
  const hasWords = words.length > 0;
  const error = hasWords
    ? expecting('duration-or-word', { words: words.join(', ') })
    : expecting('a-duration');
  const duration = z.string({ error }).check(
    z.refine((text) => hoursOf(text) !== undefined, { error }),
    z.refine(inRange, { error: expectingDuration(range) }),
  );
  return hasWords ? z.union([z.enum(words as [string, ...string[]]), duration], { error }) : duration;
}

function expectingDuration([min, max]: readonly [number, number]): string {
  if (max === Number.POSITIVE_INFINITY) return expecting('duration-at-least', { min: shown(min) });
  return expecting('duration-between', { min: shown(min), max: shown(max) });
}

/** Hours as somebody would write them: in the largest unit that takes a whole number. */
function shown(hours: number): string {
  if (hours > 0 && hours % 24 === 0) return `${hours / 24}d`;
  if (Number.isInteger(hours)) return `${hours}h`;
  const minutes = Math.round(hours * 60 * 1e6) / 1e6;
  return Number.isInteger(minutes) ? `${minutes}min` : `${Math.round(hours * 3600)}s`;
}
