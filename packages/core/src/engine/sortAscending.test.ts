import { expect, it } from 'vitest';
import { rngKey } from '../random/rngKey.js';
import { openStream } from '../random/stream.js';
import { sortAscending } from './sortAscending.js';

it('sorts few and many whole numbers of any size', () => {
  const stream = openStream(rngKey('sort'));
  for (const largest of [0, 1, 2047, 2048, 5_000_000, 0x3fffffff]) {
    for (const length of [0, 1, 64, 65, 3000]) {
      const values = Int32Array.from({ length }, () => stream.below(largest + 1));
      const expected = [...values].sort((a, b) => a - b);
      expect([...sortAscending(values, new Int32Array(length), length, largest)]).toEqual(expected);
    }
  }
});
