// The same figures, seen in two ways. Everybody is in about 2 groups, meets 5 others in each, and tells each of these
// 10 people with probability 0.1: one person on average. A view by pairs calls that a rumour about to die out.
// People tell each other within groups, however: what does not reach you from one member reaches you from another.
import { graphPopulation, independentCascade, overlappingGroups, runEnsemble } from '@grapevine/core';

const members = 50_000;
const inGroups = overlappingGroups({ members, groupsPerMember: { poisson: 2 }, groupSize: { poisson: 5 } });
const inPairs = await graphPopulation({ graph: 'erdos-renyi', members, probability: 10 / (members - 1) });

const peopleMet = (population) => {
  let meetings = population.tieCount;
  for (let group = 0; group < population.groupCount; group++) {
    const size = population.groupOffsets[group + 1] - population.groupOffsets[group];
    meetings += size * (size - 1);
  }
  return meetings / population.memberCount;
};

for (const [view, population] of Object.entries({ pairs: inPairs, groups: inGroups })) {
  const { contents } = await runEnsemble(
    {
      population,
      model: independentCascade({ activationProbability: 0.1 }),
      seedSet: { kind: 'random', count: 20 },
    },
    { runs: 200, rngSeed: 'paris' },
  );
  const share = ((100 * contents.content.reach.mean) / members).toFixed(1);
  const told = (0.1 * peopleMet(population)).toFixed(2);
  console.log(`As ${view.padEnd(6)}: one person tells ${told} others on average, ${share} % of all hear it.`);
}
console.log('Exact, for groups in a large population: 32.9 %.');
