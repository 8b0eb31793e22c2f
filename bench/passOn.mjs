// What a run of the pass-on model costs, by exposure: `npm run bench:pass-on [-- --json]`. A plain workload (everyday life on three
// platforms, seven days, general laws, one content) at three sizes, the same with attention of 40 a day and hours of day, and
// two presets with their people made ten times as many. The median of the runs, and the best, the first ones left out; time is
// that of the processor, which neighbours on the machine lengthen less than the clock's.
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { everydayLife, passOnScenario, presetOfName } from '@grapevine/core';
import { createPassOnKernel } from '../packages/core/dist/engine/passOn/passOnKernel.js';
import { rngKey } from '../packages/core/dist/random/rngKey.js';
import { compilePassOn } from '../packages/core/dist/scenario/compilePassOn.js';

const SIZES = [10_000, 100_000, 1_000_000];
/** Exposures to be measured, and runs at least, after some to warm up. */
const EXPOSURES = 3_000_000;
const LEAST_RUNS = 5;
const WARM_UP = 5;

const busy = { attention: 40, dayRhythm: 'waking' };
const cases = [
  ...SIZES.map((members) => ({ name: 'plain', ...everyday({}, members) })),
  ...SIZES.map((members) => ({ name: 'attention, hours of day', ...everyday(busy, members) })),
  ...['viral-video', 'product-launch'].flatMap((name) =>
    [1, 10].map((times) => ({ name, ...enlarged(presetOfName(name).scenario, times) })),
  ),
];

// each in a process of its own: what the compiler has learnt from one case is not what the next one needs
const [, , first] = process.argv;
if (first in cases) console.log(JSON.stringify(measure(cases[first])));
else {
  const rows = cases.map((_, index) => {
    const words = ['--expose-gc', fileURLToPath(import.meta.url), String(index)];
    const row = JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }));
    if (first !== '--json') console.log(sentence(row));
    return row;
  });
  if (first === '--json')
    console.log(
      JSON.stringify({ cpu: cpus()[0]?.model, cores: cpus().length, node: process.version, rows }, null, 2),
    );
}

function sentence({ name, members, milliseconds, exposures, nanosecondsPerExposure, best, bytesPerMember }) {
  return (
    `${name}, ${members.toLocaleString('en')} members: ${milliseconds} ms a run, ${exposures.toLocaleString('en')} exposures, ` +
    `${nanosecondsPerExposure} ns each (best ${best}), ${bytesPerMember} bytes a member beyond the population`
  );
}

function everyday(rules, members) {
  return {
    generate: { members, platforms: ['face-to-face', 'facebook', 'linkedin'] },
    scenario: {
      horizon: '7d',
      model: { reinforcement: 0.3, transfer: 0.6, ...rules },
      contents: [
        { id: 'film', usefulness: 0.7, importance: 0.7, coolness: 1, valence: 0.6, noveltyHalfLife: '3d' },
      ],
      timeline: [{ at: '0h', post: 'film', by: { kind: 'random', fraction: 0.001 } }],
    },
  };
}

/** A preset with so many times the people, and first members in proportion. */
function enlarged({ population, model, horizon, segments, contents, broadcast, timeline, polls }, times) {
  const { kind: _, ...generate } = population.generate;
  const { kind: _kind, ...rules } = model;
  const acts = timeline.map(({ by, ...act }) => ({
    ...act,
    by: by.count === undefined ? by : { ...by, count: by.count * times },
  }));
  return {
    generate: { ...generate, members: generate.members * times },
    scenario: { horizon, model: rules, segments, contents, broadcast, timeline: acts, polls },
  };
}

function measure({ name, generate, scenario }) {
  const { members } = generate;
  const population = everydayLife(generate, { rngSeed: 1 });
  globalThis.gc?.();
  const before = process.memoryUsage().arrayBuffers;
  const key = rngKey(1);
  const { setup } = compilePassOn(passOnScenario(scenario), population, key);
  const kernel = createPassOnKernel(setup, key);
  const runs = [];
  for (let run = 0, measured = 0; measured < EXPOSURES || runs.length < LEAST_RUNS; run++) {
    const exposures = kernel.work.exposures;
    const start = process.cpuUsage();
    kernel.play(run);
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    if (run < WARM_UP) continue;
    runs.push({ milliseconds, exposures: kernel.work.exposures - exposures });
    measured += runs.at(-1).exposures;
  }
  globalThis.gc?.();
  const costs = runs.filter(({ exposures }) => exposures > 0.1 * members).map(costOfExposure);
  return {
    name,
    members,
    milliseconds: Math.round(median(runs.map((run) => run.milliseconds)) * 10) / 10,
    exposures: median(runs.map((run) => run.exposures)),
    nanosecondsPerExposure: Math.round(median(costs)),
    best: Math.round(Math.min(...costs)),
    bytesPerMember: Math.round((process.memoryUsage().arrayBuffers - before) / members),
  };
}

function costOfExposure({ milliseconds, exposures }) {
  return (milliseconds * 1e6) / exposures;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
