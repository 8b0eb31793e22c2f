// Makes a clone ready for use: installs what pnpm-lock.yaml names and builds the packages, each only when needed.
// Speaks on standard error alone, so that what a command prints on standard output stays clean.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isBuilt, root, STAMP, sourceHash } from './sources.mjs';

const say = (sentence) => process.stderr.write(`${sentence}\n`);

/** Ends the set-up with one sentence about what to do. */
function stop(sentence) {
  say(`\nGrapevine was not set up. ${sentence}`);
  process.exit(1);
}

function checkNode({ engines }) {
  const needed = engines.node.replace('>=', '').split('.').map(Number);
  const present = process.versions.node.split('.').map(Number);
  const difference = needed.map((part, i) => present[i] - part).find((part) => part !== 0) ?? 0;
  if (difference < 0)
    stop(`It needs Node ${needed.join('.')} or later, and this is Node ${process.versions.node}.`);
}

function read(path) {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return undefined;
  }
}

/** pnpm leaves a copy of the lock file it installed from; the same text means that nothing is missing. */
function install({ packageManager }) {
  if (read('node_modules/.pnpm/lock.yaml') === read('pnpm-lock.yaml')) return;
  say(`Installing dependencies with ${packageManager} (a minute or less the first time).`);
  const run = runLoudly('npx', ['-y', packageManager, 'install', '--frozen-lockfile']);
  if (run.error?.code === 'ENOENT') stop('The command npx, which comes with npm, is not on the path.');
  if (run.status !== 0)
    stop('Installing dependencies failed, for the reason above. The first time, it needs the npm registry.');
}

async function build() {
  const hash = sourceHash();
  if (isBuilt(hash)) return;
  say('Building the packages.');
  const { writeWorkerModule, writeWorkerSource } = await import('../packages/core/build.mjs');
  // what is bundled from sources and imported by others comes before the compiler, which looks for it
  await writeWorkerSource();
  bundle('viz');
  compile();
  await writeWorkerModule();
  bundle('cli');
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, hash);
}

function bundle(name) {
  const { status } = runLoudly(process.execPath, [`packages/${name}/build.mjs`]);
  if (status !== 0) stop(`Building packages/${name} failed, for the reason above.`);
}

function compile() {
  const { status } = runLoudly(process.execPath, ['node_modules/typescript7/bin/tsc', '-b']);
  if (status !== 0) stop('The sources do not compile, for the reasons above.');
}

/** Runs a program whose words all go to standard error. */
function runLoudly(program, words) {
  const shell = process.platform === 'win32' && program === 'npx';
  return spawnSync(program, words, { cwd: root, stdio: ['ignore', 2, 2], shell });
}

const manifest = JSON.parse(read('package.json'));
checkNode(manifest);
install(manifest);
try {
  await build();
} catch (error) {
  say(error.stack ?? String(error));
  stop('Building the packages failed, for the reason above.');
}
