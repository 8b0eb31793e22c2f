// Our models against the C++ baseline, interleaved: runs per second of a core, and the median of the pairs' ratios.
//   node bench/baseline.mjs [folder of the baseline's sources] [pairs] [seconds] [workload or mode] [--kernel]
// --kernel measures the kernel in JavaScript, which WebAssembly stands in for where it may. A profile of what is
// measured: node --cpu-prof --cpu-prof-dir=out bench/baseline.mjs …
import { execFileSync } from 'node:child_process';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBaseline, loadWorkload } from './baselineWorkloads.mjs';
import { cascade, modelRunnerFor, steppedRunnerFor } from './chunkRunner.mjs';
import { median, medianRatio, showRatio } from './ratios.mjs';
import { runsPerSecond } from './runsPerSecond.mjs';

const words = process.argv.slice(2);
const [sources = '../shared/baseline', pairs = '5', seconds = '3', only = ''] = words.filter(
  (word) => word !== '--kernel',
);
const runnerFor = words.includes('--kernel') ? steppedRunnerFor : modelRunnerFor;
const cascadeRow = (name, p, modes) => ({ name, model: cascade(p), args: [`p=${p}`], modes });
const ROWS = [
  cascadeRow('ba10k', 0.01, ['ic_skip', 'ic_pf']),
  cascadeRow('ba10k', 0.1, ['ic_skip', 'ic_pf']),
  cascadeRow('ba1m', 0.1, ['ic_skip', 'ic_pf']),
  { name: 'ba10k', model: { kind: 'linear-threshold' }, args: [], modes: ['lt'] },
  {
    name: 'ba10k',
    model: { kind: 'sir', infectionRate: 0.05, recoveryRate: 0.1 },
    args: ['beta=0.05', 'gamma=0.1'],
    modes: ['sir_skip'],
  },
  cascadeRow('grp10k', 0.01, ['grp_skip', 'grp_pf']),
  cascadeRow('grp1m', 0.01, ['grp_skip', 'grp_pf']),
].filter(({ name, modes }) => name.startsWith(only) || modes.includes(only));

const baseline = buildBaseline(sources, join(tmpdir(), 'grapevine-baseline'));
if (baseline) {
  console.log(`load before: ${loadavg()[0].toFixed(1)}; ratio: median of ${pairs} pairs, 95 % interval`);
  console.log(
    'workload   setting          baseline    theirs/s      ours/s   ratio                 by the clock          mean size theirs | ours',
  );
  for (const row of ROWS) await compare(row);
}

async function compare({ name, model, args, modes }) {
  const { population, members } = await loadWorkload(baseline, name);
  const run = runnerFor(population, model, members);
  runsPerSecond(run, 0.3);
  for (const mode of modes) {
    const results = Array.from({ length: Number(pairs) }, () => ({
      theirs: theirs(mode, name, args),
      ours: runsPerSecond(run, Number(seconds)),
    }));
    const byCore = results.map(({ theirs, ours }) => [ours.byCore, theirs.runs / theirs.cpu]);
    const byClock = results.map(({ theirs, ours }) => [ours.byClock, theirs.runs_s]);
    console.log(
      [
        name.padEnd(10),
        args.join(' ').padEnd(20),
        mode.padStart(10),
        median(byCore.map(([, theirs]) => theirs))
          .toPrecision(4)
          .padStart(11),
        median(byCore.map(([ours]) => ours))
          .toPrecision(4)
          .padStart(11),
        showRatio(medianRatio(byCore)).padEnd(21).padStart(24),
        showRatio(medianRatio(byClock)).padEnd(21),
        `${results[0].theirs.mean.toFixed(1)} | ${results[0].ours.mean.toFixed(1)}`,
      ].join(' '),
    );
  }
}

function theirs(mode, name, args) {
  const words = [mode, name, ...args, `sec=${seconds}`];
  return JSON.parse(execFileSync(baseline.cascade, words, { cwd: baseline.folder, encoding: 'utf8' }));
}
