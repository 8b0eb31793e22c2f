/** Bits of each of red, green and blue by which colours are told apart. */
const BITS = 6;
const SIDE = 1 << BITS;
const SHIFT = 8 - BITS;

/** Colours of an animation, and for every pixel of it the nearest of them. */
export interface ColourTable {
  /** Red, green, blue, one after the other. */
  readonly colours: Uint8Array;
  /** The colour of a pixel, by its place in the table. */
  readonly indexOf: (red: number, green: number, blue: number) => number;
}

/** How often each colour occurs, and what all of one cell come to. */
interface Cells {
  readonly counts: Uint32Array;
  /** [3 * cells] */
  readonly sums: Float64Array;
}

interface Box {
  readonly cells: readonly number[];
  readonly channel: number;
  readonly spread: number;
}

/** At most `most` colours that stand for those of pictures (red, green, blue, opacity), by cutting at medians. */
export function colourTable(pictures: readonly Uint8ClampedArray[], most: number): ColourTable {
  const { counts, sums } = countCells(pictures);
  const cells = [...counts.keys()].filter((cell) => counts[cell]! > 0);
  const boxes = [boxOf(cells, counts)];
  while (boxes.length < most) {
    const widest = boxes.reduce((best, { spread }, i) => (spread > boxes[best]!.spread ? i : best), 0);
    const box = boxes[widest]!;
    if (box.cells.length < 2) break;
    boxes.splice(widest, 1, ...halves(box, counts));
  }
  const colours = Uint8Array.from(boxes.flatMap(({ cells: own }) => meanOf(own, { counts, sums })));
  return { colours, indexOf: nearest(colours) };
}

function countCells(pictures: readonly Uint8ClampedArray[]): Cells {
  const counts = new Uint32Array(SIDE ** 3);
  const sums = new Float64Array(3 * SIDE ** 3);
  for (const pixels of pictures)
    for (let i = 0; i < pixels.length; i += 4) {
      const cell = cellOf(pixels[i]!, pixels[i + 1]!, pixels[i + 2]!);
      counts[cell]!++;
      for (let channel = 0; channel < 3; channel++) sums[3 * cell + channel]! += pixels[i + channel]!;
    }
  return { counts, sums };
}

function cellOf(red: number, green: number, blue: number): number {
  return ((red >> SHIFT) << (2 * BITS)) | ((green >> SHIFT) << BITS) | (blue >> SHIFT);
}

function part(cell: number, channel: number): number {
  return (cell >> (BITS * (2 - channel))) & (SIDE - 1);
}

/** Weighs a box: the widest channel, and how much there is to be gained by cutting it. */
function boxOf(cells: readonly number[], counts: Uint32Array): Box {
  let weight = 0;
  for (const cell of cells) weight += counts[cell]!;
  const widths = [0, 1, 2].map((channel) => {
    let [low, high] = [SIDE, -1];
    for (const cell of cells) {
      low = Math.min(low, part(cell, channel));
      high = Math.max(high, part(cell, channel));
    }
    return high - low;
  });
  const width = Math.max(...widths);
  // a low power of the weight: small signs count beside large grounds
  return { cells, channel: widths.indexOf(width), spread: width * width * weight ** 0.12 };
}

function halves({ cells, channel }: Box, counts: Uint32Array): Box[] {
  const sorted = [...cells].sort((a, b) => part(a, channel) - part(b, channel));
  const weight = (cell: number) => Math.sqrt(counts[cell]!);
  const half = sorted.reduce((sum, cell) => sum + weight(cell), 0) / 2;
  let [sum, cut] = [0, 0];
  while (sum < half) sum += weight(sorted[cut++]!);
  const at = Math.max(1, Math.min(sorted.length - 1, cut));
  return [boxOf(sorted.slice(0, at), counts), boxOf(sorted.slice(at), counts)];
}

function meanOf(cells: readonly number[], { counts, sums }: Cells): number[] {
  const weight = cells.reduce((sum, cell) => sum + counts[cell]!, 0);
  return [0, 1, 2].map((channel) =>
    Math.round(cells.reduce((sum, cell) => sum + sums[3 * cell + channel]!, 0) / weight),
  );
}

function nearest(colours: Uint8Array): ColourTable['indexOf'] {
  const known = new Int16Array(SIDE ** 3).fill(-1);
  return (red, green, blue) => {
    const cell = cellOf(red, green, blue);
    if (known[cell]! >= 0) return known[cell]!;
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (let i = 0; i < colours.length; i += 3) {
      const distance =
        (colours[i]! - red) ** 2 + (colours[i + 1]! - green) ** 2 + (colours[i + 2]! - blue) ** 2;
      if (distance < least) [best, least] = [i / 3, distance];
    }
    known[cell] = best;
    return best;
  };
}
