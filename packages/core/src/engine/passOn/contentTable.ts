import type { PassOnSetup } from '../passOnSetup.js';

/** What readings ask of contents, in columns. */
export interface ContentTable {
  /** [contents x 3] usefulness, importance, coolness. */
  readonly tastes: Float64Array;
  readonly credibility: Float64Array;
  readonly conversionRate: Float64Array;
  /** 1 for a content that another one corrects. */
  readonly corrected: Uint8Array;
}

/** The columns of a setup's contents. */
export function contentTable({ contents }: PassOnSetup): ContentTable {
  return {
    tastes: Float64Array.from(
      contents.flatMap(({ usefulness, importance, coolness }) => [usefulness, importance, coolness]),
    ),
    credibility: Float64Array.from(contents, ({ credibility }) => credibility),
    conversionRate: Float64Array.from(contents, ({ conversionRate }) => conversionRate),
    corrected: Uint8Array.from(contents, (_, rumour) =>
      Number(contents.some(({ counters }) => counters === rumour)),
    ),
  };
}
