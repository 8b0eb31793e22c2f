import { shareActive, tenPoints } from '../../thresholdInTens.mjs';

const FIRST = 0.2;

/** Of nine contacts, the fewest whose share reaches the threshold. */
const needed = (threshold) => Math.max(1, Math.ceil(9 * threshold - 1e-9));

export const agreement = {
  title: 'Watts threshold in separate groups of ten, a fifth of all first',
  x: 'threshold',
  y: 'share active at the end',
  curve: Array.from({ length: 201 }, (_, i) => [(i + 1) / 402, shareActive(FIRST, needed((i + 1) / 402))]),
  points: (core) =>
    tenPoints(core, (i) => {
      const threshold = i / 20 - 0.01;
      return { x: threshold, fraction: FIRST, model: { kind: 'watts-threshold', threshold } };
    }),
};
