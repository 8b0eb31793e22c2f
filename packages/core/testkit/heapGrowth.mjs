// Prints how many bytes of heap 20,000 runs leave behind when nothing is collected meanwhile. Run with --expose-gc.
import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { seedSetter } from '../dist/engine/seedSet.js';
import { overlappingGroups } from '../dist/index.js';
import { independentCascadeModel } from '../dist/models/independentCascade.js';
import { rngKey } from '../dist/random/rngKey.js';

let collections = 0;
new PerformanceObserver((list) => {
  collections += list.getEntries().length;
}).observe({ entryTypes: ['gc'] });

const population = overlappingGroups({ members: 2000, groupsPerMember: 3, groupSize: 12 });
const key = rngKey('heap');
const kernel = independentCascadeModel.createKernel({ activationProbability: 0.05 }, population, key);
const seeds = seedSetter(population, { kind: 'random', count: 4 }, key);
const first = new Int32Array(4);
function play(from, to) {
  for (let run = from; run < to; run++) {
    kernel.start(run, first, seeds.write(run, first));
    while (kernel.step() > 0);
  }
}

play(0, 5000);

/** What 20,000 runs leave behind. */
async function measure(from) {
  globalThis.gc();
  await sleep(50);
  collections = 0;
  const exposuresBefore = kernel.work.exposures;
  const before = process.memoryUsage().heapUsed;
  play(from, from + 20_000);
  const grown = process.memoryUsage().heapUsed - before;
  await sleep(50);
  return { grown, collections, exposures: kernel.work.exposures - exposuresBefore };
}

// what the loops allocate they allocate each time; the compiler's own memory comes and goes
const rounds = [await measure(5000), await measure(25_000), await measure(45_000)];
const least = (figure) => Math.min(...rounds.map((round) => round[figure]));
console.log(
  JSON.stringify({
    grown: least('grown'),
    collections: least('collections'),
    exposures: least('exposures'),
  }),
);
