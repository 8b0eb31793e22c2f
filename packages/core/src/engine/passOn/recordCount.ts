import { COUNTED, type PassOnTally, SERIES } from '../passOnTally.js';

/** Where a figure stands among those counted. */
export const FIGURE = {
  impressions: 0,
  reach: 1,
  convinced: 2,
  passOns: 3,
  conversions: 4,
  attitude: 5,
} as const;
/** Figures that triggers may watch beside those. */
export const DETRACTORS = 100;
export const BOYCOTTERS = 101;
/** How many figures are counted. */
export const FIGURES: number = COUNTED.length;
/** Where a figure stands in a slice of the series; the first five are those of `FIGURE`. */
export const SLICE_FIGURE = { ambassadors: 5, detractors: 6 } as const;
/** Where a source stands among the sources. */
export const SOURCE = { broadcast: 0, members: 1, both: 2 } as const;

/** Where the counts of an exposure begin: add a figure. */
export function countsAt(
  { layout }: PassOnTally,
  content: number,
  cell: number,
  source: number,
  segmentClass: number,
): number {
  return (
    (((content * layout.cells.length + cell) * 3 + source) * layout.segmentClasses + segmentClass) * FIGURES
  );
}

/** Where a content's figures of a time slice begin. */
export function seriesAt({ layout }: PassOnTally, slice: number, content: number): number {
  return (slice * layout.contents + content) * SERIES.length;
}
