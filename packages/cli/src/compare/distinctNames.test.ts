import { expect, test } from 'vitest';
import { distinctNames } from './distinctNames.js';

test('names that occur once stay; others are told apart by source, then by number', () => {
  expect(distinctNames(['Launch', 'Crisis'], ['a', 'b'])).toEqual(['Launch', 'Crisis']);
  expect(distinctNames(['Launch', 'Launch'], ['a.yaml', 'b.yaml'])).toEqual([
    'Launch (a.yaml)',
    'Launch (b.yaml)',
  ]);
  expect(distinctNames(['X', 'X', 'X', 'X (a)'], ['a', 'a', 'a', 'b'])).toEqual([
    'X (a)',
    'X (a) 2',
    'X (a) 3',
    'X (a) 4',
  ]);
});
