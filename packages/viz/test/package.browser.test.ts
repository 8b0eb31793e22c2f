import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build, createServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompareElement } from '../src/compare/defineCompare.js';
import { embedJson } from '../src/page/embedJson.js';
import { openPlayedPopulation } from '../src/page/playerData.js';
import { firstContent } from '../src/run/firstContent.js';
import { recordRun } from '../src/run/recordRun.js';
import { findBrowser, NO_BROWSER } from '../testkit/findBrowser.js';
import { keepComplaints } from '../testkit/openedPage.js';
import { settle } from '../testkit/playerPages.js';
import { launchAndCrisis } from '../testkit/sharePages.js';
import { type UnpackedProject, unpackedProject } from '../testkit/unpackedProject.js';

const found = await findBrowser();
if (!found) console.warn(`tests of the package in other projects ${NO_BROWSER}`);

const data = launchAndCrisis();
const population = openPlayedPopulation(data);
const figures = data.worlds.map(({ scenario }) => {
  if (!('passOn' in scenario)) throw new Error('not a pass-on scenario');
  const { passOn, rngSeed } = scenario;
  const run = recordRun({ population, passOn }, { rngSeed, run: 0, content: firstContent(passOn) });
  return String(run.members.length);
});

describe.skipIf(!found)('the package, as it is packed for others, in a project of its own', () => {
  let browser: Browser;
  let project: UnpackedProject;
  beforeAll(async () => {
    project = unpackedProject();
    const write = (name: string, text: string) => writeFileSync(join(project.folder, name), text);
    write('package.json', '{ "name": "project", "private": true, "type": "module" }');
    write('data.json', JSON.stringify(data));
    write(
      'main.js',
      `import { defineCompare } from '@grapevine/viz';
import data from './data.json';
defineCompare();
document.querySelector('grapevine-compare').data = data;`,
    );
    write(
      'index.html',
      page('<grapevine-compare></grapevine-compare><script type="module" src="/main.js"></script>'),
    );
    const { './player.js': player } = project.entries;
    write(
      'bare.html',
      page(`<script type="importmap">{ "imports": { "@grapevine/viz/player.js": "${player}" } }</script>
<grapevine-compare><script type="application/json">${embedJson(data)}</script></grapevine-compare>
<script type="module">import '@grapevine/viz/player.js';</script>`),
    );
    browser = await chromium.launch(found!);
  });
  afterAll(async () => {
    await browser?.close();
    project?.remove();
  });

  const page = (body: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Project</title><link rel="icon" href="data:,">${body}</html>`;
  /** Looks whether a page plays two worlds, with workers, and asks only its own server. */
  async function plays(address: string): Promise<void> {
    const { origin } = new URL(address);
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const complaints = keepComplaints(page);
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url)) complaints.push(url);
    });
    await page.goto(address);
    for (const world of [0, 1])
      await expect
        .poll(() => page.locator('.plot').nth(world).textContent(), { timeout: 30_000 })
        .toContain('of 50 runs');
    expect(page.workers().length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Play' }).click();
    const at = () =>
      page.evaluate(() => document.querySelector<CompareElement>('grapevine-compare')!.state!.at);
    await expect.poll(at).toBeGreaterThan(0.5);
    await page.keyboard.press('End');
    await settle(page);
    expect(await page.locator('.reached').allTextContents()).toEqual(figures);
    expect(complaints).toEqual([]);
    await page.close();
  }
  const quiet = () => ({ root: project.folder, configFile: false, logLevel: 'error' }) as const;
  const own = { host: '127.0.0.1', port: 0 };

  test('built by Vite', async () => {
    await build(quiet());
    const server = await preview({ ...quiet(), preview: own });
    await plays(server.resolvedUrls!.local[0]!);
    await server.close();
  });

  test('without a bundler, by an import map', async () => {
    const server = await preview({ ...quiet(), build: { outDir: '.' }, preview: own });
    await plays(`${server.resolvedUrls!.local[0]!}bare.html`);
    await server.close();
  });

  test('on the development server of Vite', async () => {
    const server = await createServer({ ...quiet(), server: own });
    await server.listen();
    await plays(server.resolvedUrls!.local[0]!);
    await server.close();
  });
});
