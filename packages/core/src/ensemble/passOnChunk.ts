import { TRAIT, TRAIT_STRIDE } from '../content/memberTraits.js';
import { createPassOnKernel, type PassOnKernel } from '../engine/passOn/passOnKernel.js';
import type { PassOnSetup } from '../engine/passOnSetup.js';
import { CRISIS_SERIES, SERIES } from '../engine/passOnTally.js';
import { OUTCOMES, passOnRow, passOnRowLayout, writeOutcomes } from '../metrics/passOnRow.js';
import { type RngSeed, rngKey } from '../random/rngKey.js';
import { compilePassOn } from '../scenario/compilePassOn.js';
import type { PassOnExperiment } from '../scenario/experiment.js';
import type { PassOnNames } from '../scenario/passOnNames.js';
import type { Counterfactual } from '../scenario/passOnScenario.js';

/** What the numbers of a pass-on experiment's chunks mean. Plain data, which can be sent between threads. */
export interface PassOnFacts {
  readonly names: PassOnNames;
  /** Numbers in a run's row. */
  readonly width: number;
  /** Numbers in a run's series, and in that of its crisis. */
  readonly seriesLength: number;
  readonly crisisLength: number;
  readonly sliceEnds: Float64Array;
  /** [5] members in each adopter category. */
  readonly categoryMembers: readonly number[];
}

/** What some consecutive runs of a pass-on experiment came to; see `PassOnRuns`. */
export interface PassOnChunk {
  /** Index of the first run. */
  readonly from: number;
  /** How many runs. */
  readonly runs: number;
  /** [runs x width] */
  readonly rows: Float64Array;
  /** [runs among the first 1,000 x seriesLength] */
  readonly series: Float64Array;
  /** [runs among the first 1,000 x slices x CRISIS_SERIES.length], [0] without a crisis. */
  readonly crisisSeries: Float64Array;
  /** [runs x contents x outcomes] each; the same runs without something, [0] where that is not asked for. */
  readonly broadcastAlone: Float64Array;
  readonly wordOfMouthAlone: Float64Array;
  readonly withoutAmbassadors: Float64Array;
  /** What the chunk cost, in units that do not depend on the machine. */
  readonly work: number;
}

/** Runs whose course over time is kept. */
export const RUNS_IN_SERIES = 1000;

/** A reading costs about as much as so many steps of a classical model. */
const EXPOSURE_WORK = 8;
const RUN_OVERHEAD = 1000;

/** Prepares a pass-on experiment for many runs. Throws `invalid-input` where it does not fit its population. */
export function passOnRunner(
  { population, passOn }: PassOnExperiment,
  rngSeed: RngSeed,
): { play: (from: number, to: number) => PassOnChunk; facts: PassOnFacts } {
  const key = rngKey(rngSeed);
  const { setup, names } = compilePassOn(passOn, population, key);
  const kernel = createPassOnKernel(setup, key);
  const facts = factsOf(setup, names);
  const write = passOnRow(names, kernel.layout);
  return { facts, play: (from, to) => playChunk(kernel, write, facts, passOn.counterfactuals, from, to) };
}

function playChunk(
  kernel: PassOnKernel,
  write: ReturnType<typeof passOnRow>,
  { names, width, seriesLength, crisisLength }: PassOnFacts,
  counterfactuals: readonly Counterfactual[],
  from: number,
  to: number,
): PassOnChunk {
  const runs = to - from;
  const outcomes = names.contents.length * OUTCOMES.length;
  const wanted = (what: Counterfactual) =>
    new Float64Array(counterfactuals.includes(what) ? runs * outcomes : 0);
  const rows = new Float64Array(runs * width);
  const kept = Math.max(0, Math.min(to, RUNS_IN_SERIES) - from);
  const series = new Float64Array(kept * seriesLength);
  const crisisSeries = new Float64Array(kept * crisisLength);
  const broadcastAlone = wanted('broadcast');
  const wordOfMouthAlone = wanted('broadcast');
  const withoutAmbassadors = wanted('ambassadors');
  const before = kernel.work.exposures;
  for (let i = 0; i < runs; i++) {
    const tally = kernel.play(from + i);
    write(tally, rows, i * width);
    if (i < kept) {
      series.set(tally.series, i * seriesLength);
      crisisSeries.set(tally.crisisSeries, i * crisisLength);
    }
    const also = (muted: 'word-of-mouth' | 'broadcast' | 'ambassadors', column: Float64Array): void => {
      if (column.length > 0)
        writeOutcomes(kernel.play(from + i, muted), muted === 'word-of-mouth', column, i * outcomes);
    };
    also('word-of-mouth', broadcastAlone);
    also('broadcast', wordOfMouthAlone);
    also('ambassadors', withoutAmbassadors);
  }
  const work = (kernel.work.exposures - before) * EXPOSURE_WORK + runs * RUN_OVERHEAD;
  const outcomesWithout = { broadcastAlone, wordOfMouthAlone, withoutAmbassadors };
  return { from, runs, rows, series, crisisSeries, ...outcomesWithout, work };
}

function factsOf({ traits, population, sliceEnds, contents }: PassOnSetup, names: PassOnNames): PassOnFacts {
  const categoryMembers = [0, 0, 0, 0, 0];
  for (let member = 0; member < population.memberCount; member++)
    categoryMembers[traits.rows[member * TRAIT_STRIDE + TRAIT.category]!]!++;
  const seriesLength = sliceEnds.length * contents.length * SERIES.length;
  const crisisLength = names.crisis ? sliceEnds.length * CRISIS_SERIES.length : 0;
  const { width } = passOnRowLayout(names);
  return { names, width, seriesLength, crisisLength, sliceEnds, categoryMembers };
}
