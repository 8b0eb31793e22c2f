import type { Numbers } from '../terminal/numbers.js';

/** A mean number of people or things, as a sentence says it: whole from ten on, two digits below. */
export function howMany(value: number, numbers: Numbers): string {
  return Math.abs(value) >= 9.95 ? numbers.whole(value) : numbers.short(Number(value.toPrecision(2)));
}
