// What one cascade costs from 10,000 to 10 million members with three groups each, as a user of the command meets it
// (whole processes, with their most memory) and by its parts: `node bench/scale.mjs [--write]`, after `npm run setup`.
// With --write, docs/scaleCosts.json is written, from which docs/makeScale.mjs draws the picture.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const COMMAND = here('../packages/cli/dist/grapevine.js');
const SIZES = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];
const LAWS = [
  ['--groups-per-member', '{"poisson":3}'],
  ['--group-size', '{"powerLaw":{"exponent":1.77714,"min":5,"max":500}}'],
].flat();

const folder = mkdtempSync(join(tmpdir(), 'grapevine-scale-'));
try {
  const rows = SIZES.map(measure);
  if (process.argv.includes('--write')) {
    const machine = { cpu: cpus()[0]?.model, node: process.version };
    writeFileSync(here('../docs/scaleCosts.json'), `${JSON.stringify({ ...machine, rows }, null, 2)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(members) {
  const file = join(folder, 'people.grapevine');
  const generate = timed([
    COMMAND,
    'generate',
    'overlapping-groups',
    '--members',
    members,
    ...LAWS,
    '--out',
    file,
  ]);
  const fileBytes = statSync(file).size;
  const scenario = join(folder, 'scenario.json');
  writeFileSync(scenario, JSON.stringify(scenarioOn(file)));
  const run = timed([COMMAND, 'run', scenario, '--workers', '1', '--quiet']);
  const parts = JSON.parse(timed([here('scaleOne.mjs'), members, file]).stdout);
  const row = { members, fileBytes, generate: costOf(generate), run: costOf(run), ...rounded(parts) };
  tell(row);
  return row;
}

function scenarioOn(file) {
  return {
    format: 'grapevine-scenario/1',
    rngSeed: 1,
    runs: 1,
    population: { file, as: 'grapevine' },
    model: { kind: 'independent-cascade', activationProbability: 0.01 },
    seedSet: { kind: 'random', count: 10 },
  };
}

/** Runs a program and waits for it. */
function timed(words) {
  const start = performance.now();
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    ['--import', new URL('tellPeak.mjs', import.meta.url).href, ...words.map(String)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  if (status !== 0) throw new Error(`${words.join(' ')}\n${stderr}`);
  return { seconds: (performance.now() - start) / 1000, peakBytes: Number(output[3]), stdout };
}

function costOf({ seconds, peakBytes }) {
  return { seconds: Number(seconds.toFixed(3)), peakBytes };
}

function rounded(milliseconds) {
  return Object.fromEntries(
    Object.entries(milliseconds).map(([name, value]) => [name, Number(value.toPrecision(4))]),
  );
}

function tell({ members, fileBytes, generate, run, generating, opening, first, cascade, reached }) {
  const mega = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
  const process = ({ seconds, peakBytes }) => `${seconds.toFixed(2)} s with ${mega(peakBytes)}`;
  const each = (milliseconds) => `${((1e6 * milliseconds) / members).toFixed(0)} ns`;
  console.log(
    `${members.toLocaleString('en').padStart(10)} members: generate ${process(generate)}, file ${mega(fileBytes)}, run ${process(run)}; ` +
      `a member: generating ${each(generating)}, opening ${each(opening)}, first cascade ${each(first)}, ` +
      `next ${each(cascade)}, ${(fileBytes / members).toFixed(1)} bytes; reached ${((100 * reached) / members).toFixed(0)} %`,
  );
}
