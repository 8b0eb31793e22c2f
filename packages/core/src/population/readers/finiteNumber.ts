const WHOLE = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const DOT = 0x2e;
const ZERO = 0x30;
const LONGEST_EXACT = 15;
// 10^0 … 10^15 are exact, so that one division of two exact numbers rounds correctly
const POWERS_OF_TEN = Float64Array.from({ length: LONGEST_EXACT + 1 }, (_, i) => Number(`1e${i}`));

/** The decimal number that `bytes[start] … bytes[end - 1]` write, rounded once; NaN when they write something else. */
export function finiteNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > LONGEST_EXACT || end === start) return parseAny(bytes, start, end);
  let digits = 0;
  let dot = -1;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (byte === DOT && dot < 0 && end - start > 1) dot = i;
    else return parseAny(bytes, start, end);
  }
  return dot < 0 ? digits : digits / POWERS_OF_TEN[end - 1 - dot]!;
}

function parseAny(bytes: Uint8Array, start: number, end: number): number {
  const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 400)));
  return WHOLE.test(text) && end - start <= 400 ? Number(text) : Number.NaN;
}
