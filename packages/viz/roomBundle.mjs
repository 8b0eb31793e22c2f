import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const KIT = 'grapevine-kit';
/** Modules that the player has as well; what the room needs of them stands in `src/room/roomKit.ts`. */
const SHARED =
  /\/viz\/src\/(chart|ensemble|form|page|player|run)\/|\/viz\/src\/messages\/(messages|numbers|shortText|titleOfComparison)\.|@grapevine\/core$/;

/** Bundles presenter mode as one classic script, which takes from the player what both need. */
export async function bundleRoom() {
  const names = await kitNames();
  const { output } = await build({
    input: here('src/roomBrowser.ts'),
    platform: 'browser',
    logLevel: 'warn',
    write: false,
    plugins: [fromKit(names)],
    output: { format: 'iife', name: 'grapevineRoom', minify: true, codeSplitting: false },
  });
  return `globalThis[Symbol.for('grapevine.room')]=function(grapevineKit){${output[0].code.trim()}return grapevineRoom.attachRoom};`;
}

function fromKit(names) {
  return {
    name: 'from-kit',
    async resolveId(source, importer, options) {
      if (SHARED.test(source)) return KIT;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && SHARED.test(resolved.id) ? KIT : resolved;
    },
    load: (id) => (id === KIT ? `export const { ${names.join(', ')} } = grapevineKit;` : undefined),
  };
}

/** Names in `ROOM_KIT`. */
async function kitNames() {
  const text = await readFile(here('src/room/roomKit.ts'), 'utf8');
  const [, body] = /ROOM_KIT = \{([\s\S]*?)\n\};/.exec(text);
  return [...body.matchAll(/\w+/g)].map(([name]) => name);
}
