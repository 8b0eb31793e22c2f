// Prints, by kind, how many bytes of heap runs of each model leave behind when nothing is collected meanwhile.
// Run with --expose-gc.
import { overlappingGroups } from '../dist/index.js';
import { chosenModel } from '../dist/models/catalogue.js';
import { MODELS } from '../dist/models/modelList.js';
import { rngKey } from '../dist/random/rngKey.js';

const WARM = 60;
const RUNS = 60;
const STEPS = 60;

const population = overlappingGroups({ members: 400, groupsPerMember: 3, groupSize: 8 });
const first = Int32Array.of(1, 2, 3, 4);

function measured(kind) {
  const { definition, parameters } = chosenModel({ kind });
  const kernel = definition.createKernel(parameters, population, rngKey('heap'));
  const play = (from, to) => {
    for (let run = from; run < to; run++) {
      kernel.start(run, first, 4);
      for (let step = 0; step < STEPS && !kernel.over; step++) kernel.step();
    }
  };
  play(0, WARM);
  let grown = Number.POSITIVE_INFINITY;
  // what loops allocate they allocate each time; the compiler's own memory comes and goes
  for (let round = 0; round < 4; round++) {
    globalThis.gc();
    const before = process.memoryUsage();
    play(WARM, WARM + RUNS);
    const after = process.memoryUsage();
    const arrays = after.arrayBuffers - before.arrayBuffers;
    grown = Math.min(grown, after.heapUsed - before.heapUsed + arrays);
  }
  return { grown, runs: RUNS };
}

console.log(JSON.stringify(Object.fromEntries(MODELS.map(({ kind }) => [kind, measured(kind)]))));
