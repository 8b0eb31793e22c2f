import { group, point, pointsAt, wholeNumbers } from '../../agreementPoints.mjs';

const MEMBERS = 12;
const RUNS = 4000;

/** The first pair that agrees decides: k (k - 1) pairs of opinion 1 against (n - k) (n - k - 1) of opinion 0. */
const winning = (k) => {
  const pairs = k * (k - 1);
  return pairs / (pairs + (MEMBERS - k) * (MEMBERS - k - 1));
};

export const agreement = {
  title: 'Runs that opinion 1 wins, one group of twelve',
  x: 'first members',
  y: 'share of runs',
  curve: Array.from({ length: MEMBERS + 1 }, (_, k) => [k, winning(k)]),
  points: (core) =>
    pointsAt(wholeNumbers(1, MEMBERS - 1), (k) =>
      point(core, k, {
        population: group(core, MEMBERS),
        model: { kind: 'sznajd' },
        seedSet: { kind: 'random', count: k },
        runs: RUNS,
        of: MEMBERS,
        seed: k,
      }),
    ),
};
