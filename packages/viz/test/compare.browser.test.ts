import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordRun } from '../src/run/recordRun.js';
import { findBrowser, NO_BROWSER } from '../testkit/findBrowser.js';
import { passOnExperiment } from '../testkit/passOnExperiment.js';
import {
  close,
  compareOf,
  type Opened,
  type PlayerPages,
  picture,
  settle,
  startPlayerPages,
} from '../testkit/playerPages.js';
import {
  compareData,
  HOSTILE_LABELS,
  hostilePopulation,
  someExperiment,
  somePopulation,
} from '../testkit/smallExperiment.js';

const found = await findBrowser();
if (!found) console.warn(`browser tests of comparisons ${NO_BROWSER}`);

const population = somePopulation();
const crisis = passOnExperiment(population);
const launch = passOnExperiment(population, {
  contents: crisis.passOn.contents.slice(0, 1),
  timeline: crisis.passOn.timeline.slice(0, 1),
});
const data = compareData([
  ['Launch', launch],
  ['Crisis', crisis],
]);
const reachOf = (experiment: typeof crisis, content = 0, run = 0) =>
  recordRun(experiment, { rngSeed: 'training-2026', run, content }).members.length;
const compareCall = (call: string) => `(${compareOf.toString()})()${call}`;
const figures = ({ page }: Opened) => page.locator('.reached').allTextContents();
const hashes = async ({ page }: Opened) => [(await picture(page, 0)).hash, (await picture(page, 1)).hash];

