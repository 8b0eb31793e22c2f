export const ZERO = 0x30;
/** Digits of the longest whole number that is told apart from other texts. */
export const MOST_DIGITS = 8;

/** The value of a text that is a whole number as a program writes it (`0`, `17`, not `017`), of few digits; otherwise -1. */
export function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length > MOST_DIGITS || (bytes[start] === ZERO && length > 1) || length === 0) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = bytes[i]! - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
