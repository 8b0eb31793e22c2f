// What a run of each model costs, in seconds of a core, on overlapping groups of 10,000, 100,000 and 1 million members
// (3 memberships each).
//   npm run bench:models [-- kind … --members 10000,1000000]
import { overlappingGroups } from '@grapevine/core';
import { chunkRunner } from '../packages/core/dist/ensemble/runChunk.js';
import { MODELS } from '../packages/core/dist/models/modelList.js';
import { MODEL_CASES } from './modelCases.mjs';

const FEWEST_RUNS = 3;
const SECONDS = 2;

const words = process.argv.slice(2);
const sizes = optionOf('--members')?.split(',').map(Number) ?? [10_000, 100_000, 1_000_000];
const asked = words.filter((word, i) => !word.startsWith('--') && words[i - 1] !== '--members');

console.log('| model | members | seconds a run | runs a second | mean reach | steps |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const members of sizes) {
  const population = overlappingGroups({
    members,
    groupsPerMember: { poisson: 3 },
    groupSize: { powerLaw: { exponent: 1.777, min: 5, max: 500 } },
  });
  for (const { kind } of MODELS) {
    if (asked.length > 0 && !asked.includes(kind)) continue;
    console.log(row(kind, members, measured(population, kind, members)));
  }
}

/** Median seconds of a run, after one to warm up. */
function measured(population, kind, members) {
  const { seeds = 10, steps = 100, ...parameters } = MODEL_CASES[kind] ?? {};
  const experiment = {
    population,
    model: { kind, ...parameters },
    seedSet: { kind: 'random', count: seeds < 1 ? Math.round(seeds * members) : seeds },
    stop: { step: `>= ${steps}` },
  };
  const { play } = chunkRunner(experiment, 1);
  play(0, 1);
  const times = [];
  let reach = 0;
  let taken = 0;
  for (let run = 1; run <= FEWEST_RUNS || times.reduce((sum, time) => sum + time, 0) < SECONDS; run++) {
    const before = process.cpuUsage();
    const chunk = play(run, run + 1);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1e6);
    reach += (chunk.reach ?? chunk.cascadeSize)[0];
    taken += chunk.steps[0];
  }
  const seconds = times.sort((a, b) => a - b)[times.length >> 1];
  return { seconds, reach: reach / times.length, steps: taken / times.length };
}

function row(kind, members, { seconds, reach, steps }) {
  const cells = [kind, members.toLocaleString('en-US'), seconds.toPrecision(3), (1 / seconds).toPrecision(3)];
  return `| ${[...cells, Math.round(reach).toLocaleString('en-US'), steps.toFixed(1)].join(' | ')} |`;
}

function optionOf(flag) {
  const at = words.indexOf(flag);
  return at < 0 ? undefined : words[at + 1];
}
