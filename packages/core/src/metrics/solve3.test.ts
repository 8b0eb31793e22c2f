import fc from 'fast-check';
import { expect, it } from 'vitest';
import { solve3 } from './solve3.js';

it('solves what can be solved, also where a pivot is 0', () => {
  const entry = fc.integer({ min: -9, max: 9 });
  const nine = fc.array(entry, { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(nine, fc.tuple(entry, entry, entry), (matrix, wanted) => {
      const [a, b, c, d, e, f, g, h, i] = matrix as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
      fc.pre(determinant !== 0);
      const right = [0, 1, 2].map((row) => wanted.reduce((sum, x, k) => sum + matrix[3 * row + k]! * x, 0));
      const solved = solve3(Float64Array.from(matrix), Float64Array.from(right))!;
      solved.forEach((x, k) => {
        expect(x).toBeCloseTo(wanted[k]!, 8);
      });
    }),
    { seed: 4 },
  );
});

it('gives nothing for equations without a single solution', () => {
  expect(solve3(new Float64Array(9), new Float64Array(3))).toBeUndefined();
  expect(solve3(Float64Array.of(1, 2, 3, 2, 4, 6, 0, 0, 1), Float64Array.of(1, 1, 1))).toBeUndefined();
});
