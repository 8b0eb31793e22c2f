// What the build is made from, in one hash: the build is out of date when this differs from the stamp it left.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = new URL('../', import.meta.url);
export const STAMP = fileURLToPath(new URL('node_modules/.cache/grapevine/build', root));

const MADE_FROM = ['packages', 'tsconfig.json', 'tsconfig.base.json', 'pnpm-lock.yaml', '.ci/setup.mjs'];
const NOT_SOURCES = /(^|\/)(node_modules|dist|test|testkit)(\/|$)|\.test\.ts$|\.generated\.ts$|\.md$/;
const BUILT = [
  'packages/core/src/workers/workerSource.generated.ts',
  'packages/core/dist/index.js',
  'packages/core/dist/worker.bundle.js',
  'packages/viz/dist/index.js',
  'packages/viz/dist/playerSource.js',
  'packages/viz/dist/form.js',
  'packages/cli/dist/grapevine.js',
];

/** SHA-256 of the names and contents of all that the build depends on. */
export function sourceHash() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const path of MADE_FROM.flatMap(filesUnder)) {
    hash.update(`\n${path}\n`).update(readFileSync(new URL(path, root)));
  }
  return hash.digest('hex');
}

/** Whether the packages were built from the sources of this hash. */
export function isBuilt(hash) {
  const isThere = BUILT.every((path) => existsSync(new URL(path, root)));
  return isThere && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash;
}

function filesUnder(path) {
  if (NOT_SOURCES.test(path)) return [];
  try {
    return readdirSync(new URL(`${path}/`, root))
      .sort()
      .flatMap((name) => filesUnder(`${path}/${name}`));
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
}
