// Bundles the command, with everything it uses, into dist/: one entry, and chunks that load when they are needed.
// Core must have written its worker source before (packages/core/build.mjs).
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { rolldown } from 'rolldown';

const here = (path) => new URL(path, import.meta.url).pathname;
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8'));

export async function buildCommand() {
  rmSync(here('dist/chunks'), { recursive: true, force: true });
  const bundle = await rolldown({
    input: { grapevine: here('src/grapevine.ts') },
    platform: 'node',
    logLevel: 'warn',
    resolve: {
      alias: {
        '@grapevine/core': here('../core/src/index.ts'),
        '@grapevine/viz': here('../viz/src/index.ts'),
      },
    },
    transform: { target: 'node20', define: { GRAPEVINE_VERSION: JSON.stringify(version) } },
    treeshake: true,
  });
  await bundle.write({
    dir: here('dist'),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    minify: true,
  });
  chmodSync(here('dist/grapevine.js'), 0o755);
}

if (process.argv[1] === here('build.mjs')) await buildCommand();
