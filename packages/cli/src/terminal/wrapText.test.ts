import { expect, test } from 'vitest';
import { wrapText } from './wrapText.js';

test('lines are as long as they may be', () => {
  expect(wrapText('one two three', 7)).toBe('one two\nthree');
});

test('no-break spaces hold, and long words stand alone', () => {
  expect(wrapText('a 1\u00a0000\u00a0000 b', 5)).toBe('a\n1\u00a0000\u00a0000\nb');
});

test('lines of the text stay lines', () => {
  expect(wrapText('a\n\nb c', 10)).toBe('a\n\nb c');
});
