// Prints how many bytes of heap the steps of a model leave behind when nothing is collected meanwhile.
//   node --expose-gc modelHeapGrowth.mjs KIND
import { overlappingGroups } from '../dist/index.js';
import { chosenModel } from '../dist/models/catalogue.js';
import { rngKey } from '../dist/random/rngKey.js';

/** Long enough for the compiler to have done with all loops. */
const WARM_MILLISECONDS = 600;
const RUNS = 60;
const STEPS = 60;
/** The compiler may still be busy, above all on a busy machine: more rounds where one leaves more than this a step. */
const MOST_ROUNDS = 60;
const LITTLE = 100;

const population = overlappingGroups({ members: 400, groupsPerMember: 3, groupSize: 8 });
const first = Int32Array.of(1, 2, 3, 4);

/** Time on a core since `begin`: neighbours take none of it. */
function coreMilliseconds(begin) {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

function measured(kind) {
  const { definition, parameters } = chosenModel({ kind });
  const kernel = definition.createKernel(parameters, population, rngKey('heap'));
  let steps = 0;
  const play = (from, to) => {
    for (let run = from; run < to; run++) {
      kernel.start(run, first, 4);
      for (let step = 0; step < STEPS && !kernel.over; step++, steps++) kernel.step();
    }
  };
  let run = 0;
  for (const begin = process.cpuUsage(); coreMilliseconds(begin) < WARM_MILLISECONDS; run += 10)
    play(run, run + 10);
  let least = { grown: Number.POSITIVE_INFINITY, steps: 1 };
  // what loops allocate they allocate each time; the compiler's own memory comes and goes
  for (let round = 0; round < MOST_ROUNDS && least.grown > LITTLE * least.steps; round++) {
    globalThis.gc();
    steps = 0;
    const before = process.memoryUsage();
    play(run, run + RUNS);
    const after = process.memoryUsage();
    const grown = after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers;
    if (grown / steps < least.grown / least.steps) least = { grown, steps };
  }
  return least;
}

console.log(JSON.stringify(measured(process.argv[2])));
