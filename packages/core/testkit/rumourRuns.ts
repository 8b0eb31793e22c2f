import type { Kernel } from '../src/engine/kernel.js';
import { daleyKendallModel } from '../src/models/daleyKendall.js';
import { makiThompsonModel } from '../src/models/makiThompson.js';
import type { RumourParameters } from '../src/models/rumour/rumourParameters.js';
import type { Population } from '../src/population/population.js';
import { rngKey } from '../src/random/rngKey.js';
import { groupsPopulation } from './smallPopulations.js';

/** One group of `members`. */
export function oneGroup(members: number): Population {
  return groupsPopulation(members, [Array.from({ length: members }, (_, i) => i)]);
}

/** A kernel of one of the two rumours, by whether members meet in pairs. */
export function rumourKernel(
  pairs: boolean,
  parameters: RumourParameters,
  population: Population,
  seed: string,
): Kernel {
  const model = pairs ? daleyKendallModel : makiThompsonModel;
  return model.createKernel(parameters, population, rngKey(seed));
}

/** What many runs of a rumour came to, run by run. */
export interface RumourRuns {
  /** Members who never heard. */
  readonly left: number[];
  readonly peaks: number[];
  readonly peakTimes: number[];
  readonly durations: number[];
}

/** Plays runs 0 … runs - 1 from the given first members to their end. */
export function playRumour(kernel: Kernel, runs: number, seeds: readonly number[] = [0]): RumourRuns {
  const played: RumourRuns = { left: [], peaks: [], peakTimes: [], durations: [] };
  const figures = new Float64Array(3);
  for (let run = 0; run < runs; run++) {
    kernel.start(run, seeds, seeds.length);
    while (!kernel.over) kernel.step();
    kernel.writeFigures!(figures);
    played.left.push(kernel.counts![0]!);
    played.peaks.push(figures[0]!);
    played.peakTimes.push(figures[1]!);
    played.durations.push(figures[2]!);
  }
  return played;
}
