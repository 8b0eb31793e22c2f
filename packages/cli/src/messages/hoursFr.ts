import type { Numbers } from '../terminal/numbers.js';

/** A time in French: hours, and days from three of them on. */
export function hoursFr(hours: number, numbers: Numbers): string {
  return hours < 72 ? `${numbers.short(hours)}\u00a0h` : `${numbers.short(hours / 24)}\u00a0j`;
}
