// Bundles the worker into a string that the engine carries (before `tsc`), and into a module of its own (`--bundle`).
import { writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

const here = (path) => new URL(path, import.meta.url).pathname;

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
  writeFileSync(
    here('src/workers/workerSource.generated.ts'),
    `/** The engine's worker as a classic script. Made by build.mjs. */\nexport const WORKER_SOURCE: string =\n  ${code};\n`,
  );
}

export async function writeWorkerModule() {
  writeFileSync(here('dist/worker.bundle.js'), await bundleWorker('esm'));
}
