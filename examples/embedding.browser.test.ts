import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompareElement } from '../packages/viz/src/index.js';
import { findBrowser, NO_BROWSER } from '../packages/viz/testkit/findBrowser.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const command = here('../packages/cli/dist/grapevine.js');
const isBuilt = existsSync(command);
const found = await findBrowser();
if (!found) console.warn(`browser tests of the embedding examples ${NO_BROWSER}`);
if (!isBuilt)
  console.warn('the embedding examples were not opened: the packages are not built, npm run setup');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const SOON = { timeout: 20_000 };
/** What the examples ask to have beside them. */
const BESIDE = [
  here('embedding/'),
  here('../packages/viz/dist/'),
  here('../node_modules/reveal.js/dist/'),
] as const;

describe.skipIf(!found || !isBuilt)('the embedding examples', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let data: string;
  const folder = mkdtempSync(join(tmpdir(), 'grapevine-embedding-'));
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch(found!);
    const pair = ['preset:useful-guide', 'preset:useful-guide-crisis'];
    const file = join(folder, 'data.json');
    execFileSync(process.execPath, [
      ...[command, 'view', ...pair, '--quiet'],
      ...['--script', here('embedding/beats.yaml'), '--data', file],
    ]);
    data = readFileSync(file, 'utf8');
    server = createServer(({ url = '' }, response) => {
      const name = basename(url);
      const path = BESIDE.map((place) => join(place, name)).find(existsSync);
      const text = name === 'data.json' ? data : path && readFileSync(path, 'utf8');
      response.writeHead(text ? 200 : 404, { 'Content-Type': TYPES[extname(name)] ?? 'text/plain' });
      response.end(text?.replaceAll('http://127.0.0.1:8000', origin));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
    await page.goto(`${origin}/${name}`);
    return page;
  }
  const plays = (page: Page | Frame) =>
    page.waitForFunction(() => document.querySelector<CompareElement>('grapevine-compare')?.player);
  const stateIn = (page: Page | Frame) =>
    page.evaluate(() => document.querySelector<CompareElement>('grapevine-compare')!.state!);
  const output = (page: Page) => page.locator('body > p output').textContent();

  test('page.html: the element plays by script tags, is set by its property, and has its script of beats', async () => {
    const page = await open('page.html');
    await plays(page);
    await page.getByText('Show the fifth day').click();
    await expect.poll(() => stateIn(page), SOON).toMatchObject({ at: 96, isPlaying: false });
    await expect.poll(() => output(page), SOON).toBe('96 hours after the start');
    await page.getByRole('button', { name: 'Present' }).click();
    await page.getByRole('heading', { name: 'Something useful' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('host.html speaks with frame.html, and saves a picture', async () => {
    const page = await open('host.html');
    await expect.poll(() => output(page), SOON).toBe('Ready: useful-guide, useful-guide-crisis');
    await page.getByText('To the fifth day').click();
    await expect.poll(() => output(page), SOON).toBe('96 hours after the start');
    expect(await stateIn(page.frames()[1]!)).toMatchObject({ at: 96 });
    const saved = page.waitForEvent('download');
    await page.getByText('Save a picture').click();
    expect((await saved).suggestedFilename()).toMatch(/\.png$/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('deck.html: the worlds play while their slide is shown', async () => {
    const page = await open('deck.html');
    await plays(page);
    expect((await stateIn(page)).isPlaying).toBe(false);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await stateIn(page)).isPlaying, SOON).toBe(true);
    const box = (await page.locator('grapevine-compare').boundingBox())!;
    expect([Math.round(box.width), Math.round(box.height)]).toEqual([1280, 0.88 * 900]);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await stateIn(page)).isPlaying, SOON).toBe(false);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
