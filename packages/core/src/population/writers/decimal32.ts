/** The shortest decimal that a 32-bit float is read back from: `0.1` for 0.10000000149011612. */
export function decimal32(value: number): string {
  if (Object.is(value, -0)) return '-0';
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(value);
}
