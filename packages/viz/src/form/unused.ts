/** A name with a number that is not among those. */
export function unused(name: string, taken: readonly string[]): string {
  let n = taken.length + 1;
  while (taken.includes(`${name}-${n}`)) n++;
  return `${name}-${n}`;
}
