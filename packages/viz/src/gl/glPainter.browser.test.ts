import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundlePlayerPart } from '../../build.mjs';
import { findBrowser, NO_BROWSER } from '../../testkit/findBrowser.js';
import { passOnExperiment } from '../../testkit/passOnExperiment.js';
import {
  close,
  type PlayerPages,
  type playerOf,
  settle,
  startPlayerPages,
} from '../../testkit/playerPages.js';
import { playerData, somePopulation } from '../../testkit/smallExperiment.js';
import { DARK, LIGHT, type Palette } from '../paint/palette.js';

const found = await findBrowser();
if (!found) console.warn(`browser tests of WebGL2 ${NO_BROWSER}`);

const data = playerData(passOnExperiment(somePopulation(600)));
/** Where the run is looked at: on the way between two steps. */
const POSITION = 120.5;

interface Taken {
  readonly renderer: string | undefined;
  /** Red, green, blue, opacity, row by row. */
  readonly bytes: Buffer;
}

/** What stands on the picture, painted by what `renderer` names. */
async function take(page: Page, renderer: string | null, position = POSITION): Promise<Taken> {
  await page.evaluate(
    ({ renderer, position }) => {
      const element = document.querySelector('grapevine-player')!;
      if (renderer === null) element.removeAttribute('renderer');
      else element.setAttribute('renderer', renderer);
      (element as unknown as { player: { seek(to: number): void } }).player.seek(position);
    },
    { renderer, position },
  );
  await settle(page);
  const taken = await page.evaluate(() => {
    const canvas = document.querySelector('grapevine-player')!.shadowRoot!.querySelector('canvas')!;
    const copy = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const { width, height } = Object.assign(copy.canvas, { width: canvas.width, height: canvas.height });
    copy.drawImage(canvas, 0, 0);
    let text = '';
    for (const byte of copy.getImageData(0, 0, width, height).data) text += String.fromCharCode(byte);
    return { renderer: canvas.dataset.renderer, text: btoa(text) };
  });
  return { renderer: taken.renderer, bytes: Buffer.from(taken.text, 'base64') };
}

function difference(one: Taken, other: Taken): number {
  let sum = 0;
  for (let i = 0; i < one.bytes.length; i++) sum += Math.abs(one.bytes[i]! - other.bytes[i]!);
  return sum / one.bytes.length;
}

/** A pretended graphics processor complains of being read. */
const isOurs = (complaint: string) => !complaint.includes('ReadPixels');

describe.skipIf(!found)('WebGL2 in a browser', () => {
  let pages: PlayerPages;
  beforeAll(async () => {
    const { executablePath, args } = found!;
    const browser = { executablePath, args: [...args, '--enable-unsafe-swiftshader'] };
    pages = await startPlayerPages(browser, [{ script: await bundlePlayerPart('gl') }]);
  });
  afterAll(() => pages?.stop());

  test.each<[string, Palette]>([
    ['light', LIGHT],
    ['dark', DARK],
  ])('paints what the software paints, %s', async (colorScheme, palette) => {
    const opened = await pages.open(data, { colorScheme: colorScheme as 'light' | 'dark' });
    const software = await take(opened.page, 'software');
    const byGl = await take(opened.page, 'webgl2');
    const elsewhere = await take(opened.page, 'software', 0);
    expect([software.renderer, byGl.renderer]).toEqual(['software', 'webgl2']);
    expect(difference(software, elsewhere)).toBeGreaterThan(1);
    expect(difference(software, byGl)).toBeLessThan(0.25);
    const passed = await opened.page.evaluate(pixelsOfPassers);
    expect(passed.length).toBeGreaterThan(20);
    const isTold = ({ bytes }: Taken) =>
      passed.filter((at) => palette.told.every((part, i) => Math.abs(part - bytes[at + i]!) < 30)).length;
    expect(isTold(software)).toBeGreaterThan(50);
    expect(isTold(byGl)).toBeGreaterThan(0.9 * isTold(software));
    expect(isTold(elsewhere)).toBe(0);
    expect(opened.complaints.filter(isOurs)).toEqual([]);
    await close(opened);
  });

  test('a graphics processor that is only pretended is left alone unless it is asked for', async () => {
    const opened = await pages.open(data);
    expect((await take(opened.page, null)).renderer).toBe('software');
    expect((await take(opened.page, 'webgl2')).renderer).toBe('webgl2');
    expect((await take(opened.page, 'software')).renderer).toBe('software');
    expect(opened.complaints.filter(isOurs)).toEqual([]);
    await close(opened);
  });

  test('when the context is lost, the software goes on', async () => {
    const opened = await pages.open(data);
    const { page } = opened;
    const software = await take(page, 'software');
    await page.evaluate(catchContexts);
    expect((await take(page, 'webgl2')).renderer).toBe('webgl2');
    await page.evaluate(() => (globalThis as unknown as { lose(): void }).lose());
    const after = await take(page, 'webgl2');
    expect(after.renderer).toBe('software');
    expect(after.bytes.equals(software.bytes)).toBe(true);
    await close(opened);
  });
});

/** In the page: places among the bytes of members who passed it on long ago, and of pixels beside them. */
function pixelsOfPassers(): number[] {
  const { player } = document.querySelector('grapevine-player') as unknown as {
    player: ReturnType<typeof playerOf>;
  };
  const [{ picture, run }] = player.shown as [ReturnType<typeof playerOf>['shown'][number]];
  const { canvas } = picture;
  const found: number[] = [];
  for (let y = 0; y < canvas.clientHeight; y += 2) {
    for (let x = 0; x < canvas.clientWidth; x += 2) {
      const picked = picture.pick(x, y);
      if (picked?.kind !== 'member') continue;
      const around = [-3, 3].flatMap((by) => [picture.pick(x + by, y), picture.pick(x, y + by)]);
      if (around.some((each) => each?.index !== picked.index)) continue;
      const passedAt = run.timed!.passedAt[picked.index]!;
      if (passedAt >= 0 && passedAt < 100 && run.origin[run.place[picked.index]!] === 0)
        found.push(4 * (y * canvas.width + x));
    }
  }
  return found;
}

/** In the page: WebGL2 contexts made from now on can be lost by `lose()`. */
function catchContexts(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  const made: WebGL2RenderingContext[] = [];
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, ...given: Parameters<typeof getContext>) {
      const context = getContext.apply(this, given);
      if (context instanceof WebGL2RenderingContext) made.push(context);
      return context;
    },
  });
  Object.assign(globalThis, {
    lose() {
      for (const gl of made) gl.getExtension('WEBGL_lose_context')!.loseContext();
    },
  });
}
