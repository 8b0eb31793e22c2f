import { point, pointsAt, twoPairs, wholeNumbers } from '../../agreementPoints.mjs';

const P = 0.8;

const mean = (x) => 1 + P + P * P * x;

export const agreement = {
  title: 'Two groups of two that share a member, from the other of one',
  x: 'permeability',
  y: 'members',
  curve: Array.from({ length: 51 }, (_, i) => [i / 50, mean(i / 50)]),
  points: (core) =>
    pointsAt(wholeNumbers(0, 10), (i) =>
      point(core, i / 10, {
        population: twoPairs(core),
        model: { kind: 'cascade-permeability', activationProbability: P, permeability: i / 10 },
        seed: i,
      }),
    ),
};
