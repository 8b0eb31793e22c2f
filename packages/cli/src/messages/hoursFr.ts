import type { Numbers } from '../terminal/numbers.js';

/** A time in French: minutes below an hour, and days from three of them on. */
export function hoursFr(hours: number, numbers: Numbers): string {
  if (hours > 0 && hours < 1) return `${numbers.short(Math.round(60 * hours))}\u00a0min`;
  return hours < 72 ? `${numbers.short(hours)}\u00a0h` : `${numbers.short(hours / 24)}\u00a0j`;
}
