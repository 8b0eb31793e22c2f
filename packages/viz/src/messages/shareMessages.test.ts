import { expect, test } from 'vitest';
import { shareEn } from './shareEn.js';
import { shareFr } from './shareFr.js';

const written = (messages: typeof shareEn) =>
  Object.values(messages).map((text) => (typeof text === 'string' ? text : text('7', '9')));

test('both languages have the same texts', () => {
  expect(Object.keys(shareFr).sort()).toEqual(Object.keys(shareEn).sort());
  expect(written(shareFr).some((text) => text === '')).toBe(false);
});

test('French puts a no-break space before high punctuation, and typographic apostrophes', () => {
  for (const text of written(shareFr)) expect(text).not.toMatch(/[^\u00a0\u202f][:;?!]|'/);
});
