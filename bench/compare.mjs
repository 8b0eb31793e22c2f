// Two revisions against each other, interleaved on one core: whether the second is slower than the first by more than
// 15 %, beyond what chance explains.
//   node bench/compare.mjs [revision] [other revision or . for the files as they are] [pairs] [seconds]
// Builds each in a folder of its own, beside the dependencies that are installed here; ends with 1 where a workload is slower.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, medianRatio, showRatio } from './ratios.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const [before = 'HEAD', after = '.', pairs = '7', seconds = '1'] = process.argv.slice(2);
const MOST_SLOWER = 0.15;
const WORKLOADS = ['groups 10000', 'groups 1000000', 'ties 10000', 'ties 1000000'];

const folder = mkdtempSync(join(tmpdir(), 'grapevine-compare-'));
try {
  const sides = [before, after].map((revision, i) => prepare(revision, join(folder, String(i))));
  let slower = 0;
  console.log(`${before} against ${after}: median of ${pairs} pairs, 95 % interval`);
  for (const workload of WORKLOADS) {
    const results = Array.from({ length: Number(pairs) }, () => sides.map((side) => measure(side, workload)));
    const ratio = medianRatio(results.map(([first, second]) => [second, first]));
    const isSlower = ratio.high < 1 - MOST_SLOWER;
    slower += isSlower ? 1 : 0;
    const rates = [0, 1].map((i) =>
      median(results.map((pair) => pair[i]))
        .toPrecision(4)
        .padStart(10),
    );
    console.log(
      `${workload.padEnd(16)} ${rates.join(' ')} runs/s  ${showRatio(ratio)}${isSlower ? '  SLOWER' : ''}`,
    );
  }
  process.exitCode = slower > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The revision's core, compiled; `.` is the files as they are, which must have been built. */
function prepare(revision, target) {
  if (revision === '.') return root;
  mkdirSync(target);
  const archive = execFileSync('git', ['archive', revision], { cwd: root, maxBuffer: 2 ** 30 });
  execFileSync('tar', ['x', '-C', target], { input: archive });
  for (const place of ['', 'packages/core/'])
    symlinkSync(join(root, place, 'node_modules'), join(target, place, 'node_modules'));
  const worker = join(target, 'packages/core/src/workers/workerSource.generated.ts');
  if (!existsSync(worker)) writeFileSync(worker, "export const WORKER_SOURCE: string = '';\n");
  execFileSync(process.execPath, ['node_modules/typescript7/bin/tsc', '-b', 'packages/core'], {
    cwd: target,
  });
  return target;
}

/** Runs per second of a core, in a process of its own. */
function measure(side, workload) {
  const script = join(root, 'bench/compareOne.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, join(side, 'packages/core/dist'), ...workload.split(' '), seconds],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
