import { expect, it } from 'vitest';
import { rngKey } from '../random/rngKey.js';
import { openStream } from '../random/stream.js';
import { sortMembers } from './sortMembers.js';

it('sorts few and many members, whatever their number', () => {
  const stream = openStream(rngKey('sort'));
  for (const largest of [0, 1, 2047, 2048, 5_000_000, 0x3fffffff]) {
    for (const length of [0, 1, 64, 65, 3000]) {
      const values = Int32Array.from({ length }, () => stream.below(largest + 1));
      const expected = [...values].sort((a, b) => a - b);
      sortMembers(values, 0, length, largest + 1, new Int32Array(length));
      expect([...values]).toEqual(expected);
    }
  }
});
