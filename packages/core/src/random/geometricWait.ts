import { portableLog } from './portableMath.js';

/** Waits that are longer are as good as endless. */
export const LONGEST_WAIT = 0x3fffffff;

/** 1 / ln(1 - p), by which `geometricWait` turns a uniform into a wait; p from 0 to 1. */
export function waitScale(p: number): number {
  if (!(p > 0)) return Number.NEGATIVE_INFINITY;
  // ln(1 - p) loses digits where 1 - p does; its series does not
  return 1 / (p < 1e-5 ? -p * (1 + p * (0.5 + p / 3)) : portableLog(1 - p));
}

/**
 * Failures before the first success in independent trials, from a uniform in (0, 1] and the scale of their probability.
 * With one uniform, a larger probability never waits longer. At most LONGEST_WAIT.
 */
export function geometricWait(u: number, scale: number): number {
  if (scale === Number.NEGATIVE_INFINITY) return LONGEST_WAIT;
  const wait = Math.floor(portableLog(u) * scale);
  return Math.min(wait, LONGEST_WAIT);
}
