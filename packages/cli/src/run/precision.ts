import type { Estimate } from '@grapevine/core';

/** How well a mean is known. */
export interface Precision {
  /** Half the 95 % interval, as a share of the mean. */
  readonly share: number;
  /** How many runs would make it 1 %, to two digits; undefined where it is at most that already. */
  readonly runsForOnePercent: number | undefined;
}

const GOAL = 0.01;

/** How well the mean of an estimate is known; undefined where runs that do not differ tell nothing, or the mean is 0. */
export function precisionOf({ mean, ci95, runs }: Estimate): Precision | undefined {
  const share = (ci95[1] - ci95[0]) / 2 / Math.abs(mean);
  if (!Number.isFinite(share) || share === 0) return undefined;
  if (share <= GOAL) return { share, runsForOnePercent: undefined };
  const needed = runs * (share / GOAL) ** 2;
  return { share, runsForOnePercent: Number(needed.toPrecision(2)) };
}
