import { readFile } from 'node:fs/promises';
import { PRESETS, parseScenario, presetOfName } from '@grapevine/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, NO_BROWSER } from '../testkit/findBrowser.js';
import {
  changesOf,
  focused,
  lastChange,
  scenarioOf,
  startFormPages,
  turnSection as unfold,
} from '../testkit/formPages.js';
import { HOSTILE_LABELS } from '../testkit/smallExperiment.js';

type FormPages = Awaited<ReturnType<typeof startFormPages>>;

const found = await findBrowser();
if (!found) console.warn(`browser tests of the form ${NO_BROWSER}`);

describe.skipIf(!found)('a form for a scenario', () => {
  let pages: FormPages;
  beforeAll(async () => {
    pages = await startFormPages(found!);
  });
  afterAll(() => pages?.stop());
  const open: FormPages['open'] = (...given) => pages.open(...given);

  test('every preset opens without problems and without changes', async () => {
    const { page, complaints, close } = await open({});
    const select = page.getByLabel('Start from');
    const count = await select.locator('option').count();
    expect(count).toBe(PRESETS.length);
    for (let i = 0; i < count; i++) {
      await select.selectOption({ index: i });
      await page.getByText('None: this scenario can be run.').waitFor();
      await page.getByText('Nothing differs from the preset.').waitFor();
    }
    expect(complaints).toEqual([]);
    await close();
  });

  test('a changed value is marked, told as a path and a value, and taken back', async () => {
    const { page, close } = await open({ preset: 'product-launch-crisis' });
    const field = page.getByLabel('Coolness', { exact: true }).first();
    await field.fill('0.8');
    await page.getByRole('heading', { name: '1 change', exact: true }).waitFor();
    expect(await page.getByRole('slider', { name: 'Coolness: slider' }).first().inputValue()).toBe('80');
    await page.getByRole('listitem').filter({ hasText: '0.6 → 0.8' }).waitFor();
    const told = await lastChange(page);
    expect(told).toMatchObject({
      preset: 'product-launch-crisis',
      changes: { 'contents[0].coolness': 0.8 },
      problems: [],
    });
    expect(() => parseScenario(told.scenario)).not.toThrow();
    await page.getByRole('button', { name: 'Coolness: back to 0.6' }).click();
    expect(await field.inputValue()).toBe('0.6');
    expect([await changesOf(page), await focused(page)]).toEqual([{}, 'contents[0].coolness']);
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Coolness: as in the preset again.');
    await close();
  });

  test('all problems are shown at their fields at once, in words, and lead there', async () => {
    const { page, close } = await open({ preset: 'product-launch-crisis' });
    const credibility = page.getByLabel('Credibility', { exact: true }).first();
    await credibility.fill('a lot');
    await unfold(page, 'Crisis');
    await page.getByLabel('Seriousness', { exact: true }).fill('9');
    await page.getByRole('heading', { name: '2 problems', exact: true }).waitFor();
    expect(await credibility.getAttribute('aria-invalid')).toBe('true');
    const ids = (await credibility.getAttribute('aria-describedby'))!.split(' ');
    const texts = await Promise.all(ids.map((id) => page.locator(`#${id}`).textContent()));
    expect(texts.at(-1)).toBe('Expected a number from 0 to 1, received "a lot".');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('2 problems');
    await unfold(page, 'Crisis');
    await page
      .getByRole('listitem')
      .getByRole('button', { name: 'Crisis › Incident › Seriousness' })
      .first()
      .click();
    expect(await focused(page)).toBe('crisis.incident.seriousness');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('0.9');
    await credibility.fill('0.4');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('No problems any more.');
    expect(await credibility.getAttribute('aria-invalid')).toBe('false');
    await close();
  });

  test('the keyboard alone adds, fills, duplicates and removes entries', async () => {
    const { page, close } = await open({ preset: 'product-launch' });
    await page.getByRole('button', { name: 'Add to: Contents' }).focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('contents[2]#fold');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('contents[2].id');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('rumour');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => changesOf(page)).toHaveProperty('contents');
    expect(((await scenarioOf(page)).contents as object[])[2]).toEqual({ id: 'rumour', usefulness: 0.31 });
    await expect.poll(() => focused(page)).toBe('contents[2].usefulness#1');
    await page.getByRole('button', { name: 'Duplicate: 3. rumour' }).press('Enter');
    expect(((await scenarioOf(page)).contents as object[])[3]).toMatchObject({ usefulness: 0.31 });
    await page.getByRole('button', { name: /^Remove: 4/ }).press('Enter');
    await page.getByRole('button', { name: 'Remove: 3. rumour' }).press('Enter');
    expect([await changesOf(page), await focused(page)]).toEqual([{}, 'contents#add']);
    await close();
  });

  test('what speaks of a content follows its name', async () => {
    const { page, close } = await open({ preset: 'product-launch' });
    const name = page.getByLabel('Name', { exact: true }).nth(1);
    await name.fill('');
    await name.fill('film');
    await name.press('Tab');
    const scenario = (await scenarioOf(page)) as {
      timeline: { post: string }[];
      broadcast: { content: string }[];
    };
    expect([scenario.timeline[0]!.post, scenario.broadcast[0]!.content]).toEqual(['film', 'film']);
    await page.getByText('None: this scenario can be run.').waitFor();
    await close();
  });

  test('parts are turned on and off, kinds and laws are exchanged', async () => {
    const { page, close } = await open({ preset: 'product-launch' });
    await unfold(page, 'Crisis');
    await page.getByRole('switch', { name: 'Crisis', exact: true }).click();
    await page.getByRole('switch', { name: 'Boycott', exact: true }).click();
    await expect.poll(() => changesOf(page)).toHaveProperty('crisis.boycott', {});
    await page.getByRole('switch', { name: 'Crisis', exact: true }).click();
    await unfold(page, 'Timeline');
    await page.locator('summary').filter({ hasText: '1. spot · At 0 h' }).click();
    await page
      .getByRole('group', { name: 'Posted by' })
      .first()
      .getByLabel('Kind')
      .selectOption('The best connected members');
    const change = await lastChange(page);
    expect(change.changes).toEqual({ 'timeline[0].by': { kind: 'highest-degree', count: 10 } });
    await unfold(page, 'How content spreads');
    await page.getByLabel('Attention: kind of value').selectOption('Unlimited');
    await expect.poll(() => changesOf(page)).toHaveProperty(['model.attention'], 'unlimited');
    await page.getByRole('button', { name: 'Take all changes back' }).click();
    expect(await changesOf(page)).toEqual({});
    await close();
  });

  test('the result is downloaded and copied as JSON', async () => {
    const { page, close } = await open({ preset: 'viral-video', changes: { runs: 20 } });
    expect(await changesOf(page)).toEqual({ runs: 20 });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('viral-video.json');
    const saved = JSON.parse(await readFile((await download.path())!, 'utf8'));
    expect(saved).toEqual({ ...presetOfName('viral-video').scenario, runs: 20 });
    await page.getByText('Show JSON').click();
    const shown = page.getByRole('region', { name: 'Result' });
    await expect.poll(async () => JSON.parse((await shown.textContent()) || 'null')).toEqual(saved);
    await close();
  });

  test('names that want to be markup are texts', async () => {
    const { scenario } = presetOfName('everyday-content');
    const contents = HOSTILE_LABELS.map((id) => ({ id }));
    const segments = Object.fromEntries(HOSTILE_LABELS.map((name) => [name, { groups: [name] }]));
    const timeline = HOSTILE_LABELS.map((post) => ({ at: '0h', post, by: { kind: 'random', count: 1 } }));
    const { page, complaints, close } = await open({
      scenario: {
        ...scenario,
        name: HOSTILE_LABELS[0],
        contents,
        segments,
        timeline,
        crisis: { x: HOSTILE_LABELS },
      },
    });
    for (const name of ['Segments', 'Timeline', 'Crisis']) await unfold(page, name);
    expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
    expect(complaints).toEqual([]);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
    await close();
  });

  test('on a narrow screen, in French and in the dark, nothing sticks out', async () => {
    const { page, close } = await open(
      { preset: 'product-launch-crisis' },
      { lang: 'fr', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
    );
    const sections = page.getByRole('heading', { level: 2 });
    for (const name of await sections.allTextContents()) {
      const heading = page.getByRole('heading', { level: 2, name, exact: true });
      if (await heading.evaluate((each) => each.closest('details')?.open === false)) await heading.click();
    }
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('grapevine-scenario')!;
      for (const each of shadowRoot!.querySelectorAll('details')) each.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await close();
  });

  test('a preset that is not known is told in words', async () => {
    const { page, close } = await open({ preset: 'product-lunch' });
    expect(await page.getByRole('alert').textContent()).toContain('did you mean "product-launch"');
    await close();
  });
});
