// How long the command takes until it has said what it says, as whole processes, interleaved with Node that does nothing:
// `node bench/startUp.mjs [rounds]`. Milliseconds: median, least and most.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './ratios.mjs';

const rounds = Number(process.argv[2] ?? 15);
const COMMAND = fileURLToPath(new URL('../packages/cli/dist/grapevine.js', import.meta.url));
const LINES = {
  'node that does nothing': ['--eval', '0'],
  'grapevine --help': [COMMAND, '--help'],
  'grapevine run --help': [COMMAND, 'run', '--help'],
  'grapevine generate --help': [COMMAND, 'generate', '--help'],
  'grapevine run, two short runs': [COMMAND, 'run', 'preset:launch', '--runs', '2', '--workers', '1'],
};

const taken = Object.fromEntries(Object.keys(LINES).map((line) => [line, []]));
for (let round = 0; round < rounds; round++)
  for (const line of Object.keys(LINES)) taken[line].push(time(LINES[line]));
for (const [line, all] of Object.entries(taken)) {
  const [middle, least, most] = [median(all), Math.min(...all), Math.max(...all)].map((ms) => ms.toFixed(0));
  console.log(`${line.padEnd(30)} ${middle.padStart(4)} ms (${least} to ${most})`);
}

function time(words) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words);
  if (status !== 0) throw new Error(String(stderr));
  return performance.now() - start;
}
