import { expect, it } from 'vitest';
import { contentKeys } from './contentKeys.js';

it('keys of contents do not depend on order or company', () => {
  const [launch, complaint] = contentKeys(['launch', 'complaint']);
  expect(contentKeys(['complaint', 'other', 'launch'])).toEqual([complaint, expect.any(Number), launch]);
  expect(contentKeys(['launch'])).toEqual([launch]);
});

it('keys are whole numbers of 31 bits', () => {
  const keys = contentKeys(['', 'a', 'é', 'x'.repeat(1000)]);
  expect(keys.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** 31)).toBe(true);
});

it('ids whose hashes meet have different keys, in whatever order they come', () => {
  const [photo, recall] = ['photo-poll-395', 'recall-denial-249'];
  expect(contentKeys([photo!])).toEqual(contentKeys([recall!]));
  const [first, second] = contentKeys([photo!, recall!]);
  expect(first).not.toBe(second);
  expect(contentKeys([recall!, photo!])).toEqual([second, first]);
  expect([first]).toEqual(contentKeys([photo!]));
});
