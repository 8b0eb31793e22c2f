import { type Estimate, estimate } from './estimate.js';

/** Estimates in objects in objects, as results have them. */
export interface NestedEstimates {
  readonly [key: string]: Estimate | NestedEstimates;
}

/**
 * The estimates of rows of figures, each at its path. `rows` holds `runs` rows of `stride` numbers, of which the first
 * `paths.length` are the figures. O(paths x runs log runs); sums go in the order of runs.
 */
export function nestEstimates(
  paths: readonly (readonly string[])[],
  rows: Float64Array,
  stride: number,
  runs: number,
): NestedEstimates {
  const values = new Float64Array(runs);
  const entries = paths.map((path, column): Entry => {
    columnInto(values, rows, stride, column);
    return [path, estimate(values)];
  });
  return nest(entries, 0);
}

/** Copies a column of rows of `stride` numbers, one value a run. */
export function columnInto(values: Float64Array, rows: Float64Array, stride: number, column: number): void {
  for (let run = 0; run < values.length; run++) values[run] = rows[run * stride + column]!;
}

type Entry = readonly [path: readonly string[], value: Estimate];

function nest(entries: readonly Entry[], depth: number): NestedEstimates {
  const inside = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = entry[0][depth]!;
    const list = inside.get(key);
    if (list) list.push(entry);
    else inside.set(key, [entry]);
  }
  // `fromEntries` makes own keys of any name, `__proto__` too
  return Object.fromEntries(
    [...inside].map(([key, list]) => {
      const [path, value] = list[0]!;
      return [key, path.length === depth + 1 ? value : nest(list, depth + 1)];
    }),
  );
}
