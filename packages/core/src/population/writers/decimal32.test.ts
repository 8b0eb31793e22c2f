import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimal32 } from './decimal32.js';

it('decimal32 is read back as the same float, and is short', () => {
  expect([0.1, 1e-7, 3, -2.5, -0].map((value) => decimal32(Math.fround(value)))).toEqual([
    '0.1',
    '1e-7',
    '3',
    '-2.5',
    '-0',
  ]);
  fc.assert(
    fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Math.fround(Number(decimal32(value)))).toBe(value);
    }),
    { numRuns: 10_000 },
  );
});
