// Our kernels against the C++ baseline, interleaved on one core: runs a second in pairs, and the median of their ratios.
//   node bench/baseline.mjs [folder of the baseline's sources] [pairs] [seconds]
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBaseline, loadWorkload } from './baselineWorkloads.mjs';
import { chunkRunnerFor } from './chunkRunner.mjs';

const [sources = '../shared/baseline', pairs = '5', seconds = '3'] = process.argv.slice(2);
const ROWS = [
  { name: 'ba10k', p: 0.01, modes: ['ic_skip', 'ic_pf'] },
  { name: 'ba10k', p: 0.1, modes: ['ic_skip', 'ic_pf'] },
  { name: 'ba1m', p: 0.1, modes: ['ic_skip', 'ic_pf'] },
  { name: 'grp10k', p: 0.01, modes: ['grp_skip', 'grp_pf'] },
  { name: 'grp1m', p: 0.01, modes: ['grp_skip', 'grp_pf'] },
];

const baseline = buildBaseline(sources, join(tmpdir(), 'grapevine-baseline'));
if (baseline) {
  console.log(
    'workload      p     baseline    theirs/s      ours/s   ratio (median, lowest to highest)   mean size theirs | ours',
  );
  for (const row of ROWS) await compare(row);
}

async function compare({ name, p, modes }) {
  const { population, members } = await loadWorkload(baseline, name);
  const { play: run } = chunkRunnerFor(population, p, members);
  measure(run, 0.3);
  for (const mode of modes) {
    const results = Array.from({ length: Number(pairs) }, () => ({
      theirs: theirs(mode, name, p),
      ours: measure(run, Number(seconds)),
    }));
    const ratios = results.map(({ theirs, ours }) => ours.perSecond / theirs.runs_s).sort((a, b) => a - b);
    const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
    const [slow, fast] = [
      median(results.map((r) => r.theirs.runs_s)),
      median(results.map((r) => r.ours.perSecond)),
    ];
    console.log(
      [
        name.padEnd(10),
        String(p).padStart(5),
        mode.padStart(10),
        slow.toPrecision(4).padStart(11),
        fast.toPrecision(4).padStart(11),
        `${median(ratios).toFixed(2).padStart(7)} (${ratios[0].toFixed(2)} to ${ratios.at(-1).toFixed(2)})`.padEnd(
          34,
        ),
        `${results[0].theirs.mean.toFixed(1)} | ${results[0].ours.mean.toFixed(1)}`,
      ].join(' '),
    );
  }
}

function theirs(mode, name, p) {
  const args = [mode, name, `p=${p}`, `sec=${seconds}`];
  return JSON.parse(execFileSync(baseline.cascade, args, { cwd: baseline.folder, encoding: 'utf8' }));
}

function measure(run, seconds) {
  const start = performance.now();
  let runs = 0;
  let sum = 0;
  let length = 1;
  let elapsed = 0;
  while (elapsed < seconds * 1000) {
    const chunk = run(runs, runs + length);
    for (const size of chunk.cascadeSize) sum += size;
    runs += length;
    elapsed = performance.now() - start;
    length = Math.max(1, Math.min(100_000, Math.floor((runs / elapsed) * 50)));
  }
  return { perSecond: (runs / elapsed) * 1000, mean: sum / runs };
}
