import { group, point, pointsAt } from '../../agreementPoints.mjs';

const SIZES = [2, 3, 4, 5, 6, 8, 10, 12, 16, 20];

const choose = (a, b) => Array.from({ length: b }, (_, i) => (a - i) / (b - i)).reduce((x, y) => x * y, 1);

/** Mean number of active members at the end in one group of n, from one: parking functions. */
function mean(n) {
  let sum = 0;
  for (let j = 0; j < n; j++) {
    const ways = choose(n - 1, j) * (j + 1) ** (j - 1) * (n - 2 - j) ** (n - 1 - j);
    sum += ((j + 1) * ways) / (n - 1) ** (n - 1);
  }
  return sum;
}

export const agreement = {
  title: 'Linear threshold in one group, from one first member',
  x: 'members of the group',
  y: 'active members at the end',
  curve: Array.from({ length: 19 }, (_, i) => [i + 2, mean(i + 2)]),
  points: (core) =>
    pointsAt(SIZES, (n) =>
      point(core, n, { population: group(core, n), model: { kind: 'linear-threshold' } }),
    ),
};
