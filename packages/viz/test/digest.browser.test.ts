import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlayerElement } from '../src/player/definePlayer.js';
import { findBrowser, NO_BROWSER } from '../testkit/findBrowser.js';

const found = await findBrowser();
if (!found) console.warn(`tests of digests in pages ${NO_BROWSER}`);

const COMMAND = fileURLToPath(new URL('../../cli/dist/grapevine.js', import.meta.url));
const LAUNCH = 'preset:product-launch';
const FEW = ['--runs', '12'];

describe.skipIf(!found)('the digest in a page is that which the command prints', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grapevine-digest-'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(found!);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const grapevine = (...words: string[]) =>
    execFileSync(process.execPath, [COMMAND, ...words], { stdio: 'pipe' });
  const written = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

  /** Opens a page offline, and the table below which digests stand. */
  async function open(name: string): Promise<Page> {
    const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, name)).href);
    await page.locator('details:has(.digest) summary').click();
    return page;
  }
  const digests = (page: Page) => page.locator('.digest code').allTextContents();
  const button = (page: Page) => page.getByRole('button', { name: 'Work out the digest of all 12 runs' });

  test('of one scenario, whose further runs are simulated when it is asked for', async () => {
    grapevine('run', LAUNCH, ...FEW, '--out', join(folder, 'run'));
    const page = await open('run/picture.html');
    await page.getByRole('button', { name: 'Largest' }).click();
    expect(await digests(page)).toEqual([]);
    await button(page).click();
    await expect.poll(() => digests(page), { timeout: 20_000 }).toEqual([written('run/result.json').digest]);
    expect(await page.locator('.digest button').isVisible()).toBe(false);
    await page.context().close();
  });

  test('of each world of a pair, in both languages', async () => {
    grapevine('compare', LAUNCH, `${LAUNCH}-crisis`, ...FEW, '--out', join(folder, 'pair'));
    const { results } = written('pair/comparison.json') as { results: { digest: string }[] };
    const page = await open('pair/picture.html');
    await button(page).click();
    await expect.poll(() => digests(page), { timeout: 30_000 }).toEqual(results.map(({ digest }) => digest));
    await page.getByRole('button', { name: 'Français' }).click();
    await page.locator('details:has(.digest) summary').click();
    await expect.poll(() => digests(page)).toHaveLength(2);
    expect(await page.locator('.digest').textContent()).toMatch(
      /^Empreinte des 12 simulations, telle que l’affiche la commande\u00a0: A\u00a0sha256-\w{64} B\u00a0sha256-\w{64}/,
    );
    await page.context().close();
  });

  test.each(['launch', 'viral-video'])(
    'of %s at once, when all runs are in; of what a viewer has changed there is none',
    async (name) => {
      const result = grapevine('run', `preset:${name}`, ...FEW, '--json');
      grapevine('view', `preset:${name}`, ...FEW, '--export', join(folder, `${name}.html`));
      const page = await open(`${name}.html`);
      await expect
        .poll(() => digests(page), { timeout: 20_000 })
        .toEqual([JSON.parse(String(result)).digest]);
      await page.evaluate(() => {
        const element = document.querySelector<PlayerElement>('grapevine-player')!;
        const path = 'passOn' in element.data!.scenario ? 'model.appeal' : 'model.activationProbability';
        element.state = { ...element.state!, changes: [{ [path]: 0.01 }] };
      });
      await expect.poll(() => digests(page)).toEqual([]);
      await page.context().close();
    },
  );
});
