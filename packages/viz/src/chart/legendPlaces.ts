import { textWidth } from './textWidth.js';

const SIGN = 22;
const GAP = 20;
const ROW = 17;

/** Where the signs of a chart's legend stand: side by side, and in a new row where there is no room. */
export function legendPlaces(
  labels: readonly string[],
  width: number,
): readonly { readonly x: number; readonly y: number }[] {
  let x = 0;
  let y = 12;
  return labels.map((label) => {
    const length = SIGN + textWidth(label);
    if (x > 0 && x + length > width) {
      x = 0;
      y += ROW;
    }
    const place = { x, y };
    x += length + GAP;
    return place;
  });
}
