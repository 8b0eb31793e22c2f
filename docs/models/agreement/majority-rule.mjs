import { group, point, pointsAt, wholeNumbers } from '../../agreementPoints.mjs';

const MEMBERS = 10;
const RUNS = 4000;

/** [n + 1] probability that opinion 1 wins from k of n in one group, discussions of three: only one opinion ever turns. */
function winning(n) {
  const one = (k) => (k - 1) / (n - 1);
  const up = (k) => (k / n) * 2 * one(k) * (1 - one(k)) + ((n - k) / n) * (k / (n - 1)) ** 2;
  const down = (k) => up(n - k);
  const steps = [1];
  for (let k = 1; k < n; k++) steps.push((steps[k - 1] * down(k)) / up(k));
  const total = steps.reduce((sum, step) => sum + step, 0);
  return Array.from(
    { length: n + 1 },
    (_, k) => steps.slice(0, k).reduce((sum, step) => sum + step, 0) / total,
  );
}

export const agreement = {
  title: 'Runs that opinion 1 wins, one group of ten, discussions of three',
  x: 'first members',
  y: 'share of runs',
  curve: winning(MEMBERS).map((share, k) => [k, share]),
  points: (core) =>
    pointsAt(wholeNumbers(1, MEMBERS - 1), (k) =>
      point(core, k, {
        population: group(core, MEMBERS),
        model: { kind: 'majority-rule' },
        seedSet: { kind: 'random', count: k },
        runs: RUNS,
        of: MEMBERS,
        seed: k,
      }),
    ),
};
