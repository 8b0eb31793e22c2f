import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundlePlayerPart } from '../build.mjs';
import type { CompareElement } from '../src/compare/defineCompare.js';
import { embedJson } from '../src/page/embedJson.js';
import { findBrowser, NO_BROWSER } from '../testkit/findBrowser.js';
import { type Opened, type PlayerPages, settle, startPlayerPages } from '../testkit/playerPages.js';
import { launchAndCrisis } from '../testkit/sharePages.js';

const found = await findBrowser();
if (!found) console.warn(`tests of the player in slides ${NO_BROWSER}`);

const require = createRequire(import.meta.url);
const reveal = dirname(require.resolve('reveal.js'));
const both = (text: string) => ({ en: text, fr: text });
const beats = ['First', 'Second'].map((title) => ({ title: both(title), text: both('Said.') }));
const data = {
  ...launchAndCrisis(),
  script: { format: 'grapevine-script/1', title: both('Beats'), beats },
};
/** The parts of reveal.js that tests ask for. */
declare const Reveal: {
  slide(index: number): void;
  getIndices(): { h: number };
  isOverview(): boolean;
};

describe.skipIf(!found)('on a slide of reveal.js', () => {
  let pages: PlayerPages;
  beforeAll(async () => {
    pages = await startPlayerPages(found!);
    await writeFile(join(pages.folder, 'player.js'), pages.playerScript);
    await writeFile(join(pages.folder, 'room.js'), await bundlePlayerPart('room'));
  });
  afterAll(() => pages?.stop());

  const all: Opened[] = [];
  /** A deck of three slides, with a comparison on the second. */
  async function open(transition = 'slide', attributes = ''): Promise<Page> {
    const from = (name: string) => pathToFileURL(join(reveal, name)).href;
    const opened = await pages.openHtml(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Deck</title><link rel="stylesheet" href="${from('reveal.css')}">
<style>grapevine-compare { height: 690px; text-align: left; }</style>
<div class="reveal"><div class="slides"><section><h2>One</h2></section>
<section><grapevine-compare ${attributes}><script type="application/json">${embedJson(data)}</script></grapevine-compare></section>
<section><h2>Three</h2></section></div></div>
<script src="${from('reveal.js')}"></script><script src="room.js"></script><script src="player.js"></script>
<script>Reveal.initialize({ transition: '${transition}', width: 1200, height: 700, margin: 0.02, hash: false })</script></html>`,
    );
    all.push(opened);
    return opened.page;
  }
  const goTo = async (page: Page, slide: number) => {
    await page.evaluate((index) => Reveal.slide(index), slide);
    await page.waitForTimeout(900);
  };
  const slideOf = (page: Page) => page.evaluate(() => Reveal.getIndices().h);
  const stateOf = (page: Page) =>
    page.evaluate(() => document.querySelector<CompareElement>('grapevine-compare')!.state!);

  test('it takes its size when its slide comes', async () => {
    const page = await open();
    await goTo(page, 1);
    const sizes = await page
      .locator('.surface canvas:not(.overlay)')
      .evaluateAll((all) => (all as HTMLCanvasElement[]).map(({ width, height }) => [width, height]));
    expect(sizes).toHaveLength(2);
    for (const [width, height] of sizes) {
      expect(width).toBeGreaterThan(500);
      expect(height).toBeGreaterThan(150);
    }
    const bottom = async (selector: string) => {
      const { y, height } = (await page.locator(selector).boundingBox())!;
      return Math.round(y + height);
    };
    expect(await bottom('grapevine-compare .controls')).toBe(await bottom('grapevine-compare'));
    await page.context().close();
  });

  test.each(['slide', 'fade', 'none'])(
    'it plays while its slide is shown, and no further while another is (transition %s)',
    async (transition) => {
      const page = await open(transition, 'autoplay');
      expect((await stateOf(page)).at).toBe(0);
      await goTo(page, 1);
      await expect.poll(async () => (await stateOf(page)).at, { timeout: 10_000 }).toBeGreaterThan(0.2);
      await goTo(page, 2);
      const left = (await stateOf(page)).at;
      await page.waitForTimeout(600);
      expect((await stateOf(page)).at).toBe(left);
      await goTo(page, 1);
      await expect.poll(async () => (await stateOf(page)).at).toBeGreaterThan(left);
      await page.context().close();
    },
  );

  test('keys of its controls move the controls, and not the deck', async () => {
    const page = await open();
    await goTo(page, 1);
    const slider = page.getByLabel('Time to answer in world B');
    const before = await slider.inputValue();
    await slider.focus();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'Home']) await page.keyboard.press(key);
    expect(await slider.inputValue()).not.toBe(before);
    await page.getByLabel('Speed').focus();
    await page.keyboard.press('ArrowDown');
    expect((await stateOf(page)).speed).toBe(2);
    await page.getByRole('spinbutton', { name: 'Run' }).focus();
    for (const key of ['7', 'ArrowUp', '.']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Next run' }).focus();
    const { run } = await stateOf(page);
    await page.keyboard.press('Space');
    expect((await stateOf(page)).run).toBe(run + 1);
    await page.keyboard.press('ArrowRight');
    expect((await stateOf(page)).at).toBeGreaterThan(0);
    expect(await slideOf(page)).toBe(1);
    expect(await page.locator('.reveal.paused').count()).toBe(0);
    await page.context().close();
  });

  test('keys of a clicker and of the deck go to the deck', async () => {
    const page = await open();
    for (const [key, slide] of [
      ['PageDown', 2],
      ['PageUp', 0],
    ] as const) {
      await goTo(page, 1);
      await page.getByLabel('Time to answer in world B').focus();
      await page.keyboard.press(key);
      expect(await slideOf(page)).toBe(slide);
    }
    await goTo(page, 1);
    await page.getByRole('button', { name: 'Next run' }).focus();
    await page.keyboard.press('.');
    await page.locator('.reveal.paused').waitFor();
    await page.keyboard.press('.');
    await page.evaluate(() =>
      document
        .querySelector<CompareElement>('grapevine-compare')!
        .player!.select({ kind: 'member', index: 0 }),
    );
    await settle(page);
    await page.keyboard.press('Escape');
    await page.locator('.card').first().waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => Reveal.isOverview())).toBe(false);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => Reveal.isOverview())).toBe(true);
    await page.context().close();
  });

  test('in presenter mode a clicker leads through the beats, and through the deck again when that has been left', async () => {
    const page = await open();
    await goTo(page, 1);
    await page.getByRole('button', { name: 'Present' }).click();
    const title = page.locator('.words h2');
    for (const [key, told] of [
      ['PageDown', 'Second'],
      ['PageUp', 'First'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await title.textContent()).toBe(told);
    }
    await page.keyboard.press('.');
    await page.locator('.black').waitFor();
    await page.keyboard.press('.');
    await page.keyboard.press('Escape');
    expect(await title.count()).toBe(0);
    expect(await page.evaluate(() => [Reveal.getIndices().h, Reveal.isOverview()])).toEqual([1, false]);
    await page.keyboard.press('PageDown');
    expect(await slideOf(page)).toBe(2);
    await page.context().close();
  });

  test('nothing of all this was complained about', () =>
    expect(all.flatMap(({ complaints }) => complaints)).toEqual([]));
});
