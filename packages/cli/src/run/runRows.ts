import { csvRow } from './csvRow.js';

const ROWS_AT_ONCE = 10_000;

/** The lines of `runs.csv`: one a run, with the values that it has in every column, by name. */
export function* runRows(
  runs: number,
  samples: Readonly<Record<string, Uint32Array | Float64Array>>,
): Generator<string, void> {
  const columns = Object.values(samples);
  yield csvRow(['run', ...Object.keys(samples)]);
  for (let from = 0; from < runs; from += ROWS_AT_ONCE) {
    let rows = '';
    for (let run = from; run < Math.min(runs, from + ROWS_AT_ONCE); run++) {
      rows += `${run},${columns.map((values) => values[run]).join(',')}\n`;
    }
    yield rows;
  }
}
