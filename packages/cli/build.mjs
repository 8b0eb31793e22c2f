// Bundles the command, with everything it uses, into dist/: one entry, and chunks that load when they are needed.
// Core must have written its worker source before (packages/core/build.mjs).
import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8'));

export async function buildCommand() {
  const bundle = await rolldown({
    input: { grapevine: here('src/grapevine.ts') },
    platform: 'node',
    logLevel: 'warn',
    resolve: {
      alias: {
        '@grapevine/core$': here('../core/src/index.ts'),
        '@grapevine/viz$': here('../viz/src/index.ts'),
      },
    },
    transform: { target: 'node20', define: { GRAPEVINE_VERSION: JSON.stringify(version) } },
    treeshake: true,
  });
  const { output } = await bundle.write({
    dir: here('dist'),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    minify: true,
  });
  chmodSync(here('dist/grapevine.js'), 0o755);
  // last, so that a command that runs meanwhile finds its chunks
  const written = new Set(output.map(({ fileName }) => fileName));
  for (const name of readdirSync(here('dist/chunks'))) {
    if (!written.has(`chunks/${name}`)) rmSync(here(`dist/chunks/${name}`));
  }
}

if (process.argv[1] === here('build.mjs')) await buildCommand();