describe.skipIf(!found)('two worlds side by side', () => {
  let pages: PlayerPages;
  beforeAll(async () => {
    pages = await startPlayerPages(found!);
  });
  afterAll(() => pages?.stop());
  const open: PlayerPages['open'] = (...given) => pages.open(...given);

  test('one clock plays both from disk to the end, and both end with what simulate says', async () => {
    const opened = await open(data);
    const { page, complaints, requests } = opened;
    await page.getByLabel('Speed').selectOption('4');
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByRole('button', { name: 'Play again' }).waitFor({ timeout: 30_000 });
    expect(await figures(opened)).toEqual([String(reachOf(launch)), String(reachOf(crisis))]);
    await expect
      .poll(() => page.getByRole('status').textContent(), { timeout: 10_000 })
      .toMatch(/^Day 2, 24:00: world A, \d+ members reached, .*; world B, .* differently\.$/);
    expect([complaints, requests]).toEqual([[], []]);
    await close(opened);
  });

  test('until the complaint both worlds look the same, pixel by pixel; then they part', async () => {
    const opened = await open(data);
    const { page } = opened;
    await page.evaluate(compareCall('.seek(95)'));
    await settle(page);
    const [before, beforeToo] = await hashes(opened);
    expect(before).toBe(beforeToo);
    expect(await page.locator('.differing').textContent()).toBe('0 of 200 members so far');
    await page.getByLabel('Content in world B').selectOption('complaint');
    expect(await page.locator('.caption').textContent()).toContain('First difference: day 2, 00:00.');
    await page.keyboard.press('End');
    await settle(page);
    const [after, afterToo] = await hashes(opened);
    expect(after).not.toBe(afterToo);
    expect(await figures(opened)).toEqual([String(reachOf(launch)), String(reachOf(crisis, 1))]);
    await close(opened);
  });

  test('in the light of differences, only those shine who fare differently', async () => {
    const opened = await open(data);
    const { page } = opened;
    await page.getByLabel('Content in world B').selectOption('complaint');
    const only = page.getByRole('switch', { name: 'Only who fares differently' });
    await page.evaluate(compareCall('.seek(95)'));
    await settle(page);
    const plain = await hashes(opened);
    await only.click();
    await settle(page);
    expect(await only.getAttribute('aria-checked')).toBe('true');
    expect(await hashes(opened)).not.toEqual(plain);
    await page.keyboard.press('End');
    await settle(page);
    const differing = await page.evaluate(compareCall('.differing'));
    expect(differing).toBeGreaterThan(0);
    expect(await page.locator('.differing').textContent()).toBe(`${differing} of 200 members so far`);
    await page.getByText('Only in another world').waitFor();
    expect(await page.getByText('Not reached').first().isVisible()).toBe(false);
    await only.click();
    await page.evaluate(compareCall('.seek(95)'));
    await settle(page);
    expect(await hashes(opened)).toEqual(plain);
    await close(opened);
  });

  test('keys, scrubber and curves move both worlds', async () => {
    const opened = await open(data);
    const { page } = opened;
    const position = () => page.evaluate(compareCall('.position'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(await position()).toBe(1);
    const box = (await page.getByLabel('Position in the run').boundingBox())!;
    await page.mouse.click(box.x + box.width - 2, box.y + box.height / 2);
    await settle(page);
    expect(await figures(opened)).toEqual([String(reachOf(launch)), String(reachOf(crisis))]);
    const plot = (await page.locator('.plot').nth(1).boundingBox())!;
    await page.mouse.click(plot.x + 0.3 * plot.width, plot.y + 0.6 * plot.height);
    await settle(page);
    expect(await position()).toBeGreaterThan(5);
    expect(await position()).toBeLessThan(95);
    await page.keyboard.press('Space');
    expect(await page.evaluate(compareCall('.isPlaying'))).toBe(true);
    await page.keyboard.press('Space');
    expect(await page.evaluate(compareCall('.isPlaying'))).toBe(false);
    await close(opened);
  });

  test('another run is another run of every world', async () => {
    const opened = await open(data);
    const { page } = opened;
    await page.getByRole('button', { name: 'Next run' }).click();
    await page.keyboard.press('End');
    await settle(page);
    expect(await figures(opened)).toEqual([String(reachOf(launch, 0, 1)), String(reachOf(crisis, 0, 1))]);
    expect(await page.locator('.caption').textContent()).toContain('run 2 of 50');
    await page.getByRole('button', { name: 'Largest' }).click({ timeout: 10_000 });
    await page.keyboard.press('End');
    await settle(page);
    const all = Array.from({ length: 50 }, (_, run) => reachOf(launch, 0, run));
    expect((await figures(opened))[0]).toBe(String(Math.max(...all)));
    await close(opened);
  });

  test('a world with a shorter horizon stands still at its end', async () => {
    const short = passOnExperiment(population, { horizon: '1d' });
    const opened = await open(
      compareData([
        ['One day', short],
        ['Two days', crisis],
      ]),
    );
    const { page } = opened;
    await page.keyboard.press('End');
    await settle(page);
    expect(await figures(opened)).toEqual([String(reachOf(short)), String(reachOf(crisis))]);
    expect(await page.locator('.step').textContent()).toBe('Day 2, 24:00');
    await close(opened);
  });

  test('a member is picked out in every world, and each says what became of him there', async () => {
    const opened = await open(data);
    const { page } = opened;
    await page.getByLabel('Content in world B').selectOption('complaint');
    await page.keyboard.press('End');
    const { members } = recordRun(crisis, { rngSeed: 'training-2026', run: 0, content: 1 });
    await page.evaluate(compareCall(`.select({ kind: 'member', index: ${members[0]} })`));
    await page.locator('.card').nth(1).getByText('First member: posted it on day 2 at 00:00.').waitFor();
    expect(await page.locator('.card').count()).toBe(2);
    expect(await page.locator('.card').first().textContent()).not.toContain('day 2 at 00:00');
    await page.keyboard.press('Escape');
    await settle(page);
    expect(await page.locator('.card').first().isVisible()).toBe(false);
    await close(opened);
  });

  test('zooming in one world zooms in all', async () => {
    const opened = await open(data);
    const { page } = opened;
    const before = await hashes(opened);
    await page.getByRole('button', { name: 'Zoom in' }).nth(1).click();
    await settle(page);
    const [one, other] = await hashes(opened);
    expect(one).toBe(other);
    expect(one).not.toBe(before[0]);
    await page.getByRole('button', { name: 'Show everybody' }).first().click();
    await settle(page);
    expect(await hashes(opened)).toEqual(before);
    await close(opened);
  });

  test('the table has every world, step by step, and how many fare differently', async () => {
    const opened = await open(data);
    const { page } = opened;
    await page.getByText('The curves as a table').click();
    const rows = page.locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(193);
    const cells = await rows.last().locator('td').allTextContents();
    await page.keyboard.press('End');
    await settle(page);
    expect(cells).toEqual([
      ...(await figures(opened)),
      String(await page.evaluate(compareCall('.differing'))),
    ]);
    await close(opened);
  });

  test('hostile names are texts and nothing else', async () => {
    const hostile = someExperiment(hostilePopulation());
    const given = compareData([
      [HOSTILE_LABELS[1]!, hostile],
      [HOSTILE_LABELS[4]!, hostile],
    ]);
    const opened = await open(given, { lang: 'fr' });
    const { page, complaints, requests } = opened;
    for (let index = 0; index < HOSTILE_LABELS.length; index++) {
      await page.evaluate(compareCall(`.select({ kind: 'member', index: ${index} })`));
      await settle(page);
    }
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(
      await page.evaluate(
        "document.querySelector('grapevine-compare').shadowRoot.querySelectorAll('img, script, b:not(.tip b)').length",
      ),
    ).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
    expect([complaints, requests]).toEqual([[], []]);
    await close(opened);
  });

  test('both languages, both looks, and less motion', async () => {
    const opened = await open(data, { lang: 'fr', autoplay: true, reducedMotion: 'reduce' });
    const { page, complaints } = opened;
    expect(await page.evaluate(compareCall('.isPlaying'))).toBe(false);
    await page.getByRole('heading', { name: 'Deux mondes, mêmes personnes, mêmes hasards' }).waitFor();
    expect(await page.title()).toBe('Côte à côte\u00a0: Launch et Crisis');
    await page.getByRole('switch', { name: 'Seulement ceux dont le sort diffère' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Two worlds, the same people, the same luck' }).waitFor();
    expect(await page.title()).toBe('Side by side: Launch and Crisis');
    expect(await page.getByRole('switch').getAttribute('aria-checked')).toBe('true');
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await page.getByRole('button', { name: 'Light colours' }).waitFor();
    expect(complaints).toEqual([]);
    await close(opened);
  });

  test('every control has a name, can be reached by Tab, and shows that it has the focus', async () => {
    const opened = await open(data);
    const { page } = opened;
    const names: string[] = [];
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const { activeElement } = document.querySelector('grapevine-compare')!.shadowRoot!;
        if (!activeElement) return undefined;
        const label = (activeElement as HTMLInputElement).labels?.[0]?.textContent ?? '';
        const name = activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '';
        return { name: label || name.trim(), outline: getComputedStyle(activeElement).outlineStyle };
      });
      if (!focused) break;
      expect(focused.name).not.toBe('');
      expect(focused.outline).not.toBe('none');
      names.push(focused.name);
    }
    for (const part of ['Only who fares differently', 'Français', 'Content in world B', 'Play', 'Next run'])
      expect(names.some((name) => name.startsWith(part))).toBe(true);
    await close(opened);
  });

  test.each([
    [390, 844, 'fr'],
    [390, 844, 'en'],
    [768, 1024, 'fr'],
    [1280, 720, 'fr'],
    [2560, 1440, 'en'],
  ] as const)('nothing sticks out at %i × %i (%s)', async (width, height, lang) => {
    const opened = await open(data, { viewport: { width, height }, lang });
    const { page } = opened;
    await settle(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const boxes = await Promise.all([0, 2].map((i) => page.locator('canvas').nth(i).boundingBox()));
    for (const box of boxes) expect(box!.height).toBeGreaterThan(180);
    expect(boxes[0]!.width).toBe(boxes[1]!.width);
    // beside each other where there is room, below each other where there is not
    if (width > 860) expect(boxes[1]!.y).toBe(boxes[0]!.y);
    else expect(boxes[1]!.x).toBe(boxes[0]!.x);
    if (width > 860)
      expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(height);
    await close(opened);
  });
});
