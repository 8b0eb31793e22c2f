import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { grapevine } from './grapevine.js';

/** What Node writes of a process whose code is watched. */
interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

/** The files that a command line loads, and their bytes: start-up in units that do not depend on the machine. */
async function loadedBy(args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'grapevine-loaded-'));
  try {
    await grapevine(args, { env: { NODE_V8_COVERAGE: folder } });
    const [report] = readdirSync(folder);
    const { result } = JSON.parse(readFileSync(join(folder, report!), 'utf8')) as Coverage;
    const files = result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
    const paths = files.map((url) => fileURLToPath(url));
    return {
      names: paths.map((path) => basename(path).replace(/-.*/, '')),
      kilobytes: paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1000,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// 121 kB of the 1,655 kB that the command consists of; about 20 ms beside what Node itself takes (npm run bench:start-up)
test.each([['--help'], ['--version'], ['run', '--help'], ['compare', '--help', '--lang', 'fr']])(
  '%s %s loads the command line and nothing of the engine',
  async (...args) => {
    const { names, kilobytes } = await loadedBy(args);
    expect(names).toContain('grapevine.js');
    expect(names).not.toContain('runScenario');
    expect(names.length).toBeLessThan(14);
    expect(kilobytes).toBeLessThan(150);
  },
);

test('help on generators loads these, and no model', async () => {
  const { names, kilobytes } = await loadedBy(['generate', 'overlapping-groups', '--help']);
  expect(names).toContain('generatorCatalogue');
  expect(names).not.toContain('runScenario');
  expect(kilobytes).toBeLessThan(250);
});
