// What generating, opening and cascades cost in this process, for scale.mjs: `node bench/scaleOne.mjs members file`.
import { readFileSync } from 'node:fs';
import { openPopulation, overlappingGroups } from '@grapevine/core';
import { chunkRunnerFor } from './chunkRunner.mjs';
import { median } from './ratios.mjs';

const [members, file] = [Number(process.argv[2]), process.argv[3]];
/** Three groups a member on average, sizes from 5 to 500 with mean 30. */
const LAWS = {
  groupsPerMember: { poisson: 3 },
  groupSize: { powerLaw: { exponent: 1.77714, min: 5, max: 500 } },
};
const ACTIVATION_PROBABILITY = 0.01;
const SEEDS = Array.from({ length: 10 }, (_, i) => String(i));
/** Small ones are measured until they are compiled as well as they will be. */
const times = Math.max(3, Math.min(200, Math.round(3e6 / members)));

const generating = typical(() => overlappingGroups({ members, ...LAWS }, { rngSeed: 1 }));
const opening = typical(() => openPopulation(readFileSync(file)));
const population = openPopulation(readFileSync(file));
const start = performance.now();
const run = chunkRunnerFor(population, ACTIVATION_PROBABILITY, SEEDS);
let reached = run(0, 1).cascadeSize[0];
const first = performance.now() - start;
let next = 1;
const cascade = typical(() => {
  reached = run(next, ++next).cascadeSize[0];
});
process.stdout.write(JSON.stringify({ generating, opening, first, cascade, reached }));

/** Milliseconds, the median. */
function typical(work) {
  const milliseconds = Array.from({ length: times }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return median(milliseconds);
}
