// Compiles the cascade and writes it into core, as text: `node packages/kernel-wasm/build.mjs`. Only those who change
// the kernel need the compiler; what it made is committed, and a test holds it to the sources.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Where core keeps what is made here. */
export const MODULE_PATH = here('../core/src/engine/wasm/cascadeModule.ts');
const OPTIONS =
  '-O3 --noAssert --runtime stub --enable simd --importMemory --noExportMemory --disableWarning';

/** The text of core's `cascadeModule.ts`; undefined where the compiler is not installed. */
export async function cascadeModuleText() {
  const compiler = await import('assemblyscript/asc').catch(() => undefined);
  if (!compiler) return undefined;
  const sources = readSources();
  const layout = [...sources.get('layout.ts').matchAll(/export const (\w+): \w+ = (\d+);/g)];
  return [
    '// Made by packages/kernel-wasm/build.mjs.',
    '/** The compiled cascade, in base64. */',
    `export const CASCADE_MODULE =\n  '${(await compile(compiler, sources)).toString('base64')}';\n`,
    '/** Where things stand in its memory, in bytes, and how many fit. */',
    `export const CASCADE_LAYOUT = {\n${layout.map(([, name, value]) => `  ${name}: ${value},\n`).join('')}} as const;\n`,
  ].join('\n');
}

async function compile({ main }, sources) {
  let binary;
  const { error, stderr } = await main(['index.ts', '-o', 'cascade.wasm', ...OPTIONS.split(' ')], {
    readFile: (name) => sources.get(name) ?? null,
    writeFile: (_name, bytes) => {
      binary = Buffer.from(bytes);
    },
    listFiles: () => [],
  });
  if (error) throw new Error(`${error.message}\n${stderr}`);
  return binary;
}

function readSources() {
  const names = readdirSync(here('assembly'));
  return new Map(names.map((name) => [name, readFileSync(here(`assembly/${name}`), 'utf8')]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await cascadeModuleText();
  if (!text) throw new Error('assemblyscript is not installed');
  writeFileSync(MODULE_PATH, text);
}
