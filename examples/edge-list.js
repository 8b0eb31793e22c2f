// A population from an edge list: one tie a line, its weight the probability that it carries something.
import { independentCascade, readPopulation, runEnsemble } from '@grapevine/core';

const edges = `
# who tells whom, and how often
ann  bob   0.9
ann  cem   0.5
bob  dana  0.5
cem  dana  0.5
dana eve   0.2
`;

const { population } = await readPopulation(new TextEncoder().encode(edges), 'edge-list', {
  path: 'who-tells-whom.txt',
  directed: true,
});

const { contents } = await runEnsemble(
  {
    population,
    model: independentCascade({ activationProbability: 1, tieProbability: 'tie-weight' }),
    seedSet: { kind: 'members', members: ['ann'] },
  },
  { runs: 100_000, rngSeed: 1 },
);

// ann, bob, cem, dana by either way, eve by way of dana
const dana = 1 - (1 - 0.9 * 0.5) * (1 - 0.5 * 0.5);
const exact = 1 + 0.9 + 0.5 + dana + dana * 0.2;
console.log(`${population.memberCount} members, ${population.tieCount} ties.`);
console.log(
  `On average ${contents.content.reach.mean.toFixed(3)} of them hear of it. By hand: ${exact.toFixed(3)}.`,
);
