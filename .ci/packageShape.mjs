// Packs the packages as they would be published and looks at what is in them: publint, attw, and rules of our own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const NAMES = ['core', 'viz', 'cli'];
/** Has no types to look at: it is a command. */
const WITHOUT_TYPES = new Set(['cli']);

const folder = mkdtempSync(join(tmpdir(), 'grapevine-packed-'));
let faults = 0;
try {
  for (const name of NAMES) inspect(name);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = faults > 0 ? 1 : 0;

function inspect(name) {
  const packed = join(folder, `${name}.tgz`);
  run('npx', ['-y', packageManager, 'pack', '--out', packed], join(root, 'packages', name));
  run('node_modules/.bin/publint', ['run', '--strict', packed], root);
  if (!WITHOUT_TYPES.has(name))
    run('node_modules/.bin/attw', ['--profile', 'esm-only', '--no-emoji', packed], root);
  for (const fault of faultsOf(filesIn(gunzipSync(readFileSync(packed))))) complain(`${name}: ${fault}`);
}

/** What is wrong with the files of a package. */
function* faultsOf(files) {
  const manifest = JSON.parse(files.get('package/package.json').toString('utf8'));
  const text = JSON.stringify({ ...manifest, devDependencies: undefined });
  if (text.includes('workspace:')) yield 'a dependency still says workspace:';
  if (!files.has('package/LICENSE')) yield 'there is no LICENSE';
  const stray = /\.(map|tsbuildinfo|tgz)$|\.test\.|^package\/(src|test|testkit|node_modules)\//;
  for (const path of files.keys()) if (stray.test(path)) yield `${path} does not belong in the package`;
  const home = Buffer.from(root);
  for (const [path, content] of files)
    if (content.includes(home)) yield `${path} names a folder of the machine`;
}

/** The files of a tar archive, by path. Names of more than 100 bytes do not occur. */
function filesIn(archive) {
  const files = new Map();
  for (let at = 0; archive[at]; ) {
    const field = (from, to) => archive.toString('utf8', at + from, at + to).split('\0')[0];
    const size = Number.parseInt(field(124, 136), 8);
    const isFile = field(156, 157) === '0' || field(156, 157) === '';
    if (isFile) files.set(field(0, 100), archive.subarray(at + 512, at + 512 + size));
    at += 512 + 512 * Math.ceil(size / 512);
  }
  return files;
}

function run(program, words, cwd) {
  try {
    execFileSync(program, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    complain(`${program} ${words.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? error.message}`);
  }
}

function complain(fault) {
  faults++;
  console.error(fault);
}
