import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { changeAnswer, runEnsemble } from '@grapevine/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompareElement } from '../src/compare/defineCompare.js';
import { embedJson } from '../src/page/embedJson.js';
import { recordRun } from '../src/run/recordRun.js';
import { crisisExperiment } from '../testkit/crisisExperiment.js';
import { findBrowser, NO_BROWSER } from '../testkit/findBrowser.js';
import { passOnExperiment } from '../testkit/passOnExperiment.js';
import { close, compareOf, type PlayerPages, settle, startPlayerPages } from '../testkit/playerPages.js';
import { type Site, serveSite } from '../testkit/sharePages.js';
import { compareData, playerData, somePopulation } from '../testkit/smallExperiment.js';

const found = await findBrowser();
if (!found) console.warn(`browser tests of ensembles ${NO_BROWSER}`);

const population = somePopulation();
const crisis = crisisExperiment(population);
const launch = passOnExperiment(population, {
  horizon: '3d',
  contents: crisis.passOn.contents.slice(0, 1),
  timeline: crisis.passOn.timeline,
  broadcast: crisis.passOn.broadcast,
});
const data = compareData([
  ['Launch', launch],
  ['Crisis', crisis],
]);
const compareCall = (call: string) => `(${compareOf.toString()})()${call}`;
const ENDED = /of 50 runs/;
/** Waits until all runs of all worlds are in the curves. */
const filled = async (page: Page, worlds = 2, ended = ENDED) => {
  for (let i = 0; i < worlds; i++)
    await expect.poll(() => page.locator('.plot').nth(i).textContent(), { timeout: 20_000 }).toMatch(ended);
};
const whole = (value: number) => new Intl.NumberFormat('en-GB').format(Math.round(value));
let server: Server;

