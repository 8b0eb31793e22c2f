// Prints how many bytes of heap a run of the pass-on model allocates on average, and how many exposures it has.
//   node --expose-gc --single-threaded --min-semi-space-size=64 --max-semi-space-size=64 passOnAllocation.mjs PRESET
// Room for young objects is that large so that nothing is collected meanwhile. Instead of a preset, `busy` is everyday life with
// attention and hours of day.
import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { createPassOnKernel } from '../dist/engine/passOn/passOnKernel.js';
import { experimentOf, loadPopulation, parseScenario, presetOfName } from '../dist/index.js';
import { rngKey } from '../dist/random/rngKey.js';
import { compilePassOn } from '../dist/scenario/compilePassOn.js';

/** Exposures after which the compiler has done with all loops. */
const WARM_EXPOSURES = 4_000_000;
const RUNS = 10;
const ROUNDS = 4;

async function opened(name) {
  const key = rngKey('heap');
  const scenario = parseScenario(name === 'busy' ? busy : presetOfName(name).scenario);
  const { population } = await loadPopulation(scenario, { open: () => Promise.reject(new Error(name)) });
  return createPassOnKernel(
    compilePassOn(experimentOf(scenario, population).passOn, population, key).setup,
    key,
  );
}

const busy = {
  format: 'grapevine-scenario/1',
  rngSeed: 1,
  population: {
    generate: { kind: 'everyday-life', members: 10_000, platforms: ['face-to-face', 'facebook', 'linkedin'] },
  },
  horizon: '7d',
  model: { kind: 'pass-on', attention: 40, dayRhythm: 'waking', reinforcement: 0.3, transfer: 0.6 },
  contents: [{ id: 'film', usefulness: 0.7, importance: 0.7, coolness: 1, valence: 0.6 }],
  timeline: [{ at: '0h', post: 'film', by: { kind: 'random', count: 10 } }],
};

let collections = 0;
new PerformanceObserver((list) => {
  collections += list.getEntries().length;
}).observe({ entryTypes: ['gc'] });

const kernel = await opened(process.argv[2]);
for (let run = 0; kernel.work.exposures < WARM_EXPOSURES; run++) kernel.play(run);
globalThis.gc();

async function measure() {
  await sleep(20);
  collections = 0;
  const exposuresBefore = kernel.work.exposures;
  const before = process.memoryUsage().heapUsed;
  for (let run = 0; run < RUNS; run++) kernel.play(run);
  const bytes = (process.memoryUsage().heapUsed - before) / RUNS;
  await sleep(20);
  return { bytes, exposures: (kernel.work.exposures - exposuresBefore) / RUNS, collections };
}

// what loops allocate they allocate each time; the compiler's own memory comes and goes
const rounds = [];
for (let round = 0; round < ROUNDS; round++) rounds.push(await measure());
const counted = rounds.filter((round) => round.collections === 0);
console.log(JSON.stringify(counted.sort((a, b) => a.bytes - b.bytes)[0] ?? rounds[0]));
