import { point, pointsAt, tiedPath } from '../../agreementPoints.mjs';

/** Members of a path of nine whom one of both ends reaches, by live ties. */
const meanReached = (p) =>
  Array.from({ length: 9 }, (_, i) => p ** i + p ** (8 - i) - p ** 8).reduce((a, b) => a + b, 0);

export const agreement = {
  title: 'Mean number who have either, from both ends of a path of nine',
  x: 'probability of passing on',
  y: 'members',
  curve: Array.from({ length: 51 }, (_, i) => [i / 50, meanReached(i / 50)]),
  points: (core) =>
    pointsAt([0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 1], (p) =>
      point(core, p, {
        population: tiedPath(core, 9),
        model: { kind: 'competing-contagions', firstRate: p, secondRate: p, secondShare: 0 },
        initialStates: { spreadingSecond: { kind: 'members', members: ['8'] } },
      }),
    ),
};
