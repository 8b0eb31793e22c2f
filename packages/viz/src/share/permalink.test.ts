import { afterEach, expect, test, vi } from 'vitest';
import type { ViewState } from '../state/viewState.js';
import { packJson, unpackJson } from './packedJson.js';
import { MOST_LINK_CHARACTERS, permalinkOf } from './permalink.js';
import { readPermalink } from './readPermalink.js';

const base = { worlds: ['viral-video', 'viral-video-crisis'], seed: 'training-2026', version: 'q01to8' };
const start: ViewState = {
  ...{ run: 0, at: 0, isPlaying: false, speed: 1, onlyDifferent: false, lang: 'en' as const },
  contents: ['launch', 'complaint'],
  changes: [{}, {}],
};
const far: ViewState = {
  ...{ run: 41, at: 26.125, isPlaying: true, speed: 0.5, onlyDifferent: true, lang: 'fr' as const },
  contents: ['lancement & co', '<img onerror>'],
  changes: [{}, { 'crisis.response[0].delay': '2h', 'model.appeal': 0.4, name: 'é\u202e🎉' }],
};

const paths = Array.from({ length: 40 }, (_, i) => [`crisis.response[${i}].delay`, `${i}h`]);
const many: ViewState = { ...far, changes: [{}, Object.fromEntries(paths) as Record<string, string>] };

afterEach(() => vi.unstubAllGlobals());

test.each([start, far])('what a link says is what was set', async (state) => {
  const link = await permalinkOf(base, state);
  expect(await readPermalink(`#${link}`, base)).toEqual({ state, isOutdated: false });
});

test('usual links are short and can be read', async () => {
  expect(await permalinkOf(base, start)).toBe(
    'v=1&w=viral-video&w=viral-video-crisis&seed=training-2026&of=q01to8&show=launch&show=complaint&lang=en',
  );
  expect((await permalinkOf(base, many)).length).toBeLessThan(MOST_LINK_CHARACTERS);
});

test('without a browser that packs, links are longer and read alike', async () => {
  const packed = await permalinkOf(base, many);
  vi.stubGlobal('CompressionStream', undefined);
  const plain = await permalinkOf(base, many);
  expect(plain.length).toBeGreaterThan(1.5 * packed.length);
  vi.unstubAllGlobals();
  expect(await readPermalink(plain, base)).toMatchObject({ state: many });
});

test.each([
  ['v=2&w=viral-video', 'newer'],
  ['w=viral-video', 'broken'],
  ['v=1', 'broken'],
  ['v=1&w=viral-video&seed=training-2026', 'other-worlds'],
  ['v=1&w=viral-video&w=viral-video-crisis&seed=1', 'other-worlds'],
  ['v=1&w=viral-video&w=viral-video-crisis&seed=training-2026&run=0', 'broken'],
  ['v=1&w=viral-video&w=viral-video-crisis&seed=training-2026&run=1.5', 'broken'],
  ['v=1&w=viral-video&w=viral-video-crisis&seed=training-2026&at=-1', 'broken'],
  ['v=1&w=viral-video&w=viral-video-crisis&seed=training-2026&speed=1e9', 'broken'],
  ['v=1&w=viral-video&w=viral-video-crisis&seed=training-2026&lang=de', 'broken'],
  ['v=1&w=viral-video&w=viral-video-crisis&seed=training-2026&c=zzzzzz', 'broken'],
  ['v=1&w=viral-video&w=viral-video-crisis&seed=training-2026&c=', 'broken'],
  [`v=1&w=${'x'.repeat(20_001)}`, 'too-long'],
])('what cannot be followed says why: %#', async (link, problem) => {
  expect(await readPermalink(link, base)).toMatchObject({ problem });
});

test('a link of another version of the scenarios is followed, and told', async () => {
  const link = await permalinkOf({ ...base, version: 'older' }, far);
  expect(await readPermalink(link, base)).toEqual({ state: far, isOutdated: true });
});

test.each([
  [[{ '__proto__.polluted': 1 }, {}]],
  [[{ 'a["constructor"].b': 1 }, {}]],
  [[{ ['x'.repeat(201)]: 1 }]],
  [[{}, {}, {}]],
  [['text']],
  [{ length: 2 }],
])('changes that are none, or reach elsewhere, are refused: %#', async (changes) => {
  const link = `${await permalinkOf(base, start)}&c=${await packJson(changes)}`;
  expect(await readPermalink(link, base)).toMatchObject({ problem: 'broken' });
});

test('a link that unpacks to more than a page can hold is refused', async () => {
  const bomb = await packJson('a'.repeat(1_000_000));
  expect(bomb.length).toBeLessThan(2000);
  await expect(unpackJson(bomb, 200_000)).rejects.toThrow(RangeError);
});
