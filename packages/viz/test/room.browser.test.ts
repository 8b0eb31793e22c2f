import { createHash } from 'node:crypto';
import { runEnsemble, withoutAnswer } from '@grapevine/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundlePlayerPart } from '../build.mjs';
import type { CompareData } from '../src/page/compareData.js';
import { Exercise } from '../src/room/exercise.js';
import { findBrowser } from '../testkit/findBrowser.js';
import { passOnExperiment } from '../testkit/passOnExperiment.js';
import {
  close,
  compareOf,
  type Opened,
  type PlayerPages,
  settle,
  startPlayerPages,
} from '../testkit/playerPages.js';
import { roomExperiment } from '../testkit/roomExperiment.js';
import { compareData, HOSTILE_LABELS, somePopulation } from '../testkit/smallExperiment.js';

const found = await findBrowser();
const population = somePopulation(600);
const crisis = roomExperiment(population);
const rngSeed = 'training-2026';
const both = (en: string, fr = en) => ({ en, fr });
const moments = [{ at: '10h', text: both('The phone rings.') }, { at: '16h' }];
const script = {
  format: 'grapevine-script/1',
  title: both('A script'),
  variants: { silence: { world: 'B', changes: { 'crisis.response': [] } } },
  beats: [
    {
      title: both('First', 'D’abord'),
      text: both('{B.contents.complaint.reach} people'),
      view: { at: '0h' },
      playTo: '2h',
      notes: both('Say hello. {B.contents.complaint.reach} will hear of it.'),
    },
    {
      title: both('Second'),
      text: both(HOSTILE_LABELS[0]!),
      view: {
        at: '6h',
        contents: ['launch', 'complaint'],
        changes: { B: { 'crisis.response': [] } },
        onlyDifferent: true,
      },
      question: {
        ask: both('{B.contents.complaint.reach} hear of it. How many?'),
        number: { figure: 'silence.contents.complaint.reach', max: 600 },
      },
      reveal: { text: both('{silence-B.contents.complaint.reach} spared') },
    },
    {
      title: both('Third'),
      text: both('Which?'),
      view: { changes: {}, show: ['B'] },
      question: {
        ask: both('Which?'),
        choices: [
          { text: both('Silence'), figure: 'silence.contents.complaint.reach' },
          { text: both('An answer'), figure: 'B.contents.complaint.reach' },
        ],
      },
    },
    {
      title: both('Your turn', 'À vous'),
      text: both('Decide.'),
      view: { at: '6h', show: ['B'] },
      exercise: { world: 'B', moments },
    },
  ],
};
const data: CompareData = {
  ...compareData([
    ['Launch', passOnExperiment(population)],
    ['Crisis', crisis],
  ]),
  script,
};
const compareCall = (call: string) => `(${compareOf.toString()})()${call}`;
const whole = (value: number) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }).format(value);

/** Mean reach of the complaint over the page's runs. */
async function meanReach(passOn: typeof crisis.passOn): Promise<string> {
  const { samples } = await runEnsemble({ population, passOn }, { rngSeed, runs: 50 });
  const values = samples['contents.complaint.reach']!;
  return whole(values.reduce((sum, value) => sum + value, 0) / values.length);
}

