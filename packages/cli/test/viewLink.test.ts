import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompareData, linkBaseOf } from '@grapevine/viz';
import { expect, test } from 'vitest';
import { grapevine } from './grapevine.js';
import { scratchFolder } from './scratchFolder.js';
import { smallScenario } from './smallScenario.js';

const folder = scratchFolder();
const pair = ['preset:product-launch', 'preset:product-launch-crisis'];

async function view(...words: string[]) {
  const finished = await grapevine(['view', ...words, '--export', 'page.html'], { cwd: folder.path });
  const html = () => readFileSync(join(folder.path, 'page.html'), 'utf8');
  return { ...finished, html };
}

/** A link to a moment of a page, as its menu makes them. */
function linkTo(html: string, rest: object): URLSearchParams {
  const data = JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(html)![1]!) as CompareData;
  const { worlds, seed, version } = linkBaseOf(data);
  const names = worlds.map((name) => ['w', name]);
  return new URLSearchParams([['v', '1'], ...names, ...Object.entries({ seed, of: version, ...rest })]);
}

test('a link of a preset page names presets and seed, and another page of them opens where it points', async () => {
  const link = linkTo((await view(...pair)).html(), { at: '30', run: '3', lang: 'fr' });
  expect([...link.getAll('w'), link.get('seed')]).toEqual([
    'product-launch',
    'product-launch-crisis',
    'launch-2026',
  ]);
  const opened = `<grapevine-compare view="${String(link).replaceAll('&', '&amp;')}" whole-page lang="en">`;
  for (const address of [String(link), `#${link}`, `http://127.0.0.1:4000/#${link}`]) {
    const { code, stderr, html } = await view(...pair, '--link', address);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'wrote page.html\n' });
    expect(html()).toContain(opened);
  }
});

test('a link for other scenarios, another seed or of a later version is refused, and so is what is none', async () => {
  const name = 'A "><script>alert(1)</script>';
  writeFileSync(join(folder.path, 'a.json'), JSON.stringify({ ...smallScenario, name }));
  const refused = async (link: string, ...words: string[]) => {
    const { code, stdout, stderr } = await view('a.json', '--link', link, ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    return stderr;
  };
  const link = linkTo((await view('a.json')).html(), { at: '1' });
  expect((await view('a.json', '--link', String(link))).html()).not.toContain('<script>alert');
  expect(await refused(String(link), '--rng-seed', 'x')).toBe(
    `error: --link: this link is for ${name} with the seed small; this page would show ${name} with the seed x\n`,
  );
  expect(await refused('https://example.org/')).toMatch(/^error: --link: this is no link/);
  expect(await refused('v=2', '--lang', 'fr')).toMatch(/version plus récente/);
  expect(await refused(`v=1&w=${'x'.repeat(20_001)}`)).toMatch(/too long/);
});

test('a link that is older than the scenario is followed, and told', async () => {
  writeFileSync(join(folder.path, 'a.json'), JSON.stringify(smallScenario));
  const link = linkTo((await view('a.json')).html(), { of: 'older' });
  const { code, stderr } = await view('a.json', '--link', String(link));
  expect(code).toBe(0);
  expect(stderr).toMatch(/^note: the scenarios have changed since the link was made/);
  expect((await view('a.json', '--link', String(link), '--quiet')).stderr).toBe('');
});
