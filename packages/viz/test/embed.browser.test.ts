import type { Server } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompareElement } from '../src/compare/defineCompare.js';
import type { PlayerMessage } from '../src/embed/protocol.js';
import { findBrowser, NO_BROWSER } from '../testkit/findBrowser.js';
import { keepComplaints, started } from '../testkit/openedPage.js';
import {
  bundleScripts,
  launchAndCrisis,
  type PageScripts,
  serveSite,
  sharePage,
} from '../testkit/sharePages.js';

const found = await findBrowser();
if (!found) console.warn(`browser tests of embedding ${NO_BROWSER}`);

const data = launchAndCrisis();
/** A page that embeds another one, keeps what it is told, and speaks to it. */
const hostPage = (address: string, sandbox = '') =>
  `<!doctype html><meta charset="utf-8"><title>Host</title><iframe ${sandbox} width="1100" height="700" src="${address}"></iframe>
<script>
window.told = [];
addEventListener('message', ({ data, source }) => { if (source === frames[0]) told.push(data); });
window.say = (message) => frames[0].postMessage(message, '*');
</script>`;

type Told = { readonly told: PlayerMessage[]; say(message: unknown): void };
const ask = (type: string, payload?: unknown) => ({ source: 'grapevine', v: 1, type, id: type, payload });

