import type { Population } from '../../population/population.js';
import type { GeometricSkip } from '../../random/geometricSkip.js';
import type { RngKey } from '../../random/rngKey.js';
import type { RunPlayer } from '../runPlayer.js';
import type { SeedSetter } from '../seedSet.js';
import { type CascadePlaces, fillCascade, layOutCascade } from './cascadeMemory.js';
import { CASCADE_LAYOUT as LAYOUT } from './cascadeModule.js';
import { fillOpenings } from './fillOpenings.js';
import { type CascadeExports, loadCascade } from './loadCascade.js';

/** Runs in one call, and first members of all of them together, at most. */
const MOST_RUNS = 4096;
const MOST_SEEDS = 65_536;
const LEAST_RECORDS = 65_536;

/**
 * The independent cascade with one probability, compiled: the exposures of `groupExposure` and `tieExposure`, draw for
 * draw, four streams at a time, on a copy of the population. Undefined where `loadCascade` is.
 *
 * Who becomes active in which step is as it is in the kernel; in which order they are listed within a step is not.
 */
export function cascadePlayer(
  population: Population,
  skip: GeometricSkip,
  key: RngKey,
  seeds: SeedSetter,
): RunPlayer | undefined {
  const mostRuns = Math.max(1, Math.min(MOST_RUNS, Math.floor(MOST_SEEDS / Math.max(1, seeds.largest))));
  const mostSteps = population.memberCount + 2;
  const laidOut = layOutCascade(population, {
    seeds: seeds.largest * (seeds.fixed ? 1 : mostRuns),
    runs: mostRuns,
    records: Math.max(LEAST_RECORDS, mostSteps),
  });
  const loaded = loadCascade(laidOut.end, skip.beyond);
  if (!loaded) return undefined;
  const memory = new Int32Array(loaded.buffer);
  fillCascade(memory, population, laidOut);
  fillTables(loaded.buffer, skip, key);
  loaded.exports.prepare();
  const giveSeeds = seedGiver(memory, laidOut, seeds, mostRuns);
  if (seeds.fixed) fillOpenings(memory, population, skip, fixedSeeds(memory, laidOut));
  return playerOf(memory, loaded.exports, laidOut, { mostRuns, mostSteps }, giveSeeds);
}

function fillTables(buffer: ArrayBuffer, { gaps, shift, powers }: GeometricSkip, key: RngKey): void {
  new Int16Array(buffer).set(gaps, LAYOUT.GAPS / 2);
  new Float64Array(buffer).set(powers, LAYOUT.POWERS / 8);
  const parameters = new Int32Array(buffer);
  parameters.set(key, LAYOUT.KEY / 4);
  parameters[LAYOUT.SHIFT / 4] = shift;
  parameters[LAYOUT.LAST_POWER / 4] = powers.length - 1;
}

/** Writes the first members of runs `from … from + count - 1`, before they are played. Allocates nothing in a call. */
function seedGiver(
  memory: Int32Array,
  { places }: CascadePlaces,
  { largest, fixed, write }: SeedSetter,
  mostRuns: number,
): (from: number, count: number) => void {
  const first = places.get('SEEDS')! / 4;
  const counts = places.get('SEED_COUNTS')! / 4;
  if (fixed) {
    memory[counts] = write(0, memory.subarray(first, first + largest));
    return () => {};
  }
  memory[LAYOUT.SEED_STRIDE / 4] = 4 * largest;
  const targets = Array.from({ length: mostRuns }, (_, i) =>
    memory.subarray(first + i * largest, first + (i + 1) * largest),
  );
  return (from, count) => {
    for (let i = 0; i < count; i++) memory[counts + i] = write(from + i, targets[i]!);
  };
}

function fixedSeeds(memory: Int32Array, { places }: CascadePlaces): Int32Array {
  const first = places.get('SEEDS')! / 4;
  return memory.subarray(first, first + memory[places.get('SEED_COUNTS')! / 4]!);
}

function playerOf(
  memory: Int32Array,
  { play }: CascadeExports,
  { places }: CascadePlaces,
  { mostRuns, mostSteps }: { readonly mostRuns: number; readonly mostSteps: number },
  giveSeeds: (from: number, count: number) => void,
): RunPlayer {
  const told = new Float64Array(memory.buffer, LAYOUT.DRAWS, 1);
  const from = (place: 'SIZES' | 'STEPS' | 'RECORDS') => memory.subarray(places.get(place)! / 4);
  return {
    sizes: from('SIZES').subarray(0, mostRuns),
    steps: from('STEPS').subarray(0, mostRuns),
    newlyActive: from('RECORDS'),
    get recorded() {
      return memory[LAYOUT.RECORDED / 4]! / 4;
    },
    get draws() {
      return told[0]!;
    },
    play(run, count) {
      const wanted = Math.min(count, mostRuns);
      giveSeeds(run, wanted);
      return play(run, wanted, mostSteps);
    },
  };
}
