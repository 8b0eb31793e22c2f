import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MODELS } from '@grapevine/core';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const built = existsSync(join(root, 'packages/cli/dist/grapevine.js'));
const needsBuild = (fact: string) =>
  built ? fact : `${fact} (not run: the packages are not built, npm run setup)`;

const run = (folder: string, ...words: string[]) =>
  execFileSync(process.execPath, words, {
    cwd: join(root, folder),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NO_COLOR: '1' },
  });

/** The code blocks of a page: language and text. */
const blocks = (page: string) =>
  [...read(page).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
    language,
    text: text!,
  }));

const readme = blocks('README.md');
const shown = readme.filter(({ language }) => language === 'text').map(({ text }) => text);

/** How long it took, on how many cores, is not the same everywhere; spaces that do not break look like others. */
const comparable = (text: string) =>
  text.replace(/[\u00a0\u202f]/g, ' ').replace(/^loaded in .*$/m, 'loaded in …');

test('README shows what examples/groups-and-pairs.js prints', () => {
  expect(shown[0]).toBe(read('examples/groups-and-pairs.txt'));
});

test.skipIf(!built)(needsBuild('README shows what the command prints'), () => {
  const printed = run('.', 'packages/cli/dist/grapevine.js', 'run', 'examples/launch.yaml', '--lang', 'en');
  expect(comparable(shown[1]!)).toBe(comparable(printed));
});

test.skipIf(!built)(needsBuild('README shows what its library example prints'), () => {
  const [example] = readme.filter(({ language }) => language === 'js');
  expect(run('examples', '--input-type=module', '--eval', example!.text)).toBe(shown[3]);
});

test.skipIf(!built)(
  needsBuild('README shows the response curve that the command prints'),
  () => {
    const delays = '0h,2h,4h,6h,9h,12h,18h,24h,36h,48h';
    const words = ['response-curve', 'examples/crisis.yaml', '--delay', delays, '--lang', 'en'];
    expect(comparable(shown[2]!)).toBe(comparable(run('.', 'packages/cli/dist/grapevine.js', ...words)));
  },
  60_000,
);

test('README shows what examples/value-not-vanity.js prints', () => {
  expect(shown[4]).toBe(read('examples/value-not-vanity.txt'));
});

test.skipIf(!built)(needsBuild('docs/scenario.md is what npm run docs writes'), () => {
  expect(run('.', 'docs/makeReference.mjs')).toBe(read('docs/scenario.md'));
});

test.skipIf(!built)(needsBuild('docs/crisis.md is what npm run docs writes'), () => {
  expect(run('.', 'docs/makeCrisis.mjs')).toBe(read('docs/crisis.md'));
});

test.skipIf(!built)(needsBuild('docs/platforms.md is what npm run docs writes'), () => {
  expect(run('.', 'docs/makePlatforms.mjs')).toBe(read('docs/platforms.md'));
});

test('docs/images/scale.svg shows what docs/scaleCosts.json holds', () => {
  expect(run('.', 'docs/makeScale.mjs')).toBe(read('docs/images/scale.svg'));
});

test('every model has a page', () => {
  const pages = readdirSync(join(root, 'docs/models'));
  const named = pages.filter((page) => page.endsWith('.md'));
  expect(named.sort()).toEqual([...MODELS.map(({ kind }) => `${kind}.md`), 'pass-on.md', 'README.md'].sort());
});

test('every model has a picture of its agreement with the exact result, and what draws it', () => {
  const named = (ending: string) => MODELS.map(({ kind }) => `${kind}.${ending}`).sort();
  expect(readdirSync(join(root, 'docs/images/models')).sort()).toEqual(named('svg'));
  expect(readdirSync(join(root, 'docs/models/agreement')).sort()).toEqual(named('mjs'));
});

test.skipIf(!built)(needsBuild('the tables in the pages of the models are what npm run docs writes'), () => {
  expect(run('.', 'docs/makeModelPages.mjs')).toBe('');
});

test.skipIf(!built).each(MODELS.map(({ kind }) => kind))(
  needsBuild('the scenario in the page of %s runs'),
  (kind) => {
    const [scenario] = blocks(`docs/models/${kind}.md`).filter(({ language }) => language === 'yaml');
    const words = ['packages/cli/dist/grapevine.js', 'run', '-', '--json', '--quiet'];
    const printed = execFileSync(process.execPath, words, {
      cwd: root,
      encoding: 'utf8',
      input: scenario!.text,
    });
    const result = JSON.parse(printed);
    expect(result.scenario.resolved.model.kind).toBe(kind);
    expect(result.contents.content.reach.mean).toBeGreaterThan(0);
  },
);

test('links between the pages lead to files', () => {
  const pages = ['README.md', ...markdownIn('docs')];
  const links = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => join(dirname(page), link!)),
  );
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
});

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path));
}
