import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { everydayLife, independentCascade, simulate } from '@grapevine/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { playerPage } from '../src/page/playerPage.js';
import { recordRun } from '../src/run/recordRun.js';
import { findBrowser, NO_BROWSER } from '../testkit/findBrowser.js';
import {
  close,
  type PlayerPages,
  picture,
  playerOf,
  reached,
  settle,
  startPlayerPages,
} from '../testkit/playerPages.js';
import {
  HOSTILE_LABELS,
  hostilePopulation,
  playerData,
  someExperiment,
  tiedPopulation,
} from '../testkit/smallExperiment.js';

const found = await findBrowser();
if (!found) console.warn(`browser tests of the player ${NO_BROWSER}`);

const experiment = someExperiment();
const data = playerData(experiment);
const reachOf = (run: number) =>
  [...simulate(experiment, { rngSeed: 'training-2026', run })].reduce(
    (sum, { members }) => sum + members.length,
    0,
  );

describe.skipIf(!found)('the player in a browser', () => {
  let pages: PlayerPages;
  beforeAll(async () => {
    pages = await startPlayerPages(found!);
  });
  afterAll(() => pages?.stop());
  const open: PlayerPages['open'] = (...given) => pages.open(...given);

  test('plays from disk to the end, asks for nothing, and ends with what simulate says', async () => {
    const opened = await open(data);
    const { page, complaints, requests } = opened;
    await page.getByLabel('Speed').selectOption('4');
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByRole('button', { name: 'Play again' }).waitFor({ timeout: 30_000 });
    expect(await reached(page)).toBe(String(reachOf(0)));
    expect((await picture(page)).colours).toBeGreaterThan(100);
    await page.waitForTimeout(2200);
    await expect.poll(() => page.getByRole('status').textContent()).toContain(`${reachOf(0)} of 200`);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await close(opened);
  });

  test('the keyboard steps, jumps and plays', async () => {
    const opened = await open(data);
    const { page } = opened;
    const position = () => page.evaluate(`(${playerOf.toString()})().position`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await position()).toBe(2);
    await page.keyboard.press('ArrowLeft');
    expect(await position()).toBe(1);
    await page.keyboard.press('End');
    await settle(page);
    expect(await reached(page)).toBe(String(reachOf(0)));
    await page.keyboard.press('Home');
    expect(await position()).toBe(0);
    await page.keyboard.press('Space');
    expect(await page.evaluate(`(${playerOf.toString()})().isPlaying`)).toBe(true);
    await page.keyboard.press('Space');
    expect(await page.evaluate(`(${playerOf.toString()})().isPlaying`)).toBe(false);
    await close(opened);
  });

  test('the scrubber goes to any moment, and back', async () => {
    const opened = await open(data);
    const { page } = opened;
    const scrubber = page.getByLabel('Position in the run');
    const box = (await scrubber.boundingBox())!;
    await page.mouse.click(box.x + box.width - 2, box.y + box.height / 2);
    await settle(page);
    expect(await reached(page)).toBe(String(reachOf(0)));
    await page.mouse.click(box.x + 2, box.y + box.height / 2);
    await settle(page);
    expect(await reached(page)).toBe('2');
    await close(opened);
  });

  test('the same file gives the same picture, another run another one', async () => {
    const one = await open(data);
    const other = await open(data);
    for (const { page } of [one, other]) {
      await page.keyboard.press('End');
      await settle(page);
    }
    expect(await picture(one.page)).toEqual(await picture(other.page));
    await other.page.getByRole('button', { name: 'Next run' }).click();
    await other.page.keyboard.press('End');
    await settle(other.page);
    expect(await reached(other.page)).toBe(String(reachOf(1)));
    expect((await picture(other.page)).hash).not.toBe((await picture(one.page)).hash);
    await close(one);
    await close(other);
  });

  test('typical, smallest and largest run can be asked for', async () => {
    const opened = await open(data);
    const { page } = opened;
    const sizes = Array.from({ length: 50 }, (_, run) => reachOf(run));
    await page.getByRole('button', { name: 'Largest' }).click({ timeout: 10_000 });
    await page.keyboard.press('End');
    await settle(page);
    expect(await reached(page)).toBe(String(Math.max(...sizes)));
    await page.getByRole('button', { name: 'Smallest' }).click();
    await page.keyboard.press('End');
    await settle(page);
    expect(await reached(page)).toBe(String(Math.min(...sizes)));
    await close(opened);
  });

  test('figures of an ensemble come from the result, where there is one', async () => {
    const estimate = { mean: 90, quantiles: { '0.05': 60, '0.95': 120 } };
    const result = {
      runs: 500,
      contents: { content: { series: { step: [0, 1], reach: [estimate, estimate] } } },
    };
    const opened = await open({ ...data, result });
    await opened.page
      .locator('figcaption', { hasText: 'Nine in ten of 500 runs end between 60 and 120.' })
      .waitFor();
    await close(opened);
  });

  test('hostile labels are texts and nothing else', async () => {
    const given = playerData(someExperiment(hostilePopulation()), HOSTILE_LABELS[1]);
    const opened = await open(given);
    const { page, complaints, requests } = opened;
    for (let index = 0; index < HOSTILE_LABELS.length; index++) {
      await page.evaluate(`(${playerOf.toString()})().select({ kind: 'member', index: ${index} })`);
      await settle(page);
    }
    await page.evaluate(`(${playerOf.toString()})().select({ kind: 'member', index: 0 })`);
    await page.getByRole('heading', { name: 'onerror' }).waitFor();
    await page.evaluate(`(${playerOf.toString()})().select({ kind: 'group', index: 1 })`);
    await settle(page);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(
      await page.evaluate(
        "document.querySelector('grapevine-player').shadowRoot.querySelectorAll('img, script').length",
      ),
    ).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
    expect([complaints, requests]).toEqual([[], []]);
    await close(opened);
  });

  test('the page speaks both languages and changes at a click', async () => {
    const opened = await open(data, { lang: 'fr' });
    const { page, complaints } = opened;
    await page.getByRole('button', { name: 'Lecture' }).waitFor();
    expect(await page.locator('.caption').textContent()).toMatch(/200 personnes dans \d+ groupes/);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Play' }).waitFor();
    expect(await page.locator('.caption').textContent()).toMatch(/200 people in \d+ overlapping groups/);
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await page.getByRole('button', { name: 'Light colours' }).waitFor();
    expect(complaints).toEqual([]);
    await close(opened);
  });

  test('titles follow the language, in the heading and in the tab', async () => {
    const opened = await open({ ...data, titles: { en: 'A launch', fr: 'Un lancement' } }, { lang: 'fr' });
    const { page } = opened;
    const shown = async () => [await page.locator('h1').textContent(), await page.title()];
    expect(await shown()).toEqual(['Un lancement', 'Un lancement']);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await shown()).toEqual(['A launch', 'A launch']);
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await close(opened);
  });

  test('the number of groups reached is that of the run, and the tooltip says what is counted', async () => {
    const opened = await open(data);
    const { page } = opened;
    const groups = page.locator('dl div', { hasText: 'groups reached' });
    const first = recordRun(experiment, { rngSeed: 'training-2026', run: 0 });
    await settle(page);
    expect(await groups.locator('dd').textContent()).toBe(String(first.groupsReached[0]));
    await page.keyboard.press('End');
    await settle(page);
    expect(await groups.locator('dd').textContent()).toBe(String(first.groupsReached.at(-1)));
    expect(await groups.getAttribute('title')).toContain('at least one member reached');
    await close(opened);
  });

  test.each(['en', 'fr'] as const)('without groups nothing speaks of groups (%s)', async (lang) => {
    const opened = await open(playerData(someExperiment(tiedPopulation())), { lang });
    const { page, complaints } = opened;
    await page.keyboard.press('End');
    await page.evaluate(`(${playerOf.toString()})().select({ kind: 'member', index: 0 })`);
    await settle(page);
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/60/);
    expect(await page.locator('main').textContent()).not.toMatch(/group|bridge|\bponts?\b/i);
    expect(await page.locator('dl div').count()).toBe(1);
    expect(complaints).toEqual([]);
    await close(opened);
  });

  test.each([
    ['en', 'Run'],
    ['fr', 'Simulation'],
  ] as const)('a phone shows the word for the run (%s)', async (lang, word) => {
    const opened = await open(data, { viewport: { width: 390, height: 844 }, lang });
    await opened.page.locator('.runs .label', { hasText: word }).waitFor({ state: 'visible' });
    await close(opened);
  });

  test('plays by itself, but not for those who asked for less motion', async () => {
    const eager = await open(data, { autoplay: true, reducedMotion: 'no-preference' });
    const calm = await open(data, { autoplay: true, reducedMotion: 'reduce' });
    expect(await eager.page.evaluate(`(${playerOf.toString()})().isPlaying`)).toBe(true);
    expect(await calm.page.evaluate(`(${playerOf.toString()})().isPlaying`)).toBe(false);
    await calm.page.evaluate(`(${playerOf.toString()})().seek(1)`);
    await settle(calm.page);
    const still = await picture(calm.page);
    await calm.page.evaluate(`(${playerOf.toString()})().seek(1.6)`);
    await settle(calm.page);
    expect(await picture(calm.page)).toEqual(still);
    await close(eager);
    await close(calm);
  });

  test('a click on a member says who told him, and on a name who that is', async () => {
    const opened = await open(data);
    const { page } = opened;
    await page.keyboard.press('End');
    await page.evaluate(
      `{ const p = (${playerOf.toString()})(); p.select({ kind: 'member', index: p.run.members.at(-1) }); }`,
    );
    await page.getByRole('heading', { name: 'Who told whom' }).waitFor();
    await page.locator('.path button').first().click();
    await page.getByText('First member: had the content from the start.').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.card').waitFor({ state: 'hidden' });
    await close(opened);
  });

  test('the picture answers the pointer: a tip on hover, a card on click, zoom by wheel after a click', async () => {
    const opened = await open(data);
    const { page } = opened;
    const box = (await page.locator('canvas').first().boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const before = await picture(page);
    await page.mouse.move(x, y);
    await page.locator('.tip').waitFor();
    await page.mouse.wheel(0, -300);
    await settle(page);
    expect(await picture(page)).toEqual(before);
    await page.mouse.click(x, y);
    await page.locator('.card').waitFor();
    await page.mouse.wheel(0, -300);
    await settle(page);
    expect((await picture(page)).hash).not.toBe(before.hash);
    await page.getByRole('button', { name: 'Show everybody' }).click();
    await settle(page);
    expect(await picture(page)).toEqual(before);
    await close(opened);
  });

  test('every control has a name, can be reached by Tab, and shows that it has the focus', async () => {
    const opened = await open(data);
    const { page } = opened;
    const names: string[] = [];
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.querySelector('grapevine-player')!.shadowRoot!
          .activeElement as HTMLElement | null;
        if (!element) return undefined;
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        const label = (element as HTMLInputElement).labels?.[0]?.textContent ?? '';
        return { name: name.trim() || label, outline: getComputedStyle(element).outlineStyle };
      });
      if (!focused) break;
      expect(focused.name).not.toBe('');
      expect(focused.outline).not.toBe('none');
      names.push(focused.name);
    }
    for (const name of ['Français', 'Play', 'Position in the run', 'Speed', 'Run', 'Next run'])
      expect(names).toContain(name);
    await close(opened);
  });

  test.each([
    [390, 844],
    [768, 1024],
    [1280, 720],
    [2560, 1440],
  ])('nothing sticks out at %i × %i', async (width, height) => {
    const opened = await open(data, { viewport: { width, height }, lang: 'fr' });
    const { page } = opened;
    await settle(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const box = (await page.locator('canvas').first().boundingBox())!;
    expect(box.width).toBeGreaterThan(0.6 * width);
    expect(box.height).toBeGreaterThan(0.3 * height);
    await close(opened);
  });

  test('a broken file says what is wrong', async () => {
    const { browser, folder, playerScript } = pages;
    const file = join(folder, 'broken.html');
    await writeFile(
      file,
      playerPage({ playerScript, data: { ...data, population: 'AAAA' }, lang: 'en', title: 'x' }),
    );
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('cannot be shown');
    await page.close();
  });

  test('10,000 members keep moving', async () => {
    const population = everydayLife({ members: 10_000 }, { rngSeed: 3 });
    const large = {
      population,
      model: independentCascade({ activationProbability: 0.02 }),
      seedSet: { kind: 'random', count: 5 },
    } as const;
    const opened = await open(playerData(large));
    const { page } = opened;
    await page.waitForTimeout(4500);
    const frames = await page.evaluate(
      `new Promise((done) => {
        const player = (${playerOf.toString()})();
        let count = 0;
        const start = performance.now();
        player.play();
        const turn = () => { count++; if (player.isPlaying) requestAnimationFrame(turn); else done(1000 * count / (performance.now() - start)); };
        requestAnimationFrame(turn);
      })`,
    );
    console.log(`10,000 members, 1280 × 720: ${Number(frames).toFixed(1)} frames a second`);
    expect(frames).toBeGreaterThan(15);
    await close(opened);
  });
});
