// What a run of the pass-on model costs at 10,000, 100,000 and 1,000,000 members: `npm run bench:pass-on [-- --json]`.
// Everyday life on three platforms, seven days, general laws, one content; the median of the runs, the first left out.
import { cpus } from 'node:os';
import { everydayLife, passOnScenario } from '@grapevine/core';
import { createPassOnKernel } from '../packages/core/dist/engine/passOn/passOnKernel.js';
import { rngKey } from '../packages/core/dist/random/rngKey.js';
import { compilePassOn } from '../packages/core/dist/scenario/compilePassOn.js';

const SIZES = [10_000, 100_000, 1_000_000];
const RUNS = 6;
const scenario = passOnScenario({
  horizon: '7d',
  model: { reinforcement: 0.3, transfer: 0.6, attention: 40, dayRhythm: 'waking' },
  contents: [
    { id: 'film', usefulness: 0.7, importance: 0.7, coolness: 1, valence: 0.6, noveltyHalfLife: '3d' },
  ],
  timeline: [{ at: '0h', post: 'film', by: { kind: 'random', fraction: 0.001 } }],
});

const rows = SIZES.map(measure);
if (process.argv.includes('--json'))
  console.log(
    JSON.stringify({ cpu: cpus()[0]?.model, cores: cpus().length, node: process.version, rows }, null, 2),
  );

function measure(members) {
  const platforms = ['face-to-face', 'facebook', 'linkedin'];
  const population = everydayLife({ members, platforms }, { rngSeed: 1 });
  globalThis.gc?.();
  const before = process.memoryUsage().arrayBuffers;
  const key = rngKey(1);
  const { setup } = compilePassOn(scenario, population, key);
  const kernel = createPassOnKernel(setup, key);
  const runs = Array.from({ length: RUNS }, (_, run) => {
    const exposures = kernel.work.exposures;
    const start = performance.now();
    kernel.play(run);
    return { milliseconds: performance.now() - start, exposures: kernel.work.exposures - exposures };
  }).slice(1);
  globalThis.gc?.();
  const bytes = process.memoryUsage().arrayBuffers - before;
  const milliseconds = median(runs.map((run) => run.milliseconds));
  const nanoseconds = median(runs.map((run) => (run.milliseconds * 1e6) / run.exposures));
  const row = {
    members,
    milliseconds: Math.round(milliseconds * 10) / 10,
    exposures: median(runs.map((run) => run.exposures)),
    nanosecondsPerExposure: Math.round(nanoseconds),
    bytesPerMember: Math.round(bytes / members),
  };
  if (!process.argv.includes('--json'))
    console.log(
      `${members.toLocaleString('en')} members: ${row.milliseconds} ms a run, ${row.exposures.toLocaleString('en')} exposures, ` +
        `${row.nanosecondsPerExposure} ns each, ${row.bytesPerMember} bytes a member beyond the population`,
    );
  return row;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
