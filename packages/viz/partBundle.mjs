import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { bringing } from './broughtModules.mjs';
import { minified, withoutBlanks } from './scriptMinifier.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const KIT = 'grapevine-kit';
const KIT_SOURCE = here('src/parts/playerKit.ts');

/**
 * Bundles a part of the player, `room`, `share` or `gl`, as one classic script. What `PLAYER_KIT` holds it takes from the player,
 * so that a page has it once; the module `src/<name>Browser.ts` exports the part as `part`. Presenter mode brings modules of core.
 */
export async function bundlePart(name) {
  const text = await readFile(KIT_SOURCE, 'utf8');
  const brought = name === 'room' ? await bringing() : undefined;
  const { output } = await build({
    input: here(`src/${name}Browser.ts`),
    platform: 'browser',
    logLevel: 'warn',
    write: false,
    plugins: [...(brought ? [brought.plugin] : []), fromKit(text, brought?.text), withoutBlanks()],
    output: { format: 'iife', name: 'grapevinePart', minify: true, codeSplitting: false },
  });
  const code = await minified(output[0].code);
  return `globalThis[Symbol.for('grapevine.${name}')]=function(grapevineKit){${code}return grapevinePart.part};`;
}

/** Replaces the modules that the kit imports by the kit, and by what a part brings. */
function fromKit(text, brought = '') {
  const [, body] = /PLAYER_KIT = \{([\s\S]*?)\n\};/.exec(text);
  const names = [...new Set([...body.matchAll(/\w+/g)].map(([name]) => name))];
  const sources = [...text.matchAll(/from '([^']+)'/g)].map(([, source]) => source);
  let shared;
  return {
    name: 'from-kit',
    async resolveId(source, importer, options) {
      if (importer === undefined) return undefined;
      const find = async (wanted, from) =>
        (await this.resolve(wanted, from, { ...options, skipSelf: true }))?.id ?? wanted;
      shared ??= Promise.all(sources.map((each) => find(each, KIT_SOURCE)));
      const id = await find(source, importer);
      return id === KIT_SOURCE || (await shared).includes(id) ? KIT : undefined;
    },
    load: (id) =>
      id === KIT
        ? `export const PLAYER_KIT = grapevineKit, { ${names.join(', ')} } = grapevineKit;\n${brought}`
        : undefined,
  };
}
