import { presetOfName } from '@grapevine/core';
import { expect, test } from 'vitest';
import { findProblems, placeOf } from './findProblems.js';
import type { Fields } from './path.js';
import { withValue } from './path.js';

const preset = presetOfName('product-launch-crisis').scenario;

test('a preset has no problems', () => {
  expect(findProblems(preset)).toEqual([]);
});

test('all problems are told at once', () => {
  const once = withValue(preset, ['contents', 0, 'coolness'], 7);
  const twice = withValue(once, ['crisis', 'response', 0, 'content'], 'nobody') as Fields;
  expect(findProblems(twice).map(({ path }) => path)).toEqual([
    'contents[0].coolness',
    'crisis.response[0].content',
  ]);
});

test('a problem belongs to the deepest place that it is in', () => {
  const places = ['', 'members', 'members.threshold', 'contents[1]', 'contents[1].id'];
  const at = (path: string) => placeOf({ code: 'required', path }, places);
  expect(at('members.threshold.normal.mean')).toBe('members.threshold');
  expect(at('contents[1].topics')).toBe('contents[1]');
  expect(at('contents[10].id')).toBe('');
  expect(at('timeline')).toBe('');
});
