import { expect, test } from 'vitest';
import { moveUnfolded } from './unfoldedEntries.js';

test('what is unfolded stays with its entry', () => {
  const unfolded = new Set(['list[0]', 'list[1]', 'list[2]#more', 'other[1]']);
  moveUnfolded(unfolded, 'list', 1, 1);
  expect([...unfolded].sort()).toEqual(['list[0]', 'list[2]', 'list[3]#more', 'other[1]']);
  moveUnfolded(unfolded, 'list', 2, -1);
  expect([...unfolded].sort()).toEqual(['list[0]', 'list[2]#more', 'other[1]']);
});