describe.skipIf(!found)('presenter mode', () => {
  let pages: PlayerPages;
  beforeAll(async () => {
    const room = await bundlePlayerPart('room');
    const hash = createHash('sha256').update(room).digest('base64');
    pages = await startPlayerPages(found!, [{ script: room, hash }]);
  });
  afterAll(() => pages?.stop());

  async function present(options: Parameters<PlayerPages['open']>[1] = {}, given = data): Promise<Opened> {
    const opened = await pages.open(given, { reducedMotion: 'reduce', ...options });
    await opened.page.locator('.present').click();
    await settle(opened.page);
    return opened;
  }
  const title = ({ page }: Opened) => page.locator('.words h2').textContent();

  test('a clicker leads through the beats, blackens the screen and leaves everything as it was', async () => {
    const opened = await pages.open(data, { reducedMotion: 'reduce' });
    const { page, complaints, requests } = opened;
    await page.evaluate(compareCall('.seek(5)'));
    const before = await page.evaluate(compareCall('.state'));
    await page.getByRole('button', { name: 'Present' }).click();
    expect(await title(opened)).toBe('First');
    await expect.poll(() => page.evaluate(compareCall('.state.at'))).toBe(2);
    await page.keyboard.press('PageDown');
    expect(await title(opened)).toBe('Second');
    const { at, contents, onlyDifferent, changes } = (await page.evaluate(compareCall('.state'))) as Record<
      string,
      unknown
    >;
    expect({ at, contents, onlyDifferent, changes }).toEqual({
      ...{ at: 6, contents: ['launch', 'complaint'], onlyDifferent: true },
      changes: [{}, { 'crisis.response': [] }],
    });
    await page.keyboard.press('PageUp');
    expect(await title(opened)).toBe('First');
    await page.keyboard.press('.');
    await page.locator('.black').waitFor();
    expect(await page.locator('.room').isVisible()).toBe(false);
    await page.keyboard.press('PageDown');
    expect(await page.locator('.black').count()).toBe(0);
    expect(await title(opened)).toBe('First');
    await page.keyboard.press('Escape');
    expect(await page.locator('.room').count()).toBe(0);
    expect(await page.evaluate(compareCall('.state'))).toEqual(before);
    expect(
      await page.getByRole('button', { name: 'Present' }).evaluate((button) => button.matches(':focus')),
    ).toBe(true);
    expect([complaints, requests]).toEqual([[], []]);
    await close(opened);
  });

  test('a guess is drawn against what the engine says, and texts are texts', async () => {
    const opened = await present();
    const { page } = opened;
    const silence = await meanReach(withoutAnswer(crisis.passOn));
    const own = await meanReach(crisis.passOn);
    await expect
      .poll(() => page.locator('.words p').textContent(), { timeout: 20_000 })
      .toBe(`${own} people`);
    await page.keyboard.press('PageDown');
    expect(await page.locator('.words p').textContent()).toBe(HOSTILE_LABELS[0]);
    expect(await page.locator('.ask').textContent()).toBe(`${own} hear of it. How many?`);
    await page.getByRole('spinbutton', { name: 'Your guess' }).fill('123');
    await page.keyboard.press('PageDown');
    const rows = page.locator('.bars li');
    await expect
      .poll(() => rows.allTextContents(), { timeout: 20_000 })
      .toEqual(['Your guess123', `Mean of 50 simulations${silence}`]);
    await page.keyboard.press('PageDown');
    await page.getByRole('radio', { name: 'An answer' }).check();
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await expect
      .poll(() => rows.allTextContents())
      .toEqual([`Silence · ✓ right${silence}`, `An answer · Your guess${own}`]);
    expect(await page.locator('.world.unseen').count()).toBe(1);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    await close(opened);
  });

  test('an exercise from its start to the debrief sheet', async () => {
    const opened = await present();
    const { page, complaints, requests } = opened;
    const plan = {
      world: 'B',
      moments: moments.map(({ at }) => ({ at })),
      strategies: [],
      channels: [],
      briefed: [],
    } as const;
    const exercise = new Exercise(crisis, { plan, rngSeed, run: 0 });
    await page.evaluate(compareCall('.room.go(3)'));
    const asked = page.locator('.ask');
    await expect
      .poll(() => asked.textContent())
      .toContain(`${exercise.playOn().heard} people have heard of it`);
    expect(await page.getByText('The phone rings.').count()).toBe(1);
    await page.keyboard.press('PageDown');
    expect(await title(opened)).toBe('Your turn');
    await page.getByLabel('Where').selectOption('television');
    await page.getByLabel('Whom to tell first').selectOption('bridges');
    await page.getByRole('button', { name: 'Answer now' }).click();
    const answer = { strategy: 'rebuild', channel: 'television', brief: 'bridges' } as const;
    exercise.decide(answer);
    await expect
      .poll(() => asked.textContent())
      .toContain(`${exercise.playOn().heard} people have heard of it`);
    expect(await page.locator('.ways select').first().locator('option').count()).toBe(1);
    expect(await page.evaluate(compareCall('.state.changes[1]["crisis.response"][0].at'))).toBe('660min');
    await page.getByRole('button', { name: 'Wait' }).click();
    exercise.decide(undefined);
    const { heard } = exercise.playOn();
    await expect.poll(() => asked.textContent()).toContain(`${heard} people have heard of it`);
    expect(await page.evaluate(compareCall('.runs[1].members.length'))).toBe(heard);
    await page.keyboard.press('PageDown');
    const sheet = page.locator('.sheet');
    await expect.poll(() => sheet.locator('.progress').count(), { timeout: 40_000 }).toBe(0);
    const cells = await sheet
      .locator('tbody')
      .first()
      .locator('tr')
      .first()
      .locator('td')
      .evaluateAll((tds) => tds.map((td) => td.firstChild!.textContent!.trim()));
    expect(cells).toEqual([
      await meanReach(exercise.scenario),
      await meanReach(withoutAnswer(crisis.passOn)),
      await meanReach(crisis.passOn),
    ]);
    expect(await sheet.locator('.decisions').textContent()).toBe(
      'Day 1, 10:00 You answered on television: apologise and put it right. Told first, an hour ahead: those who link groups.Day 1, 16:00 You waited.',
    );
    expect(await sheet.locator('svg').count()).toBe(1);
    expect(await sheet.locator('tbody').nth(1).locator('tr').count()).toBe(4);
    expect(await sheet.locator('.verdict').textContent()).toMatch(
      /^Your decisions spared \d+ people on average/,
    );
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.room nav').isVisible()).toBe(false);
    expect(await page.locator('.debrief .actions').isVisible()).toBe(false);
    expect(await sheet.isVisible()).toBe(true);
    expect([complaints, requests]).toEqual([[], []]);
    await close(opened);
  });

  test('a clicker’s first button begins, and what was guessed and decided is there again after it was left', async () => {
    const opened = await pages.open(data, { reducedMotion: 'reduce' });
    const { page } = opened;
    await page.keyboard.press('F5');
    expect(await title(opened)).toBe('First');
    await page.keyboard.press('F5');
    expect(await title(opened)).toBe('First');
    await page.evaluate(compareCall('.room.go(3)'));
    expect(await page.getByText('Decide.').count()).toBe(1);
    await page.getByRole('button', { name: 'Wait' }).click();
    const asked = await page.locator('.ask').textContent();
    expect(asked).toContain('Day 1, 16:00');
    await page.keyboard.press('Escape');
    expect(await page.locator('.room').count()).toBe(0);
    await page.getByRole('button', { name: 'Present' }).click();
    expect(await title(opened)).toBe('Your turn');
    expect(await page.locator('.ask').textContent()).toBe(asked);
    await page.keyboard.press('PageDown');
    expect(
      await page
        .locator('.ways select')
        .first()
        .evaluate((select) => select.matches(':focus')),
    ).toBe(true);
    await close(opened);
  });

  test('the screen goes black over the debrief too, and a click brings it back', async () => {
    const opened = await present();
    const { page } = opened;
    await page.evaluate(compareCall('.room.go(3)'));
    for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Wait' }).click();
    await page.keyboard.press('PageDown');
    await page.locator('.sheet h1').waitFor();
    await page.keyboard.press('.');
    expect(await page.locator('.black').boundingBox()).toEqual(await page.locator('.screen').boundingBox());
    expect(await page.locator('.sheet').isVisible()).toBe(false);
    await page.locator('.black').click();
    expect(await page.locator('.sheet').isVisible()).toBe(true);
    await close(opened);
  });

  test('the sheet opens as a page of its own', async () => {
    const opened = await present();
    const { page } = opened;
    await page.evaluate(compareCall('.room.go(3)'));
    for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Wait' }).click();
    await page.getByRole('button', { name: 'See the debrief' }).click();
    const opening = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Open as a page' }).click();
    const sheet = await opening;
    await sheet.getByText('You never answered: this is what silence comes to.').waitFor();
    expect(await sheet.title()).toBe('Debrief · Crisis');
    expect(await sheet.evaluate('document.scripts.length')).toBe(0);
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByRole('button', { name: 'Answer now' }).waitFor();
    await close(opened);
  });

  test('notes stand in a window that turns the pages too, or in the panel where there can be none', async () => {
    const opened = await present();
    const { page } = opened;
    const opening = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Notes' }).click();
    const notes = await opening;
    await notes.getByText(/Say hello\. \d+ will hear of it\./).waitFor({ timeout: 20_000 });
    await notes.getByText('Next: Second').waitFor();
    await notes.keyboard.press('PageDown');
    await notes.getByText('No notes for this beat.').waitFor();
    expect(await title(opened)).toBe('Second');
    await page.getByRole('button', { name: 'Notes' }).click();
    await expect.poll(() => notes.isClosed()).toBe(true);
    await page.evaluate('window.open = () => null');
    await page.keyboard.press('PageUp');
    await page.getByRole('button', { name: 'Notes' }).click();
    await page.locator('.said .notes', { hasText: 'Say hello.' }).waitFor();
    await close(opened);
  });

  test.each([
    [390, 844, 'fr'],
    [1280, 720, 'en'],
  ] as const)(
    'nothing sticks out at %i × %i (%s), and every control shows that it has the focus',
    async (width, height, lang) => {
      const opened = await present({ viewport: { width, height }, lang });
      const { page, complaints } = opened;
      for (let beat = 0; beat < script.beats.length; beat++) {
        await page.evaluate(compareCall(`.room.go(${beat})`));
        await settle(page);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        const bar = (await page.locator('.room nav').boundingBox())!;
        expect(bar.y + bar.height).toBeLessThanOrEqual(height);
        for (const canvas of await page.locator('.world:not(.unseen) canvas:not(.overlay)').all())
          expect((await canvas.boundingBox())!.height).toBeGreaterThan(120);
      }
      for (let i = 0; i < 12; i++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const { activeElement } = document.querySelector('grapevine-compare')!.shadowRoot!;
          return activeElement && getComputedStyle(activeElement).outlineStyle;
        });
        if (focused) expect(focused).not.toBe('none');
      }
      expect(complaints).toEqual([]);
      await close(opened);
    },
  );

  test('without a script there is an exercise where a company answers, with a broken one it says what is wrong', async () => {
    const { script: _, ...plain } = data;
    const usual = await present({ lang: 'fr' }, plain);
    await usual.page.getByRole('button', { name: 'Répondre maintenant' }).waitFor();
    await close(usual);
    const broken = await pages.open({ ...data, script: { ...script, format: 'other' } });
    expect(await broken.page.getByRole('alert').textContent()).toContain('grapevine-script/1');
    expect(await broken.page.locator('.present').count()).toBe(0);
    await close(broken);
  });
});
