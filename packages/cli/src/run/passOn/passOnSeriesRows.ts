import type { PassOnResult } from '@grapevine/core';
import { csvRow } from '../csvRow.js';
import { ESTIMATE_COLUMNS, estimateCells } from '../estimateCells.js';

/** The lines of `series.csv`: one for each content, end of a time slice and figure; sums from the start on. */
export function* passOnSeriesRows({ contents }: Pick<PassOnResult, 'contents'>): Generator<string, void> {
  yield csvRow(['content', 'hours', 'figure', ...ESTIMATE_COLUMNS]);
  for (const [id, { series }] of Object.entries(contents)) {
    const { hours, ...figures } = series;
    for (const [slice, hour] of hours.entries())
      for (const [figure, estimates] of Object.entries(figures))
        yield csvRow([id, String(hour), figure, ...estimateCells(estimates[slice]!)]);
  }
}
