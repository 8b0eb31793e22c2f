import { expect, it } from 'vitest';
import { categoryShares } from '../content/adopterCategories.js';
import { portableExp } from '../random/portableMath.js';
import { rogersCuts } from './rogersCuts.js';

it('cuts a normal curve of mean 50 and deviation 8 into Rogers’ shares', () => {
  const ends = Array.from({ length: 1000 }, (_, i) => (i + 1) / 10);
  const density = ends.map((end) => portableExp(-(((end - 0.05 - 50) / 8) ** 2) / 2));
  const { hours, shares } = rogersCuts(0, ends, density)!;
  [34, 42, 50, 58].forEach((hour, i) => {
    expect(hours[i]).toBeCloseTo(hour, 3);
  });
  categoryShares('normal').forEach((share, i) => {
    expect(shares[i]).toBeCloseTo(share, 4);
  });
});

it('has the mean and deviation of uniform times: half before the mean, a cut before the start put there', () => {
  const { hours, shares } = rogersCuts(10, [14, 20, 22], [4, 6, 2])!;
  const deviation = Math.sqrt(144 / 12);
  expect(hours[0]).toBe(10);
  expect(hours[1]).toBeCloseTo(16 - deviation, 12);
  expect(hours[2]).toBeCloseTo(16, 12);
  expect(hours[3]).toBeCloseTo(16 + deviation, 12);
  expect(shares[0]! + shares[1]! + shares[2]!).toBeCloseTo(0.5, 12);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});

it('cuts nothing where nobody adopts', () => {
  expect(rogersCuts(0, [1, 2], [0, 0])).toBeUndefined();
});
