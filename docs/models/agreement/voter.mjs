import { group, point, pointsAt, wholeNumbers } from '../../agreementPoints.mjs';

const MEMBERS = 10;
const RUNS = 4000;

export const agreement = {
  title: 'Runs that end with everybody at opinion 1, one group of ten',
  x: 'share of first members',
  y: 'share of runs',
  curve: [
    [0, 0],
    [1, 1],
  ],
  points: (core) =>
    pointsAt(wholeNumbers(1, MEMBERS - 1), (k) =>
      point(core, k / MEMBERS, {
        population: group(core, MEMBERS),
        model: { kind: 'voter' },
        seedSet: { kind: 'random', count: k },
        runs: RUNS,
        of: MEMBERS,
        seed: k,
      }),
    ),
};
