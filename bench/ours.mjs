import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBaseline, loadWorkload } from './baselineWorkloads.mjs';
import { chunkRunnerFor } from './chunkRunner.mjs';
const baseline = buildBaseline('../shared/baseline', join(tmpdir(), 'grapevine-baseline'));
for (const [name, p] of [['ba10k', 0.1], ['ba1m', 0.1], ['grp10k', 0.01], ['grp1m', 0.01]]) {
  const { population, members } = await loadWorkload(baseline, name);
  const run = chunkRunnerFor(population, p, members);
  let r = 0; const t0 = performance.now(); let n = name.endsWith('m') ? 2 : 100;
  while (performance.now() - t0 < 500) { run(r, r + n); r += n; }
  const t1 = performance.now(); const r1 = r;
  while (performance.now() - t1 < 2000) { run(r, r + n); r += n; }
  console.log(name, ((r - r1) / (performance.now() - t1) * 1000).toFixed(2));
}
