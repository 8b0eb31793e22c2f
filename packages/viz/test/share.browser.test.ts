import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompareElement } from '../src/compare/defineCompare.js';
import type { ViewState } from '../src/state/viewState.js';
import { findBrowser, NO_BROWSER } from '../testkit/findBrowser.js';
import { type Opened, type PlayerPages, settle, startPlayerPages } from '../testkit/playerPages.js';
import {
  bundleScripts,
  launchAndCrisis,
  type PageScripts,
  sharePage,
  stateOf,
} from '../testkit/sharePages.js';

const found = await findBrowser();
if (!found) console.warn(`browser tests of sharing ${NO_BROWSER}`);

const data = launchAndCrisis();

describe.skipIf(!found)('sharing and exporting', () => {
  let pages: PlayerPages;
  let scripts: PageScripts;
  beforeAll(async () => {
    pages = await startPlayerPages(found!);
    scripts = await bundleScripts();
  });
  afterAll(() => pages?.stop());

  const all: Opened[] = [];
  /** Opens a page from disk, without a network. */
  async function open(html: string, options?: Parameters<PlayerPages['openHtml']>[1]): Promise<Page> {
    const opened = await pages.openHtml(html, options);
    all.push(opened);
    return opened.page;
  }
  const set = (page: Page, change: Partial<ViewState>) =>
    page.evaluate((wanted) => {
      const element = document.querySelector<CompareElement>('grapevine-compare')!;
      element.state = { ...element.state!, ...wanted };
    }, change);
  const hashOf = (page: Page) => page.evaluate(() => location.hash);
  const notice = (page: Page) => page.locator('.notice p');
  async function save(page: Page, item: string): Promise<Buffer> {
    await page.getByRole('button', { name: 'Share and export' }).click();
    const saving = page.waitForEvent('download', { timeout: 60_000 });
    await page.getByRole('menuitem', { name: item }).click();
    const path = join(pages.folder, `saved-${Math.random()}`);
    await (await saving).saveAs(path);
    return readFile(path);
  }
  async function drop(page: Page, file: Buffer, name: string): Promise<void> {
    const transfer = await page.evaluateHandle(
      ([text, called]) => {
        const bytes = Uint8Array.from(atob(text!), (letter) => letter.charCodeAt(0));
        const dropped = new DataTransfer();
        dropped.items.add(new File([bytes], called!));
        return dropped;
      },
      [file.toString('base64'), name] as const,
    );
    await page.dispatchEvent('grapevine-compare', 'dragover', { dataTransfer: transfer });
    await page.dispatchEvent('grapevine-compare', 'drop', { dataTransfer: transfer });
  }
  const moment = { run: 4, at: 30.5, onlyDifferent: true, contents: ['launch', 'complaint'] } as const;

  test('a link brings back run, moment, contents, light, language and changes, in another page', async () => {
    const page = await open(sharePage(scripts, data));
    await set(page, { ...moment, lang: 'fr', changes: [{}, { 'crisis.response[0].delay': 2 }] });
    await expect.poll(() => hashOf(page)).toContain('&at=30.5');
    const [hash, state] = [await hashOf(page), await stateOf(page)];
    expect(hash.length).toBeLessThan(400);
    const other = await open(sharePage(scripts, data), { hash });
    await expect.poll(() => stateOf(other)).toEqual(state);
    expect(await other.evaluate(() => document.documentElement.lang)).toBe('fr');
    expect(await notice(other).count()).toBe(0);
    await Promise.all([page.context().close(), other.context().close()]);
  });

  test.each([
    ['#v=9', /later version/],
    ['#v=1&w=Launch&w=Crisis&seed=training-2026&at=soon', /damaged/],
    ['#v=1&w=Launch&w=Crisis&seed=training-2026&c=zAAAA', /damaged/],
    ['#v=1&w=Other&seed=1', /This link is for Other; this page shows Launch \+ Crisis/],
    [`#v=1&w=${'x'.repeat(30_000)}`, /too long/],
    ['#v=1&w=Launch&w=Crisis&seed=training-2026&at=5', /have changed since this was shared/],
  ])('a link that cannot be followed is told (%#)', async (hash, text) => {
    const page = await open(sharePage(scripts, data), { hash });
    await expect.poll(() => notice(page).textContent()).toMatch(text);
    await page.context().close();
  });

  test('Ctrl+Z goes back through what the viewer did, Ctrl+Shift+Z forward', async () => {
    const page = await open(sharePage(scripts, data));
    const note = () => page.waitForTimeout(1300);
    await set(page, { run: 7 });
    await note();
    await set(page, { onlyDifferent: true });
    await note();
    await page.keyboard.press('Control+z');
    expect(await stateOf(page)).toMatchObject({ run: 7, onlyDifferent: false });
    await page.keyboard.press('Control+z');
    expect(await stateOf(page)).toMatchObject({ run: 0, onlyDifferent: false });
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+y');
    expect(await stateOf(page)).toMatchObject({ run: 7, onlyDifferent: true });
    await page.context().close();
  });

  test('the menu obeys the keyboard and leaves the player alone', async () => {
    const page = await open(sharePage(scripts, data));
    const button = page.getByRole('button', { name: 'Share and export' });
    await button.focus();
    await page.keyboard.press('Enter');
    const focused = () =>
      page.evaluate(
        () => document.querySelector('grapevine-compare')!.shadowRoot!.activeElement!.textContent,
      );
    expect(await focused()).toBe('Copy link to this moment');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('2×');
    await page.keyboard.press('End');
    expect(await focused()).toContain('Redo');
    expect((await stateOf(page)).at).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await button.evaluate((each) => each.matches(':focus'))).toBe(true);
    await page.context().close();
  });

  test('the PNG has the pixels of both worlds, and opens again by being dropped', async () => {
    const page = await open(sharePage(scripts, data));
    await set(page, moment);
    await settle(page);
    const file = await save(page, 'Picture (PNG), 2 times the size');
    const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
    expect(width).toBe(2560);
    const colours = await page.evaluate(
      async ([text, wide, high]) => {
        const picture = new Image();
        picture.src = `data:image/png;base64,${text}`;
        await picture.decode();
        const canvas = new OffscreenCanvas(wide, high).getContext('2d', { willReadFrequently: true })!;
        canvas.drawImage(picture, 0, 0);
        return [0.04, 0.54].map((left) => {
          const { data: pixels } = canvas.getImageData(left * wide, 0.3 * high, 0.42 * wide, 0.4 * high);
          return new Set(new Uint32Array(pixels.buffer)).size;
        });
      },
      [file.toString('base64'), width, height] as const,
    );
    expect(Math.min(...colours)).toBeGreaterThan(500);
    const other = await open(
      sharePage(scripts, {
        ...data,
        worlds: data.worlds.map((world) => ({ ...world, titles: { en: 'T', fr: 'T' } })),
      }),
    );
    await drop(other, file, 'both.png');
    await expect.poll(() => stateOf(other)).toMatchObject(moment);
    expect(await other.locator('.head h2').allTextContents()).toEqual(['Launch', 'Crisis']);
    await Promise.all([page.context().close(), other.context().close()]);
  });

  test('SVG, GIF and CSV are what they say, stamped; SVG and GIF open again', async () => {
    const page = await open(sharePage(scripts, data));
    await set(page, moment);
    await settle(page);
    const svg = await save(page, 'Charts (SVG)');
    expect(String(svg)).toMatch(
      /<title>Grapevine · Launch · Crisis · seed training-2026, run 5 of 50<\/title>/,
    );
    const csv = String(await save(page, 'Curves as a table (CSV)'));
    expect(csv).toMatch(
      /^\ufeffworld,scenario,rngSeed,run,content,step,hours,reached,runs,mean,low,high\r\n/,
    );
    expect(csv).toMatch(/\n2,Crisis,training-2026,5,complaint,\d+,72,\d+,/);
    const gif = await save(page, 'Animation of the run (GIF)');
    const frames = await page.evaluate(async (text) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const decoder = new ImageDecoder({ data: bytes, type: 'image/gif' });
      await decoder.tracks.ready;
      const count = decoder.tracks.selectedTrack!.frameCount;
      const { image } = await decoder.decode({ frameIndex: count - 1 });
      return [count, image.displayWidth];
    }, gif.toString('base64'));
    expect(frames).toEqual([60, 960]);
    for (const [file, name] of [
      [svg, 'charts.svg'],
      [gif, 'run.gif'],
    ] as const) {
      const other = await open(sharePage(scripts, data));
      await drop(other, file, name);
      await expect.poll(() => stateOf(other)).toMatchObject(moment);
      await other.context().close();
    }
    await page.context().close();
  });

  test('the saved page opens offline at the same moment, and saves itself again', async () => {
    const page = await open(sharePage(scripts, data));
    await set(page, moment);
    await settle(page);
    const html = await save(page, 'This page, for offline use (HTML)');
    const again = await open(String(html));
    await expect.poll(() => stateOf(again)).toMatchObject({ ...moment, isPlaying: false });
    expect(await again.locator('.notice').count()).toBe(0);
    expect(await save(again, 'This page, for offline use (HTML)')).toEqual(html);
    await Promise.all([page.context().close(), again.context().close()]);
  });

  test('what is no exported file changes nothing and is told', async () => {
    const page = await open(sharePage(scripts, data));
    for (const [name, bytes, text] of [
      [
        '<img src=x onerror=alert(1)>.png',
        Buffer.from('nothing'),
        /^<img src=x onerror=alert\(1\)>.png is not a file/,
      ],
      [
        'broken.html',
        Buffer.from('<grapevine-compare><script type="application/json">{"worlds":'),
        /damaged/,
      ],
      [
        'hostile.html',
        Buffer.from(
          `<grapevine-compare><script type="application/json">${JSON.stringify({ ...data, population: 'AAAA' })}</script></grapevine-compare>`,
        ),
        /hostile\.html is damaged/,
      ],
    ] as const) {
      await drop(page, bytes, name);
      await expect.poll(() => notice(page).textContent()).toMatch(text);
    }
    expect(await page.locator('.head h2').allTextContents()).toEqual(['Launch', 'Crisis']);
    await page.context().close();
  });

  test('nothing of all this was complained about, or asked of a network', () => {
    expect(all.flatMap(({ complaints, requests }) => [...complaints, ...requests])).toEqual([]);
  });
});
