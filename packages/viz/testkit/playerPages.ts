import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { bundlePlayer } from '../build.mjs';
import type { CompareElement } from '../src/compare/defineCompare.js';
import type { CompareData } from '../src/page/compareData.js';
import { comparePage } from '../src/page/comparePage.js';
import type { PageScript } from '../src/page/htmlPage.js';
import type { PlayerData } from '../src/page/playerData.js';
import { playerPage } from '../src/page/playerPage.js';
import type { PlayerElement } from '../src/player/definePlayer.js';
import type { FoundBrowser } from './findBrowser.js';
import { keepComplaints, started } from './openedPage.js';

/** A page with a player or a comparison that has started. */
export interface Opened {
  readonly page: Page;
  /** Errors and warnings of the page. */
  readonly complaints: string[];
  /** Addresses that the page asked for, beside its own and those of the workers that it makes of its own text. */
  readonly requests: string[];
}

export type OpenOptions = BrowserContextOptions & { lang?: 'en' | 'fr'; autoplay?: boolean };

/** A browser that opens player pages from disk. */
export interface PlayerPages {
  readonly browser: Browser;
  readonly folder: string;
  readonly playerScript: string;
  /** Opens a page offline, without autoplay unless asked: a player, or for several worlds a comparison. */
  readonly open: (data: PlayerData | CompareData, options?: OpenOptions) => Promise<Opened>;
  /** Opens a page of which the text is given, in the same way, at a permalink if there is one: `#` and what follows. */
  readonly openHtml: (html: string, options?: BrowserContextOptions & { hash?: string }) => Promise<Opened>;
  /** Closes the browser and takes the pages away. */
  readonly stop: () => Promise<void>;
}

/** Starts a browser, and bundles the player from its sources. `scripts` are further ones of its pages. */
export async function startPlayerPages(
  found: FoundBrowser,
  scripts: readonly PageScript[] = [],
): Promise<PlayerPages> {
  const folder = await mkdtemp(join(tmpdir(), 'grapevine-player-'));
  const playerScript = await bundlePlayer();
  const playerScriptHash = createHash('sha256').update(playerScript).digest('base64');
  const browser = await chromium.launch(found);
  let pages = 0;
  const openHtml: PlayerPages['openHtml'] = async (html, { hash = '', ...context } = {}) => {
    const file = join(folder, `page-${pages++}.html`);
    await writeFile(file, html);
    const viewport = { width: 1280, height: 720 };
    const page = await (await browser.newContext({ offline: true, viewport, ...context })).newPage();
    const complaints = keepComplaints(page);
    const requests: string[] = [];
    const { href } = pathToFileURL(file);
    page.on('request', (request) => {
      const url = request.url().replace(/#.*/, '');
      if (url !== href && !url.startsWith('blob:null/')) requests.push(url);
    });
    await page.goto(href + hash);
    await started(page);
    return { page, complaints, requests };
  };
  return {
    ...{ browser, folder, playerScript, openHtml },
    async open(data, { lang = 'en', autoplay = false, ...context } = {}) {
      const script = { playerScript, playerScriptHash, scripts, lang };
      const html =
        'worlds' in data
          ? comparePage({ ...script, data })
          : playerPage({ ...script, data, title: 'Launch' });
      return openHtml(autoplay ? html : html.replace(' autoplay', ''), context);
    },
    async stop() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The player, within the page: for `page.evaluate`. */
export const playerOf = () => document.querySelector<PlayerElement>('grapevine-player')!.player!;

/** The comparison, within the page: for `page.evaluate`. */
export const compareOf = () => document.querySelector<CompareElement>('grapevine-compare')!.player!;

export const close = ({ page }: Opened) => page.context().close();

/** The large figure. */
export const reached = (page: Page) => page.locator('.reached').textContent();

/** Waits until what was asked for is on the screen. */
export const settle = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What a picture's pixels come to; of a comparison, that of one of the worlds. */
export const picture = (page: Page, world = 0) =>
  page.evaluate((place) => {
    const { shadowRoot } = document.querySelector('grapevine-player, grapevine-compare')!;
    const canvas = shadowRoot!.querySelectorAll<HTMLCanvasElement>('canvas:not(.overlay)')[place]!;
    const { data: bytes } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let hash = 0x811c9dc5;
    let distinct = new Set<number>();
    for (let i = 0; i < bytes.length; i += 4) {
      const colour = (bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!;
      hash = Math.imul(hash ^ colour, 0x01000193);
      if (distinct.size < 5000) distinct = distinct.add(colour);
    }
    return { hash, colours: distinct.size };
  }, world);
