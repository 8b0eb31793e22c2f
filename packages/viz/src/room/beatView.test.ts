import { parseScript } from '@grapevine/core';
import { expect, test } from 'vitest';
import type { ViewState } from '../state/viewState.js';
import { shownBeat } from './beatView.js';

const both = { en: 'x', fr: 'x' };
const beat = (rest: object) => ({ title: both, text: both, ...rest });
const given: ViewState = {
  ...{
    run: 3,
    at: 50,
    isPlaying: true,
    speed: 2,
    onlyDifferent: true,
    contents: ['a', 'b'],
    changes: [{ x: 1 }, {}],
  },
  lang: 'en',
};
const script = parseScript({
  format: 'grapevine-script/1',
  title: both,
  beats: [
    beat({
      view: { at: '1d', run: 0, contents: ['c'], changes: { B: { y: 2 } }, show: ['B'] },
      playTo: '2d',
    }),
    beat({}),
    beat({ view: { onlyDifferent: true, changes: {}, show: [] } }),
    beat({ view: { at: 7 }, playTo: 9 }),
  ],
});

test('what a beat says holds until another says otherwise; changes are of all worlds', () => {
  expect(shownBeat(script, 0, given)).toEqual({
    state: {
      ...given,
      ...{ run: 0, at: 24, isPlaying: false, onlyDifferent: false, contents: ['c', 'b'] },
      changes: [{}, { y: 2 }],
    },
    show: [1],
    playTo: 48,
  });
  expect(shownBeat(script, 2, given).state).toMatchObject({ run: 0, onlyDifferent: true, changes: [{}, {}] });
  expect(shownBeat(script, 2, given).show).toEqual([]);
});

test('a beat without a moment begins where the one before has played to', () => {
  expect(shownBeat(script, 1, given).state.at).toBe(48);
  expect(shownBeat(script, 1, given).playTo).toBeUndefined();
});

test('steps of a classical model are numbers', () => {
  const { state, playTo } = shownBeat(script, 3, given);
  expect([state.at, playTo]).toEqual([7, 9]);
});
