// Two workers against one, interleaved: runs a second in pairs, and the median of their ratios. `node bench/scaling.mjs [pairs]`
import { createPool, overlappingGroups, runEnsemble } from '@grapevine/core';

const pairs = Number(process.argv[2] ?? 5);
const LAWS = {
  groupsPerMember: { poisson: 3 },
  groupSize: { powerLaw: { exponent: 1.77714, min: 5, max: 500 } },
};
const pools = await Promise.all([1, 2].map((workers) => createPool({ workers })));

for (const [members, runs] of [
  [10_000, 4000],
  [1_000_000, 200],
]) {
  const experiment = {
    population: overlappingGroups({ members, ...LAWS }, { rngSeed: 1 }),
    model: { kind: 'independent-cascade', activationProbability: 0.01 },
    seedSet: { kind: 'random', count: 10 },
  };
  const perSecond = async (pool) => {
    const start = performance.now();
    await runEnsemble(experiment, { runs, pool });
    return (1000 * runs) / (performance.now() - start);
  };
  for (const pool of pools) await perSecond(pool);
  const ratios = [];
  for (let pair = 0; pair < pairs; pair++) {
    const one = await perSecond(pools[0]);
    ratios.push((await perSecond(pools[1])) / one);
  }
  ratios.sort((a, b) => a - b);
  const [low, median, high] = [ratios[0], ratios[pairs >> 1], ratios.at(-1)].map((ratio) => ratio.toFixed(2));
  console.log(`${members.toLocaleString('en').padStart(9)} members: ${median} times (${low} to ${high})`);
}
await Promise.all(pools.map((pool) => pool.close()));
