// How far does something go that five of 10,000 people know, when everybody tells 3 % of the people they meet in groups?
import { independentCascade, overlappingGroups, runEnsemble } from '@grapevine/core';

const result = await runEnsemble(
  {
    population: overlappingGroups({ members: 10_000, groupsPerMember: 3, groupSize: 20 }),
    model: independentCascade({ activationProbability: 0.03 }),
    seedSet: { kind: 'random', count: 5 },
  },
  { runs: 500, rngSeed: 'paris' },
);

const { mean, ci95 } = result.contents.content.cascadeSize;
console.log(
  `${mean.toFixed(0)} of 10,000 people hear of it (95 % interval ${ci95.map(Math.round).join(' to ')}).`,
);