describe.skipIf(!found)('many runs at once', () => {
  let pages: PlayerPages;
  beforeAll(async () => {
    pages = await startPlayerPages(found!);
  });
  afterAll(async () => {
    server?.close();
    await pages?.stop();
  });
  const open: PlayerPages['open'] = (...given) => pages.open(...given);
  test('from disk, under the page’s own policy, workers fill bands and ledger with what the engine says', async () => {
    const opened = await open(data);
    const { page, complaints } = opened;
    await filled(page);
    expect(page.workers().length).toBeGreaterThan(0);
    await page.getByText('Value, not vanity').click();
    const { ledger, crisis: harm } = await runEnsemble(crisis, { rngSeed: 'training-2026', runs: 50 });
    const rowOf = (name: string) =>
      page.locator('.ledger tbody tr', { has: page.getByText(name, { exact: true }) });
    const { total } = ledger.impressions;
    await expect
      .poll(() => rowOf('impressions').locator('td').nth(1).textContent())
      .toContain(
        `${whole(total.mean)} ${whole(total.quantiles['0.05']!)} to ${whole(total.quantiles['0.95']!)}`,
      );
    expect(await rowOf('members lost').locator('td').allTextContents()).toEqual([
      '–',
      expect.stringContaining(whole(harm!.lost.mean)),
    ]);
    expect(await page.locator('.crisis').textContent()).toContain(`${whole(harm!.cost!.mean)}\u00a0EUR`);
    expect(complaints).toEqual([]);
    await close(opened);
    expect(page.workers()).toEqual([]);
  });

  test('another time to answer plays the run again at once; the plan stays as a pale line, and comes back', async () => {
    const opened = await open(data);
    const { page } = opened;
    await page.getByLabel('Content in world B').selectOption('apology');
    await page.evaluate(compareCall('.seek(100)'));
    const slider = page.getByLabel('Time to answer in world B');
    expect(await slider.getAttribute('aria-valuetext')).toBe('6 hours');
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await settle(page);
    await settle(page);
    expect(await slider.getAttribute('aria-valuetext')).toBe('5 hours');
    expect(await page.evaluate(compareCall('.position'))).toBe(100);
    const later = { population, passOn: changeAnswer(crisis.passOn, { delayHours: 5 }) };
    const { members } = recordRun(later, { rngSeed: 'training-2026', run: 0, content: 2 });
    expect(await page.evaluate(compareCall('.runs[1].members.length'))).toBe(members.length);
    await page.getByText('before the change').waitFor();
    await page.getByText('planned: 6 hours').waitFor();
    await filled(page);
    await page.getByRole('button', { name: 'Back to the plan' }).click();
    await settle(page);
    expect(await slider.getAttribute('aria-valuetext')).toBe('6 hours');
    expect(await page.getByText('before the change').count()).toBe(0);
    await filled(page);
    await close(opened);
  });

  test('what a viewer has set can be read, is told of, and comes back exactly in another page', async () => {
    const one = await open(data);
    await one.page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      document.addEventListener('grapevine-state', (event) => told.push((event as CustomEvent).detail));
    });
    await one.page.evaluate(compareCall('.showRun(4)'));
    await one.page.evaluate(compareCall('.seek(130.25)'));
    await one.page.evaluate(compareCall(".change(1, { 'crisis.response[0].delay': '2h' })"));
    await one.page.evaluate(compareCall('.showOnlyDifferent(true)'));
    await one.page.getByLabel('Content in world B').selectOption('apology');
    await one.page.getByLabel('Speed').selectOption('2');
    await one.page.getByRole('button', { name: 'Français' }).click();
    const state = await one.page.evaluate("document.querySelector('grapevine-compare').state");
    expect(state).toMatchObject({
      ...{ run: 4, isPlaying: false, speed: 2, onlyDifferent: true, lang: 'fr' },
      contents: ['launch', 'apology'],
      changes: [{}, { 'crisis.response[0].delay': '2h' }],
    });
    await expect.poll(() => one.page.evaluate('window.told.at(-1)')).toEqual(state);
    const other = await open(data);
    await other.page.evaluate(`document.querySelector('grapevine-compare').state = ${JSON.stringify(state)}`);
    await settle(other.page);
    await settle(one.page);
    expect(await other.page.evaluate("document.querySelector('grapevine-compare').state")).toEqual(state);
    expect(await other.page.evaluate('document.documentElement.lang')).toBe('fr');
    const shown = async (page: Page) => [
      await page.locator('.caption').textContent(),
      ...(await page.locator('.counters').allTextContents()),
      await page.locator('.step').textContent(),
    ];
    expect(await shown(other.page)).toEqual(await shown(one.page));
    await close(one);
    await close(other);
  });

  test('while it plays, the state is told at most four times a second; it outlives a move on the page', async () => {
    const opened = await open(data);
    const { page } = opened;
    const count = await page.evaluate(async () => {
      const element = document.querySelector<CompareElement>('grapevine-compare')!;
      let told = 0;
      document.addEventListener('grapevine-state', () => told++);
      element.player!.play();
      await new Promise((done) => setTimeout(done, 2000));
      element.player!.pause();
      return told;
    });
    expect(count).toBeGreaterThan(3);
    expect(count).toBeLessThanOrEqual(9);
    const [before, after] = await page.evaluate(() => {
      const element = document.querySelector<CompareElement>('grapevine-compare')!;
      const state = JSON.stringify(element.state);
      document.body.append(element);
      return [state, JSON.stringify(element.state)];
    });
    expect(after).toBe(before);
    await close(opened);
  });

  test.each([
    [390, 844, 'fr'],
    [1280, 720, 'en'],
    [1280, 720, 'fr'],
  ] as const)('slider, figures and ledger have their place at %i × %i (%s)', async (width, height, lang) => {
    const opened = await open(data, { viewport: { width, height }, lang });
    const { page } = opened;
    await filled(page, 2, /des 50 simulations|of 50 runs/);
    await page.locator('.ledger summary').click();
    await page.locator('.ledger tbody tr').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    if (width > 860)
      expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(height);
    const heights = await page.locator('.surface').evaluateAll((all) => all.map((each) => each.clientHeight));
    expect(heights[0]).toBe(heights[1]);
    await close(opened);
  });

  const inline = () => `<script>${pages.playerScript}</script>`;
  const element = () =>
    `<grapevine-player lang="en"><script type="application/json">${embedJson(playerData(crisis))}</script></grapevine-player>`;

  /** Opens pages by path from a server on this machine. */
  async function serve(site: Site): Promise<string> {
    server?.close();
    const served = await serveSite(site);
    server = served.server;
    return served.origin;
  }

  async function opens(address: string, workers: boolean): Promise<void> {
    const page = await pages.browser.newPage();
    await page.goto(address);
    await filled(page, 1);
    expect(page.workers().length > 0).toBe(workers);
    await page.close();
  }

  test('a script of its own beside the page: from disk, and under a policy that allows workers from the server only', async () => {
    const script = { body: pages.playerScript, type: 'text/javascript' };
    const body = `${element()}<script src="player.js"></script>`;
    await writeFile(join(pages.folder, 'player.js'), pages.playerScript);
    await writeFile(join(pages.folder, 'beside.html'), `<!doctype html>${body}`);
    await opens(pathToFileURL(join(pages.folder, 'beside.html')).href, true);
    const address = await serve({
      '/': { body, policy: "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'" },
      '/player.js': script,
    });
    await opens(`${address}/`, true);
  });

  test('as an ES module', async () => {
    const address = await serve({
      '/': { body: `<script type="module" src="player.js"></script>${element()}` },
      '/player.js': { body: pages.playerScript, type: 'text/javascript' },
    });
    await opens(`${address}/`, true);
  });

  test('where a policy forbids all workers, the page does the work itself', async () => {
    const hash = createHash('sha256').update(pages.playerScript).digest('base64');
    const policy = `default-src 'none'; script-src 'sha256-${hash}'; worker-src 'none'; style-src 'unsafe-inline'`;
    await opens(`${await serve({ '/': { body: `${element()}${inline()}`, policy } })}/`, false);
  });

  test('in a sandboxed frame', async () => {
    const body = `${element()}${inline()}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const at = await serve({
      '/': { body: `<iframe sandbox="allow-scripts" width="1000" height="700" srcdoc="${body}"></iframe>` },
    });
    const page = await pages.browser.newPage();
    await page.goto(`${at}/`);
    const plot = page.frameLocator('iframe').locator('.plot');
    await expect.poll(() => plot.textContent(), { timeout: 20_000 }).toMatch(ENDED);
    await page.close();
  });
});
