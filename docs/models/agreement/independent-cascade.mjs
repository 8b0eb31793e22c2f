import { group, point, pointsAt, wholeNumbers } from '../../agreementPoints.mjs';

const MEMBERS = 10;
const RUNS = 4000;

/** P(cascade size = k) on a complete graph of n by the recursion over subgraphs: k members are one cluster, cut off from the rest. */
function sizeLaw(n, p) {
  const q = 1 - p;
  const law = [0, 1];
  const choose = (a, b) => Array.from({ length: b }, (_, i) => (a - i) / (b - i)).reduce((x, y) => x * y, 1);
  const inside = [0, 1];
  for (let k = 2; k <= n; k++) {
    let rest = 0;
    for (let j = 1; j < k; j++) rest += choose(k - 1, j - 1) * inside[j] * q ** (j * (k - j));
    inside[k] = 1 - rest;
  }
  for (let k = 1; k <= n; k++) law[k] = choose(n - 1, k - 1) * inside[k] * q ** (k * (n - k));
  return law;
}

const mean = (p) => sizeLaw(MEMBERS, p).reduce((sum, share, k) => sum + k * share, 0);

export const agreement = {
  title: 'Mean cascade size in one group of ten',
  x: 'activation probability',
  y: 'members',
  curve: Array.from({ length: 51 }, (_, i) => [i / 100, mean(i / 100)]),
  points: (core) =>
    pointsAt(wholeNumbers(0, 10), (i) =>
      point(core, i / 20, {
        population: group(core, MEMBERS),
        model: core.independentCascade({ activationProbability: i / 20 }),
        runs: RUNS,
        seed: i,
      }),
    ),
};
