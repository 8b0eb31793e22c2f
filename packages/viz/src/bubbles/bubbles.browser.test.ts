import { overlappingGroups } from '@grapevine/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, NO_BROWSER } from '../../testkit/findBrowser.js';
import { close, type Opened, type PlayerPages, settle, startPlayerPages } from '../../testkit/playerPages.js';
import { playerData, someExperiment } from '../../testkit/smallExperiment.js';
import { LIGHT } from '../paint/palette.js';
import type { PlayerElement } from '../player/definePlayer.js';

const found = await findBrowser();
if (!found) console.warn(`browser tests of bubbles ${NO_BROWSER}`);

const population = overlappingGroups(
  { members: 21_000, groupsPerMember: { poisson: 3 }, groupSize: 120, platforms: ['facebook', 'work'] },
  { rngSeed: 1 },
);

describe.skipIf(!found)('a crowd in a browser', () => {
  let pages: PlayerPages;
  let opened: Opened;
  beforeAll(async () => {
    pages = await startPlayerPages(found!);
    opened = await pages.open(playerData(someExperiment(population), 'Launch', 1));
  });
  afterAll(async () => {
    if (opened) await close(opened);
    await pages?.stop();
  });

  test('bubbles fill up as members are reached', async () => {
    const filled = [];
    for (const share of [0, 0.5, 1]) {
      await opened.page.evaluate((at) => {
        const { player } = document.querySelector<PlayerElement>('grapevine-player')!;
        player!.seek(Math.floor(at * (player!.run.stepCount - 1)));
      }, share);
      await settle(opened.page);
      filled.push(await opened.page.evaluate(pixelsOf, LIGHT.told));
    }
    expect(filled[0]).toBeLessThan(300);
    expect(filled[1]).toBeGreaterThan(1.2 * filled[0]!);
    expect(filled[2]).toBeGreaterThan(10_000);
  });

  test('from afar groups are found, from near their members', async () => {
    expect(await opened.page.evaluate(kindsFound)).toEqual(['group']);
    const { page } = opened;
    await page.evaluate(() => {
      const [{ picture }] = document.querySelector<PlayerElement>('grapevine-player')!.player!.shown as [
        NonNullable<PlayerElement['player']>['shown'][number],
      ];
      picture.zoom(8, picture.canvas.clientWidth / 2, picture.canvas.clientHeight / 2);
    });
    expect(await page.evaluate(kindsFound)).toContain('member');
    await page.getByRole('button', { name: 'Show everybody' }).click();
    expect(await page.evaluate(kindsFound)).toEqual(['group']);
  });

  test('a click on a bubble tells of the group, and the legend what bubbles are', async () => {
    const { page } = opened;
    const box = (await page.locator('.surface').boundingBox())!;
    const at = await page.evaluate(() => {
      const { picture } = document.querySelector<PlayerElement>('grapevine-player')!.player!.shown[0]!;
      let x = picture.canvas.clientWidth / 2;
      while (picture.pick(x, 200) === undefined) x++;
      return x;
    });
    await page.mouse.click(box.x + at, box.y + 200);
    await expect
      .poll(() => page.locator('.card').textContent())
      .toMatch(/Group \d+.*members.*reached so far/);
    expect(await page.locator('.legend').textContent()).toContain('Bubble: a group');
    // reading pictures is this test's own doing
    expect(opened.complaints.filter((complaint) => !complaint.includes('readback'))).toEqual([]);
  });

  test('an exported picture shows the same bubbles', async () => {
    const differing = await opened.page.evaluate(() => {
      const { player } = document.querySelector<PlayerElement>('grapevine-player')!;
      player!.select(undefined);
      const { picture } = player!.shown[0]!;
      const { clientWidth, clientHeight } = picture.canvas;
      const other = picture.apart(clientWidth, clientHeight, 1);
      other.paint(picture.state!);
      const [one, two] = [picture, other].map(
        ({ canvas }) => canvas.getContext('2d')!.getImageData(0, 0, clientWidth, clientHeight).data,
      );
      return one!.reduce((sum, value, i) => sum + (value === two![i] ? 0 : 1), 0);
    });
    expect(differing).toBe(0);
  });
});

/** In the page: how many pixels of the picture have a colour. */
function pixelsOf(colour: readonly number[]): number {
  const { canvas } = document.querySelector<PlayerElement>('grapevine-player')!.player!.shown[0]!.picture;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let i = 0; i < data.length; i += 4)
    if (colour.every((part, k) => Math.abs(part - data[i + k]!) < 6)) count++;
  return count;
}

/** In the page: what is found at places all over the picture. */
function kindsFound(): string[] {
  const { picture } = document.querySelector<PlayerElement>('grapevine-player')!.player!.shown[0]!;
  const kinds = new Set<string>();
  for (let x = 5; x < picture.canvas.clientWidth; x += 15)
    for (let y = 5; y < picture.canvas.clientHeight; y += 15) {
      const picked = picture.pick(x, y);
      if (picked) kinds.add(picked.kind);
    }
  return [...kinds].sort();
}
