import { group, point, pointsAt, wholeNumbers } from '../../agreementPoints.mjs';

const MEMBERS = 10;
const RUNS = 4000;
const Q = 2;

/** [n + 1] probability that opinion 1 wins from k of n in one group: a walk that goes up or down by one. */
function winning(n, q) {
  const up = (k) => ((n - k) / n) * (k / (n - 1)) ** q;
  const down = (k) => (k / n) * ((n - k) / (n - 1)) ** q;
  const steps = [1];
  for (let k = 1; k < n; k++) steps.push((steps[k - 1] * down(k)) / up(k));
  const total = steps.reduce((sum, step) => sum + step, 0);
  return Array.from(
    { length: n + 1 },
    (_, k) => steps.slice(0, k).reduce((sum, step) => sum + step, 0) / total,
  );
}

export const agreement = {
  title: 'Runs that opinion 1 wins, one group of ten, q = 2',
  x: 'first members',
  y: 'share of runs',
  curve: winning(MEMBERS, Q).map((share, k) => [k, share]),
  points: (core) =>
    pointsAt(wholeNumbers(1, MEMBERS - 1), (k) =>
      point(core, k, {
        population: group(core, MEMBERS),
        model: { kind: 'q-voter', q: Q },
        seedSet: { kind: 'random', count: k },
        runs: RUNS,
        of: MEMBERS,
        seed: k,
      }),
    ),
};
