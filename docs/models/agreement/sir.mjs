import { group, point, pointsAt } from '../../agreementPoints.mjs';
import { meanFinalSize } from '../../epidemicChains.mjs';

export const agreement = {
  title: 'Mean number ever infected in one group of ten',
  x: 'infection rate (recovery 1)',
  y: 'members ever infected',
  curve: Array.from({ length: 51 }, (_, i) => [i / 100, meanFinalSize(10, i / 100, 1)]),
  points: (core) =>
    pointsAt([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5], (rate) =>
      point(core, rate, {
        population: group(core, 10),
        model: { kind: 'sir', infectionRate: rate, recoveryRate: 1, time: 'continuous' },
      }),
    ),
};
