/** A seed as scenario files hold it: a whole number where it is one, else text. */
export function parseRngSeed(text: string): string | number {
  return /^-?\d{1,15}$/.test(text) && String(Number(text)) === text ? Number(text) : text;
}
