import type { Numbers } from '../terminal/numbers.js';

const MINUS = '\u2212';

/** A number with a minus sign that is as long as a plus. */
export function withMinus(text: string): string {
  return text.replace('-', MINUS);
}

/** A difference with its sign, `+12.3` or `−4`; nothing stands before 0. */
export function signed(value: number, decimals: number, numbers: Numbers): string {
  const size = numbers.fixed(Math.abs(value), decimals);
  if (!/[1-9]/.test(size)) return size;
  return `${value < 0 ? MINUS : '+'}${size}`;
}
