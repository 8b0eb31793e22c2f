import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlayerElement } from '@grapevine/viz';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, NO_BROWSER } from '../../viz/testkit/findBrowser.js';
import { COMMAND, grapevine } from './grapevine.js';
import { scratchFolder } from './scratchFolder.js';

const found = await findBrowser();
if (!found) console.warn(`browser tests of links to served pages ${NO_BROWSER}`);

const PRESET = 'preset:product-launch-crisis';
/** What a trainer changes before he passes a link on. */
const CHANGES = {
  'crisis.response[0].delay': '2h',
  'crisis.response[0].strategy': 'deny',
  'contents[2].valence': -0.5,
  'model.attention': 30,
};

describe.skipIf(!found)('links', () => {
  const folder = scratchFolder();
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(found!);
  });
  afterAll(() => browser?.close());

  /** What a page has come to be set to. */
  async function stateOf(address: string) {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(
      () => (document.querySelector<PlayerElement>('grapevine-player')?.state?.at ?? 0) > 0,
    );
    const state = await page.evaluate(() => document.querySelector<PlayerElement>('grapevine-player')!.state);
    await page.close();
    return state;
  }

  test('a link made on a served page opens there, on an exported page, and by --link', async () => {
    const child = spawn(process.execPath, [COMMAND, 'view', PRESET], { stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      const served = await new Promise<string>((resolve) =>
        child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim())),
      );
      const page = await browser.newPage();
      await page.goto(served);
      await page.waitForFunction(() => document.querySelector<PlayerElement>('grapevine-player')?.player);
      await page.evaluate((changes) => {
        const element = document.querySelector<PlayerElement>('grapevine-player')!;
        element.state = { ...element.state!, at: 40, run: 6, isPlaying: false, changes: [changes] };
      }, CHANGES);
      await page.waitForURL(/at=40/);
      const link = page.url();
      expect(link).toContain('&w=product-launch-crisis&seed=launch-2026&');
      expect(link.length).toBeLessThan(1500);
      const shared = { at: 40, run: 6, isPlaying: false, changes: [CHANGES] };
      expect(await stateOf(link)).toMatchObject(shared);
      const exported = async (file: string, ...words: string[]) => {
        const path = join(folder.path, file);
        expect((await grapevine(['view', PRESET, '--export', path, ...words])).code).toBe(0);
        return pathToFileURL(path).href;
      };
      expect(await stateOf(`${await exported('page.html')}${new URL(link).hash}`)).toMatchObject(shared);
      expect(await stateOf(await exported('linked.html', '--link', link))).toMatchObject(shared);
    } finally {
      child.kill('SIGINT');
    }
  });
});
