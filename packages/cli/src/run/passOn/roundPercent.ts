import type { Numbers } from '../../terminal/numbers.js';

/** A share in whole per cent from 1 % on, in one digit below. */
export function roundPercent(share: number, numbers: Numbers): string {
  const rounded = Math.abs(share) >= 0.00995 ? Number(share.toFixed(2)) : Number(share.toPrecision(1));
  return numbers.percent(rounded);
}
