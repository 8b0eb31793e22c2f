import { point, pointsAt, tied } from '../../agreementPoints.mjs';

const [k, m] = [0.3, 0.8];

/** 0 tries 1 and 2; if 1 is infected he tries 2, whom 0 may have weakened. */
const meanSize = (n) => 1 + k + k + (1 - k) * k * (m * n + (1 - m) * k);

export const agreement = {
  title: 'Mean number ever infected among three: a second contact of the weakened',
  x: 'infection of the weakened',
  y: 'members',
  curve: [
    [0, meanSize(0)],
    [1, meanSize(1)],
  ],
  points: (core) =>
    pointsAt([0, 0.2, 0.4, 0.6, 0.8, 1], (n) =>
      point(core, n, {
        runs: 20_000,
        population: tied(core, 3, [
          [0, 1],
          [0, 2],
          [1, 2],
        ]),
        model: { kind: 'swir', infectionRate: k, weakeningRate: m, weakenedInfectionRate: n },
      }),
    ),
};
