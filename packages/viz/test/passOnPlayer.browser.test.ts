import { ORIGIN, type PassOnStep, simulate } from '@grapevine/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordRun } from '../src/run/recordRun.js';
import { findBrowser, NO_BROWSER } from '../testkit/findBrowser.js';
import { passOnExperiment } from '../testkit/passOnExperiment.js';
import {
  close,
  type PlayerPages,
  picture,
  playerOf,
  reached,
  settle,
  startPlayerPages,
} from '../testkit/playerPages.js';
import { HOSTILE_LABELS, playerData, somePopulation } from '../testkit/smallExperiment.js';

const found = await findBrowser();
if (!found) console.warn(`browser tests of pass-on scenarios in the player ${NO_BROWSER}`);

const population = somePopulation();
const experiment = passOnExperiment(population);
const data = playerData(experiment);
const slicesOf = (run: number): PassOnStep[] => [...simulate(experiment, { rngSeed: 'training-2026', run })];
const reachOf = (run: number, content: number) =>
  slicesOf(run).flatMap(({ contents }) => [...contents].filter((each) => each === content)).length;
const recorded = (content: number) => recordRun(experiment, { rngSeed: 'training-2026', run: 0, content });

describe.skipIf(!found)('a pass-on scenario in the player', () => {
  let pages: PlayerPages;
  beforeAll(async () => {
    pages = await startPlayerPages(found!);
  });
  afterAll(() => pages?.stop());
  const open: PlayerPages['open'] = (...given) => pages.open(...given);

  test('plays two days in half a minute, and ends with what simulate says', async () => {
    const opened = await open(data);
    const { page, complaints, requests } = opened;
    const start = Date.now();
    await page.getByLabel('Speed').selectOption('4');
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByRole('button', { name: 'Play again' }).waitFor({ timeout: 30_000 });
    expect(4 * (Date.now() - start)).toBeGreaterThan(20_000);
    expect(await reached(page)).toBe(String(reachOf(0, 0)));
    expect(await page.locator('.step').textContent()).toBe('Day 2, 24:00');
    // it speaks at most once in two seconds
    await expect
      .poll(() => page.getByRole('status').textContent(), { timeout: 10_000 })
      .toMatch(/^Day 2, 24:00: .* of 200/);
    expect([complaints, requests]).toEqual([[], []]);
    await close(opened);
  });

  test('another content is shown at the same moment: picture, figures, curve and sentence', async () => {
    const opened = await open(data);
    const { page } = opened;
    const select = page.getByLabel('Content');
    expect(await select.locator('option').allTextContents()).toEqual(['launch', 'complaint']);
    expect(await select.inputValue()).toBe('0');
    await page.keyboard.press('End');
    await settle(page);
    const launch = await picture(page);
    await select.selectOption('complaint');
    await settle(page);
    expect(await page.locator('.step').textContent()).toBe('Day 2, 24:00');
    expect(await reached(page)).toBe(String(reachOf(0, 1)));
    const passed = page.locator('dl div', { hasText: 'passed it on' }).locator('dd');
    expect(await passed.textContent()).toBe(String(recorded(1).timed!.passed.at(-1)));
    expect(await page.locator('.caption').textContent()).toContain('“complaint”: the 3 members who link');
    expect(await page.locator('figcaption').textContent()).toContain(`reaches ${reachOf(0, 1)} of 200`);
    expect((await picture(page)).hash).not.toBe(launch.hash);
    await close(opened);
  });

  test.each([
    ['en', /from a broadcast or the brand/, /has not passed it on|has passed it on/i],
    ['fr', /par les médias ou par la marque/, /l’a (pas )?relayé/i],
  ] as const)('whoever has it from outside is no first member (%s)', async (lang, outside, passedOn) => {
    const opened = await open(data, { lang });
    const { page } = opened;
    await page.keyboard.press('End');
    const { members, origin } = recorded(0);
    const member = members[origin.indexOf(ORIGIN.outside)];
    await page.evaluate(`(${playerOf.toString()})().select({ kind: 'member', index: ${member} })`);
    await page.locator('.card p', { hasText: outside }).waitFor();
    await page.locator('.card p', { hasText: passedOn }).waitFor();
    expect(await page.locator('.card').textContent()).not.toMatch(/first member|premier membre/i);
    await close(opened);
  });

  test('a member’s card says when he read it, who posted it and where, and where it began', async () => {
    const opened = await open(data);
    const { page } = opened;
    await page.keyboard.press('End');
    const { members, origin } = recorded(0);
    const told = members[origin.lastIndexOf(ORIGIN.member)];
    await page.evaluate(`(${playerOf.toString()})().select({ kind: 'member', index: ${told} })`);
    await page
      .locator('.card p', { hasText: /Read it on day \d at \d\d:\d\d, posted by .* in .*\./ })
      .waitFor();
    await page.getByRole('heading', { name: 'Who told whom' }).waitFor();
    await page.evaluate(`(${playerOf.toString()})().select({ kind: 'member', index: ${members[0]} })`);
    await page.getByText('First member: posted it on day 1 at 00:00.').waitFor();
    await close(opened);
  });

  test('the band is that of the content that is shown, over hours', async () => {
    const hours = Array.from({ length: 192 }, (_, i) => (i + 1) / 4);
    const series = (low: number, high: number) => ({
      series: { hours, reach: hours.map(() => ({ mean: 50, quantiles: { '0.05': low, '0.95': high } })) },
    });
    const contents = { launch: series(11, 22), complaint: series(33, 44) };
    const opened = await open({ ...data, result: { runs: 500, contents } });
    const { page } = opened;
    await page.locator('figcaption', { hasText: 'Nine in ten of 500 runs end between 11 and 22.' }).waitFor();
    await page.getByLabel('Content').selectOption('complaint');
    await page.locator('figcaption', { hasText: 'Nine in ten of 500 runs end between 33 and 44.' }).waitFor();
    await page.getByText('The curve as a table').click();
    const rows = page.locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(193);
    expect(await rows.nth(1).locator('th').textContent()).toBe('Day 1, 00:15');
    expect(await rows.nth(1).locator('td').last().textContent()).toBe('33 – 44');
    await close(opened);
  });

  test('hostile names of contents are texts and nothing else', async () => {
    const contents = HOSTILE_LABELS.slice(0, 2).map((id) => ({ id }));
    const timeline = contents.map(({ id }) => ({ at: '0h', post: id, by: { kind: 'random', count: 2 } }));
    const hostile = passOnExperiment(population, { contents, timeline, broadcast: [] });
    const opened = await open(playerData(hostile), { lang: 'fr' });
    const { page, complaints } = opened;
    await page.getByLabel('Contenu').selectOption('1');
    await page.keyboard.press('End');
    await settle(page);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(
      await page.evaluate(
        "document.querySelector('grapevine-player').shadowRoot.querySelectorAll('img, script').length",
      ),
    ).toBe(0);
    expect(complaints).toEqual([]);
    await close(opened);
  });

  test('one content makes no choice, and names itself in the sentence', async () => {
    const contents = [{ id: 'launch' }];
    const timeline = [{ at: '0h', post: 'launch', by: { kind: 'brand', followers: 0.2 } }];
    const alone = passOnExperiment(population, { contents, timeline, broadcast: [] });
    const opened = await open(playerData(alone));
    const { page } = opened;
    expect(await page.getByLabel('Content').count()).toBe(0);
    expect(await page.locator('.caption').textContent()).toContain('“launch”: posted by the brand');
    await close(opened);
  });

  test.each([
    [390, 844],
    [768, 1024],
    [1280, 720],
  ])('nothing sticks out at %i × %i, and the contents can be chosen', async (width, height) => {
    const opened = await open(data, { viewport: { width, height }, lang: 'fr' });
    const { page } = opened;
    await settle(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const box = (await page.getByLabel('Contenu').boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    const track = (await page.getByLabel('Position dans la simulation').boundingBox())!;
    expect(track.x + track.width).toBeLessThanOrEqual(width);
    expect(track.width).toBeGreaterThan(150);
    await close(opened);
  });
});
