// Prints how many bytes 100 runs of the pass-on model keep, on the heap and in arrays. Run with --expose-gc.
import { setTimeout as sleep } from 'node:timers/promises';
import { createPassOnKernel } from '../dist/engine/passOn/passOnKernel.js';
import { everydayLife } from '../dist/index.js';
import { rngKey } from '../dist/random/rngKey.js';
import { compilePassOn } from '../dist/scenario/compilePassOn.js';
import { passOnScenario } from '../dist/scenario/parsePassOn.js';

const population = everydayLife({ members: 5000, platforms: ['face-to-face', 'facebook', 'linkedin'] });
const scenario = passOnScenario({
  horizon: '7d',
  model: { attention: 20, reinforcement: 0.3, dayRhythm: 'waking', transfer: 0.6 },
  contents: [
    { id: 'film', usefulness: 0.6, importance: 0.6, coolness: 1, valence: 0.8, conversionRate: 0.1 },
    { id: 'rumour', importance: 1, coolness: 0.7, valence: -0.8 },
    { id: 'answer', importance: 1, usefulness: 0.8, counters: 'rumour' },
  ],
  broadcast: [{ content: 'film', channel: 'television', from: '0h', to: '48h', reach: 0.2, frequency: 2 }],
  timeline: [
    { at: '0h', post: 'film', by: { kind: 'random', count: 50 } },
    { at: '24h', post: 'rumour', by: { kind: 'random', count: 50 } },
    { at: '40h', post: 'answer', by: { kind: 'brand', followers: 0.3 } },
  ],
});
const key = rngKey('heap');
const kernel = createPassOnKernel(compilePassOn(scenario, population, key).setup, key);

// the same runs before and while it is measured, so that arrays have grown as far as they will
for (let run = 0; run < 100; run++) kernel.play(run);
// arrays that nobody holds are given back some time after a collection
const held = async () => {
  globalThis.gc();
  await sleep(50);
  globalThis.gc();
  await sleep(50);
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heapUsed, arrayBuffers };
};

/** What a hundred runs leave behind. */
async function measure() {
  const before = await held();
  const exposuresBefore = kernel.work.exposures;
  for (let run = 0; run < 100; run++) kernel.play(run);
  const after = await held();
  return {
    heap: after.heapUsed - before.heapUsed,
    arrays: after.arrayBuffers - before.arrayBuffers,
    exposures: kernel.work.exposures - exposuresBefore,
  };
}

// what is kept is kept each time; the compiler's own memory comes and goes
const rounds = [await measure(), await measure(), await measure()];
const least = (figure) => Math.min(...rounds.map((round) => round[figure]));
console.log(JSON.stringify({ heap: least('heap'), arrays: least('arrays'), exposures: least('exposures') }));
