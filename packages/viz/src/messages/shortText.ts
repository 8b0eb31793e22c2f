/**
 * A label as one may write it into a line: without line breaks and control characters, cut to `length` characters, and
 * wrapped in Unicode isolates so that right-to-left text or overrides in it cannot turn its surroundings around.
 */
export function shortText(label: string, length = 40): string {
  const clean = [
    ...label
      .slice(0, 4 * length + 4)
      .replace(/[\p{Cc}\p{Cs}\s\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' '),
  ];
  const cut = clean.length > length ? `${clean.slice(0, length - 1).join('')}…` : clean.join('');
  return /^[\x20-\x7e…]*$/.test(cut) ? cut : `\u2068${cut}\u2069`;
}
