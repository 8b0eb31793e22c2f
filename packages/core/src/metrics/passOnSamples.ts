import { columnInto } from './nestEstimates.js';
import { passOnRowLayout } from './passOnRow.js';
import type { PassOnRuns } from './passOnRuns.js';

/** [runs] each: the values of all figures of contents and of a crisis, and of the ledger's totals, by their paths in the result. */
export function passOnSamples({ names, rows, runs }: PassOnRuns): Readonly<Record<string, Float64Array>> {
  const { figures, width } = passOnRowLayout(names);
  const columns = figures.paths.flatMap((path, column) =>
    path[0] !== 'ledger' || path[2] === 'total' ? [[path.join('.'), column] as const] : [],
  );
  const samples = columns.map(([name, column]) => {
    const values = new Float64Array(runs);
    columnInto(values, rows, width, column);
    return [name, values] as const;
  });
  return Object.fromEntries(samples);
}
