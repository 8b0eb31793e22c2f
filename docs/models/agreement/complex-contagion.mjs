import { shareActive, tenPoints } from '../../thresholdInTens.mjs';

export const agreement = {
  title: 'Complex contagion with a threshold of 2, in separate groups of ten',
  x: 'share of first members',
  y: 'share active at the end',
  curve: Array.from({ length: 41 }, (_, i) => [i / 80, shareActive(i / 80, 2)]),
  points: (core) =>
    tenPoints(core, (i) => ({
      x: i / 20,
      fraction: i / 20,
      model: { kind: 'complex-contagion', threshold: 2 },
    })),
};
