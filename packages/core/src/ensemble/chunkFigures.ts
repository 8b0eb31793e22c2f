import { SERIES } from '../engine/passOnTally.js';
import { figureTable } from '../metrics/figureTable.js';
import type { ClassicalChunk } from './classicalChunk.js';
import type { PassOnChunk, PassOnFacts } from './passOnChunk.js';

/** Where figures stand in the rows of a pass-on experiment's chunks, by their paths in the result: `ledger.reach.total`. */
export function figureColumns({ names }: Pick<PassOnFacts, 'names'>): ReadonlyMap<string, number> {
  return new Map(figureTable(names).paths.map((path, column) => [path.join('.'), column]));
}

const REACH = SERIES.indexOf('reach');

/** For each run of a chunk and each content [slices]: members reached from the start to the end of each time slice. */
export function passOnReach({ series }: PassOnChunk, { names, seriesLength }: PassOnFacts): Float64Array[][] {
  const contents = names.contents.length;
  const width = contents * SERIES.length;
  const slices = seriesLength / width;
  return Array.from({ length: series.length / seriesLength }, (_, run) =>
    Array.from({ length: contents }, (_, content) => {
      const at = run * seriesLength + content * SERIES.length + REACH;
      return summedUp(Float64Array.from({ length: slices }, (_, slice) => series[at + slice * width]!));
    }),
  );
}

/** For each run of a chunk [steps + 1]: members reached up to each step. */
export function classicalReach({ steps, newlyActive }: ClassicalChunk): Float64Array[] {
  let begin = 0;
  return Array.from(steps, (last) => {
    const end = begin + last + 1;
    const reach = summedUp(Float64Array.from(newlyActive.subarray(begin, end)));
    begin = end;
    return reach;
  });
}

function summedUp(values: Float64Array): Float64Array {
  for (let i = 1; i < values.length; i++) values[i]! += values[i - 1]!;
  return values;
}
