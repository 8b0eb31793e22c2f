import { group, point, pointsAt } from '../../agreementPoints.mjs';
import { meanInfected } from '../../epidemicChains.mjs';

const TIMES = Array.from({ length: 41 }, (_, i) => i / 4);
const means = meanInfected(10, { b: 0.05, g: 0 }, TIMES);

export const agreement = {
  title: 'Mean number infected in one group of ten',
  x: 'time',
  y: 'members infected',
  curve: TIMES.map((time, i) => [time, means[i]]),
  points: (core) =>
    pointsAt([1, 2, 3, 4, 6, 8, 10], (time) =>
      point(core, time, {
        population: group(core, 10),
        model: { kind: 'si', infectionRate: 0.05, time: 'continuous' },
        stop: { step: `>= ${time}` },
      }),
    ),
};
