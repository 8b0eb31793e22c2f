// Where the time of each kernel goes, what it allocates, and where V8 gives up code it had compiled, after warming up:
//   node bench/profile.mjs [part of a workload's name] [seconds] [folder]
// Prints a table, and leaves a V8 CPU profile of each in the folder (default: out/profiles) for the tools of a browser.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORKLOADS } from './profileWorkloads.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const [wanted = '', seconds = '1', folder = join(root, 'out/profiles')] = process.argv.slice(2);
const MOST_NAMED = 5;

mkdirSync(folder, { recursive: true });
for (const workload of WORKLOADS.filter((name) => name.includes(wanted))) tell(workload);

function tell(workload) {
  const file = join(folder, `${workload.replaceAll(' ', '-')}.cpuprofile`);
  const one = fileURLToPath(new URL('profileOne.mjs', import.meta.url));
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    ['--expose-gc', one, workload, seconds, file],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'], maxBuffer: 2 ** 28 },
  );
  if (status !== 0) {
    console.log(`${workload}: ${stderr.trim().split('\n').at(-1)}`);
    return;
  }
  const { runs, millisecondsPerRun, collections, allocations } = JSON.parse(output[3]);
  const bytes = sumsOf(allocations.map(({ callFrame, bytes }) => [nameOf(callFrame), bytes]));
  console.log(
    `${workload}: ${millisecondsPerRun.toPrecision(3)} ms a run, ${collections} collections and ` +
      `${deoptimisations(stdout)} in ${runs} runs\n` +
      `    time       ${shares(sampled(JSON.parse(readFileSync(file, 'utf8'))))}\n` +
      `    allocated  ${(sum(bytes) / 1000).toPrecision(2)} kB a run: ${shares(bytes)}`,
  );
}

/** How many there were, and in which functions. */
function deoptimisations(said) {
  const names = [...said.matchAll(/^\[bailout .*deoptimizing \w+ <JSFunction ?(\S*) \(/gm)].map(
    ([, name]) => name || '(no name)',
  );
  const where = names.length > 0 ? ` (${[...new Set(names)].slice(0, MOST_NAMED).join(', ')})` : '';
  return `${names.length} deoptimisations${where}`;
}

/** Microseconds by function. */
function sampled({ nodes, samples, timeDeltas }) {
  const functions = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  return sumsOf(
    samples
      .map((id, i) => [functions.get(id), timeDeltas[i]])
      .filter(([{ url, functionName }]) => !url.startsWith('node:') && functionName !== 'dispatch') // the profiler's own
      .map(([callFrame, microseconds]) => [nameOf(callFrame), microseconds]),
  );
}

/** By name, from the largest on. */
function sumsOf(entries) {
  const sums = new Map();
  for (const [name, value] of entries) sums.set(name, (sums.get(name) ?? 0) + value);
  return new Map([...sums].sort(([, a], [, b]) => b - a));
}

function sum(values) {
  return [...values.values()].reduce((total, value) => total + value, 0);
}

function shares(values) {
  const all = sum(values);
  return [...values]
    .slice(0, MOST_NAMED)
    .map(([name, value]) => `${name} ${((100 * value) / all).toFixed(0)} %`)
    .join(', ');
}

/** A function by its file, and by its line where it has no name. */
function nameOf({ functionName, url, lineNumber }) {
  if (functionName.startsWith('(')) return functionName;
  const file = url.startsWith('wasm') ? 'compiled' : basename(url, '.js');
  if (functionName === '') return `${file}:${lineNumber + 1}`;
  return functionName === file ? file : `${file}.${functionName}`;
}
