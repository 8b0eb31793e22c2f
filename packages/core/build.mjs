// Bundles the worker into a string that the engine carries (before `tsc`), and into a module of its own (after it).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

async function bundleWorker(format) {
  const bundle = await rolldown({
    input: here('src/workers/worker.ts'),
    platform: 'browser',
    logLevel: 'warn',
  });
  const { output } = await bundle.generate({ format, minify: true, codeSplitting: false });
  return output[0].code;
}

/** Text that may stand in a script element of a page. */
const safeInPage = (text) => text.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

export async function writeWorkerSource() {
  const code = safeInPage(JSON.stringify(await bundleWorker('iife')));
  writeIfNew(
    here('src/workers/workerSource.generated.ts'),
    `/** The engine's worker as a classic script. Made by build.mjs. */\nexport const WORKER_SOURCE: string =\n  ${code};\n`,
  );
}

export async function writeWorkerModule() {
  writeFileSync(here('dist/worker.bundle.js'), await bundleWorker('esm'));
}

/** Leaves a file alone that holds the text already, so that nothing is compiled or tested again because of it. */
function writeIfNew(path, text) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}