describe.skipIf(!found)('a player in a frame', () => {
  let browser: Browser;
  let scripts: PageScripts;
  const servers: Server[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch(found!);
    scripts = await bundleScripts();
  });
  afterAll(async () => {
    await browser?.close();
    for (const server of servers) server.close();
  });

  async function serve(...site: Parameters<typeof serveSite>): Promise<string> {
    const { origin, server } = await serveSite(...site);
    servers.push(server);
    return origin;
  }
  const html = (body: string, policy?: string) => ({ body, type: 'text/html', ...(policy && { policy }) });

  /** A host and, in a frame of it, a player of another origin that allows `allowed`; default: the host. */
  async function embed(allowed?: string, sandbox?: string): Promise<Page> {
    const pages: Record<string, ReturnType<typeof html>> = {};
    const player = await serve(pages);
    const host = await serve({ '/': html(hostPage(`${player}/`, sandbox)) });
    const attribute = allowed === '' ? '' : `allow-origins="${allowed ?? host}"`;
    pages['/'] = html(
      sharePage(scripts, data).replace('<grapevine-compare', `<grapevine-compare ${attribute}`),
    );
    const page = await browser.newPage();
    keepComplaints(page, complaints);
    await page.goto(host);
    await started(innerOf(page));
    return page;
  }
  const innerOf = (page: Page): Frame => page.frames()[1]!;
  const say = (page: Page, message: unknown) =>
    page.evaluate((each) => (window as unknown as Told).say(each), message);
  const told = (page: Page) => page.evaluate(() => (window as unknown as Told).told);
  const answer = async (page: Page, message: { id: string }) => {
    await say(page, message);
    const find = async () => (await told(page)).find(({ id }) => id === message.id);
    await expect.poll(find, { timeout: 20_000 }).toBeDefined();
    return (await find())!;
  };
  const stateIn = (page: Page) =>
    innerOf(page).evaluate(() => document.querySelector<CompareElement>('grapevine-compare')!.state!);

  test.each([
    ['of another origin', undefined],
    ['in a sandbox', 'sandbox="allow-scripts"'],
  ])('%s says that it is ready, obeys and acknowledges', async (_, sandbox) => {
    const page = await embed(undefined, sandbox);
    await expect.poll(async () => (await told(page)).map(({ type }) => type)).toContain('ready');
    const ready = (await told(page)).find(({ type }) => type === 'ready');
    expect(ready).toMatchObject({
      v: 1,
      payload: { element: 'grapevine-compare', worlds: ['Launch', 'Crisis'] },
    });
    const seek = await answer(page, ask('seek', { at: 30 }));
    expect(seek).toMatchObject({
      type: 'ack',
      payload: { type: 'seek', state: { at: 30, isPlaying: false } },
    });
    await answer(page, ask('set', { run: 3, lang: 'fr' }));
    expect(await stateIn(page)).toMatchObject({ run: 3, lang: 'fr', at: 30 });
    expect(await answer(page, ask('getState'))).toMatchObject({ payload: { state: { run: 3, lang: 'fr' } } });
    await answer(page, ask('play'));
    expect((await stateIn(page)).isPlaying).toBe(true);
    await answer(page, ask('pause'));
    expect((await told(page)).some(({ type }) => type === 'resize')).toBe(true);
    await page.close();
  });

  test('it hands over files and links, and goes where a link says', async () => {
    const page = await embed();
    await answer(page, ask('seek', { at: 30 }));
    await say(page, { ...ask('export', { kind: 'png', scale: 1 }), id: 'png' });
    const head = () =>
      page.evaluate(() => {
        const ack = (window as unknown as Told).told.find(({ id }) => id === 'png');
        if (ack?.type !== 'ack' || !ack.payload.file) return undefined;
        const { name, mediaType, bytes } = ack.payload.file;
        return [name, mediaType, ...new Uint8Array(bytes.slice(0, 4))];
      });
    await expect.poll(head, { timeout: 20_000 }).toEqual(['launch-crisis.png', 'image/png', 137, 80, 78, 71]);
    const link = await answer(page, ask('export', { kind: 'link' }));
    const { link: text } = link.payload as { link: string };
    expect(text).toMatch(/^v=1&w=Launch&w=Crisis&.*at=30/);
    await answer(page, ask('seek', { at: 5 }));
    await answer(page, ask('load', { link: text }));
    expect(await stateIn(page)).toMatchObject({ at: 30 });
    await page.close();
  });

  test('it tells of its state at most four times a second, and of the end', async () => {
    const page = await embed();
    await answer(page, ask('set', { speed: 4 }));
    const start = Date.now();
    await answer(page, ask('play'));
    await expect
      .poll(async () => (await told(page)).some(({ type }) => type === 'end'), { timeout: 40_000 })
      .toBe(true);
    const seconds = (Date.now() - start) / 1000;
    const states = (await told(page)).filter(({ type }) => type === 'state');
    expect(states.length).toBeGreaterThan(2);
    expect(states.length).toBeLessThanOrEqual(4 * seconds + 3);
    await page.close();
  });

  test('what it cannot obey is answered with an error', async () => {
    const page = await embed();
    for (const [message, code] of [
      [{ ...ask('seek', { at: 'now' }), id: 1 }, 'invalid-payload'],
      [{ ...ask('explode'), id: 2 }, 'unknown-type'],
      [{ ...ask('play'), v: 2, id: 3 }, 'unsupported-version'],
      [{ ...ask('set', { changes: [{ '__proto__.hacked': 1 }] }), id: 4 }, 'invalid-payload'],
      [{ ...ask('load', { data: { population: 'AAAA', worlds: [] } }), id: 5 }, 'invalid-payload'],
    ] as const) {
      await say(page, message);
      const find = async () => (await told(page)).find(({ id }) => id === message.id);
      await expect.poll(find).toMatchObject({ type: 'error', payload: { code } });
    }
    await page.close();
  });

  test.each([
    ['by nobody it was told to listen to', 'https://elsewhere.example'],
    ['by anybody, without the attribute', ''],
  ])('it is not moved %s', async (_, allowed) => {
    const page = await embed(allowed);
    const before = await stateIn(page);
    for (const message of [ask('seek', { at: 30 }), ask('set', { run: 3 }), ask('play'), ask('explode')])
      await say(page, message);
    await page.waitForTimeout(600);
    expect(await stateIn(page)).toEqual(before);
    expect(await told(page)).toEqual([]);
    await page.close();
  });

  test('a window that is not the one around it is ignored, whatever its origin', async () => {
    const page = await embed();
    await answer(page, ask('getState'));
    const before = await stateIn(page);
    await innerOf(page).evaluate((message) => window.postMessage(message, '*'), ask('seek', { at: 30 }));
    await page.evaluate(
      (message) => {
        const other = document.createElement('iframe');
        other.srcdoc = `<script>parent.frames[0].postMessage(${JSON.stringify(message)}, '*')</script>`;
        document.body.append(other);
      },
      ask('seek', { at: 30 }),
    );
    await page.waitForTimeout(600);
    expect(await stateIn(page)).toEqual(before);
    await page.close();
  });

  test('under a strict policy, with scripts from files, it looks and exports as everywhere', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'";
    const script = (body: string) => ({ body, type: 'text/javascript' });
    const origin = await serve({
      '/player.js': script(scripts.player),
      '/share.js': script(scripts.share),
      '/': html(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Strict</title><grapevine-compare><script type="application/json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script></grapevine-compare><script src="/share.js"></script><script src="/player.js"></script>`,
        policy,
      ),
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, acceptDownloads: true });
    const strict = keepComplaints(page);
    await page.goto(origin);
    await started(page);
    expect(await page.locator('.worlds').evaluate((each) => getComputedStyle(each).display)).toBe('grid');
    await page.getByRole('button', { name: 'Share and export' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Picture (PNG), 1 times the size' }).click();
    expect((await saving).suggestedFilename()).toBe('launch-crisis.png');
    expect(strict).toEqual([]);
    await page.close();
  });

  test('nothing of all this threw', () => expect(complaints).toEqual([]));
});
