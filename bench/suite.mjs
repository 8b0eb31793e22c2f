// What building, inspecting and simulating cost at 10,000, 100,000 and 1,000,000 members: `npm run bench [-- --json]`.
import { cpus } from 'node:os';
import { createPool, inspectPopulation, overlappingGroups, runEnsemble, simulate } from '@grapevine/core';
import { Bench } from 'tinybench';
import { chunkRunnerFor } from './chunkRunner.mjs';

const json = process.argv.includes('--json');
const SIZES = [10_000, 100_000, 1_000_000];
/** Three groups a member on average, sizes from 5 to 500 with mean 30: the workload of the C++ baseline. */
const LAWS = {
  groupsPerMember: { poisson: 3 },
  groupSize: { powerLaw: { exponent: 1.77714, min: 5, max: 500 } },
};
const ACTIVATION_PROBABILITY = 0.01;

const rows = [];
for (const members of SIZES) await measure(members);
if (json)
  console.log(
    JSON.stringify({ cpu: cpus()[0]?.model, cores: cpus().length, node: process.version, rows }, null, 2),
  );

async function measure(members) {
  const population = overlappingGroups({ members, ...LAWS }, { rngSeed: 1 });
  const seeds = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
  const run = chunkRunnerFor(population, ACTIVATION_PROBABILITY, seeds);
  const experiment = {
    population,
    model: { kind: 'independent-cascade', activationProbability: ACTIVATION_PROBABILITY },
    seedSet: { kind: 'members', members: seeds },
  };
  const runs = Math.max(4, Math.round(4_000_000 / members));
  const pools = await Promise.all([1, 2].map((workers) => createPool({ workers })));
  const bench = new Bench({
    time: 1000,
    iterations: 3,
    warmupTime: 200,
    warmupIterations: 1,
    retainSamples: false,
  });
  let next = 0;
  bench
    .add('generate', () => void overlappingGroups({ members, ...LAWS }, { rngSeed: 1 }))
    .add('inspect', () => void inspectPopulation(population))
    .add('one cascade', () => void run(next, ++next))
    .add('one cascade, traced', () => void [...simulate(experiment, { run: next++ })])
    .add(`${runs} runs, 1 worker`, () => runEnsemble(experiment, { runs, pool: pools[0] }))
    .add(`${runs} runs, 2 workers`, () => runEnsemble(experiment, { runs, pool: pools[1] }));
  await bench.run();
  await Promise.all(pools.map((pool) => pool.close()));
  for (const { name, result } of bench.tasks) report(members, name, result);
}

function report(members, name, { latency }) {
  const row = { members, name, milliseconds: latency.p50, spread: latency.rme };
  rows.push(row);
  if (json) return;
  const label = `${members.toLocaleString('en').padStart(10)}  ${name.padEnd(24)}`;
  console.log(`${label} ${latency.p50.toPrecision(4).padStart(10)} ms  ±${latency.rme.toFixed(1)} %`);
}
