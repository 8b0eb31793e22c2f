import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { withoutBrought } from './broughtModules.mjs';
import { bundlePart } from './partBundle.mjs';
import { minified, withoutBlanks } from './scriptMinifier.mjs';
import { withoutManual } from './withoutManual.mjs';
import { withoutUnusedTexts } from './withoutUnusedTexts.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Bundles the player as one classic script, from the sources. */
export const bundlePlayer = () =>
  bundleScript('src/browser.ts', { name: 'grapevinePlayer', leftOut: UNPLAYED });

/** Bundles a part of the player, `room`, `share` or `gl`, as one classic script, which comes before the player's. */
export const bundlePlayerPart = async (name) => inPage(await bundlePart(name));

/** Bundles the form as one classic script; unlike the player it keeps what manuals say. */
export const bundleForm = () => bundleScript('src/formBrowser.ts', { keepsManual: true });

/** Bundles the charts as one classic script: without an engine, and so without what models call their states. */
export const bundleCharts = () =>
  bundleScript('src/chartBrowser.ts', {
    leftOut: [['core/src/models/modelList.ts', 'export const MODELS = [];']],
  });

/**
 * One classic script from the sources, safe in a script element of a page in any encoding. With a `name` it is a function of
 * that name that calls itself, and so can read its own text, wherever a page has it from.
 */
async function bundleScript(entry, { name, keepsManual = false, leftOut = [] } = {}) {
  const bundle = async (plugins) => {
    const { output } = await build({
      input: here(entry),
      platform: 'browser',
      logLevel: 'warn',
      write: false,
      plugins: [withoutLeftOut([...leftOut, ...LEFT_OUT]), withoutBlanks(), ...plugins],
      resolve: { alias: { '@grapevine/core': here('../core/src/index.ts') } },
      output: { format: 'iife', minify: true, codeSplitting: false },
    });
    return output[0];
  };
  const plugins = keepsManual ? [] : [withoutManual()];
  const { modules } = await bundle([
    ...plugins,
    ...(name ? [await withoutBrought({ keepsThem: true })] : []),
  ]);
  const { code: bundled } = await bundle([
    ...plugins,
    ...(name ? [await withoutBrought()] : []),
    withoutUnusedTexts(modules),
  ]);
  const code = await minified(bundled);
  return inPage(name ? `(function ${name}(){${code}})();` : code);
}

/**
 * What the player has no use for: threads of Node, workers from a text that is not its own, what only other models have,
 * scenarios that pages do not play, and what a misspelt name may have meant, which the command and the form tell.
 */
const UNPLAYED = [
  ['core/src/base/nearestName.ts', 'export const nearestName = () => undefined;'],
  [
    'core/src/workers/nodeThreads.ts',
    'export const nodeThreads = () => undefined, nodeEndpoint = (port) => port, coreCount = () => navigator.hardwareConcurrency ?? 1;',
  ],
  ['core/src/workers/spawnThread.ts', 'export const spawnThread = () => undefined;'],
  ['core/src/workers/blobWorker.ts', 'export const blobWorker = () => undefined;'],
  ['core/src/base/valueLawSchema.ts', 'export const valueLawSchema = () => undefined;'],
  ['core/src/ensemble/contactPhases.ts', 'export const contactPhases = () => undefined;'],
  ['core/src/ensemble/initialPlaces.ts', 'export const initialPlaces = () => [];'],
  [
    'core/src/ensemble/stoppedClassical.ts',
    'export const stoppedClassical = () => undefined, resumeClassical = stoppedClassical, saveClassical = stoppedClassical;',
  ],
  ['core/src/ensemble/stopRule.ts', 'export const stopRule = () => undefined;'],
  [
    'core/src/scenario/classicalProblems.ts',
    'export const classicalProblems = () => [], experimentProblems = classicalProblems;',
  ],
];

/**
 * What scripts of pages leave out of core: the text of its worker, since they are their own workers, if any; the compiled
 * cascade, which the policies of their pages forbid; why files of other formats cannot be read; and the models that pages
 * do not play, with those of one's own.
 */
const LEFT_OUT = [
  ['core/src/workers/workerSource.generated.ts', "export const WORKER_SOURCE = '';"],
  ['core/src/engine/wasm/cascadePlayer.ts', 'export const cascadePlayer = () => undefined;'],
  ['core/src/ensemble/playedRunner.ts', 'export const playedRunner = () => undefined;'],
  ['core/src/base/messages/fileReasonsFr.ts', 'export const FILE_REASONS = [];'],
  [
    'core/src/models/modelList.ts',
    "import { independentCascadeModel } from './independentCascade.js'; export const MODELS = [independentCascadeModel];",
  ],
  [
    'core/src/models/customModels.ts',
    'export const addModel = () => {}, customModels = () => [], addedModel = () => undefined, customModel = () => undefined, customModelMissing = () => undefined;',
  ],
  ['core/src/models/loadModels.ts', 'export const loadModels = async () => {};'],
];

function withoutLeftOut(leftOut) {
  return {
    name: 'without-left-out',
    load: (id) => leftOut.find(([path]) => id.endsWith(path))?.[1],
  };
}

/**
 * A script as `embedScript` puts it into a page: done here so that the hash is that of the page's script. Without letters
 * that a page of another encoding would read otherwise.
 */
function inPage(code) {
  const unit = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return code.replace(/<(\/script|!--)/gi, '\\x3c$1').replace(/[\u0080-\uffff]/g, unit);
}

/** Writes the charts as a script. */
export async function buildCharts() {
  await mkdir(here('dist'), { recursive: true });
  await writeFile(here('dist/chart.js'), await bundleCharts());
}

/** Writes the form as a script. */
export async function buildForm() {
  await mkdir(here('dist'), { recursive: true });
  await writeFile(here('dist/form.js'), await bundleForm());
}

/** Writes the player and its parts as scripts, and as a module that holds the scripts' texts and hashes. */
export async function buildPlayer() {
  const scripts = {
    PLAYER: await bundlePlayer(),
    SHARE: await bundlePlayerPart('share'),
    ROOM: await bundlePlayerPart('room'),
    GL: await bundlePlayerPart('gl'),
  };
  const constants = Object.entries(scripts).flatMap(([name, code]) => [
    [`${name}_SOURCE`, code],
    [`${name}_SOURCE_HASH`, createHash('sha256').update(code).digest('base64')],
  ]);
  const each = (write) => constants.map(write).join('\n').concat('\n');
  await mkdir(here('dist'), { recursive: true });
  await writeFile(here('dist/player.iife.js'), scripts.PLAYER);
  await writeFile(here('dist/share.js'), scripts.SHARE);
  await writeFile(here('dist/room.js'), scripts.ROOM);
  await writeFile(here('dist/gl.js'), scripts.GL);
  await writeFile(
    here('dist/playerSource.js'),
    each(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`),
  );
  await writeFile(
    here('dist/playerSource.d.ts'),
    each(([name]) => `export declare const ${name}: string;`),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildPlayer();
  await buildForm();
  await buildCharts();
}
