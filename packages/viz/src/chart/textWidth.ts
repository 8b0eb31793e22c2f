/** Widths of a line’s height, of characters that differ from the usual one. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[iljftrI.,:;'’|!()[\] \u00a0\u202f]/, 0.36],
  [/[mwMW@%—…+−]/, 0.92],
  [/[A-ZÀ-Þ]/, 0.7],
  [/[\u{1100}-\u{1fff}\u{2e80}-\u{10ffff}]/u, 1.25],
];
const USUAL = 0.605;

/** About how wide a text is, pixels, in a font without serifs of this size. */
export function textWidth(text: string, size = 12): number {
  let width = 0;
  for (const character of text) width += WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? USUAL;
  return width * size;
}
