import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { withoutManual } from './withoutManual.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Bundles the player as one classic script, from the sources. */
export async function bundlePlayer() {
  const { output } = await build({
    input: here('src/browser.ts'),
    platform: 'browser',
    logLevel: 'warn',
    write: false,
    plugins: [withoutManual()],
    resolve: { alias: { '@grapevine/core': here('../core/src/index.ts') } },
    output: { format: 'iife', minify: true, codeSplitting: false },
  });
  const code = output[0].code.trim();
  // what `embedScript` does when it puts the script into a page: done here so that the hash is that of the page's script
  return code.replace(/<(\/script|!--)/gi, '\\x3c$1');
}

/** Writes the player as a script, and as a module that holds the script's text and hash. */
export async function buildPlayer() {
  const code = await bundlePlayer();
  const hash = createHash('sha256').update(code).digest('base64');
  await mkdir(here('dist'), { recursive: true });
  await writeFile(here('dist/player.iife.js'), code);
  await writeFile(
    here('dist/playerSource.js'),
    `export const PLAYER_SOURCE = ${JSON.stringify(code)};\nexport const PLAYER_SOURCE_HASH = '${hash}';\n`,
  );
  await writeFile(
    here('dist/playerSource.d.ts'),
    'export declare const PLAYER_SOURCE: string;\nexport declare const PLAYER_SOURCE_HASH: string;\n',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPlayer();
