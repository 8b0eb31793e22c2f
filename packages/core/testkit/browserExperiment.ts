import type { overlappingGroups } from '../src/population/generators/overlappingGroups.js';
import type { Experiment } from '../src/scenario/experiment.js';

/** One experiment, for Node and for a page; heavy tails, so that the generator's logarithms are in it too. */
export function browserExperiment(generate: typeof overlappingGroups): Experiment {
  const groupsPerMember = { powerLaw: { exponent: 2.2, min: 1, max: 60 } };
  const groupSize = { logNormal: { median: 9, sigma: 0.9 } };
  return {
    population: generate({ members: 4000, groupsPerMember, groupSize }, { rngSeed: 'browser' }),
    model: { kind: 'independent-cascade', activationProbability: 0.02 },
    seedSet: { kind: 'random', fraction: 0.001 },
  };
}

export const browserOptions = { runs: 300, rngSeed: 'digest' } as const;
