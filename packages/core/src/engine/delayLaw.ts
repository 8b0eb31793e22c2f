import { normalQuantile } from '../random/normalQuantile.js';
import { portableExp, portableLog } from '../random/portableMath.js';

/** The law of a reading delay: by median, and sigma where it is log-normal (0: fixed). */
export interface DelayLaw {
  readonly law: 'log-normal' | 'exponential';
  /** Hours. */
  readonly median: number;
  readonly sigma: number;
}

const CELL_BITS = 12;
const CELLS = 1 << CELL_BITS;
const WITHIN_CELL = 2 ** -(32 - CELL_BITS);

/**
 * Delays in hours from 32 uniform bits, by inversion: a table of 4,096 quantiles with straight lines between them, and
 * the law itself in the first and the last cell, whose ends are far apart.
 */
export interface DelayTable {
  /** [4097] quantiles, hours; the ends repeat their neighbours. */
  readonly quantiles: Float64Array;
  /** Writes the hours for the uniform `bits / 2^32` to `to[at]`: a number that is returned may be allocated. */
  readonly drawInto: (bits: number, to: Float64Array, at: number) => void;
}

/** The table of a law. O(4096). */
export function delayTable(law: DelayLaw): DelayTable {
  const quantiles = new Float64Array(CELLS + 1);
  for (let i = 1; i < CELLS; i++) quantiles[i] = quantileOf(law, i / CELLS);
  quantiles[0] = quantiles[1]!;
  quantiles[CELLS] = quantiles[CELLS - 1]!;
  const drawInto = (bits: number, to: Float64Array, at: number): void => {
    const cell = bits >>> (32 - CELL_BITS);
    if (cell === 0 || cell === CELLS - 1) {
      to[at] = quantileOf(law, ((bits >>> 0) + 0.5) / 0x100000000);
      return;
    }
    const low = quantiles[cell]!;
    to[at] = low + (quantiles[cell + 1]! - low) * ((bits & 0xfffff) * WITHIN_CELL);
  };
  return { quantiles, drawInto };
}

function quantileOf({ law, median, sigma }: DelayLaw, u: number): number {
  if (median === 0) return 0;
  if (law === 'exponential') return (-portableLog(1 - u) * median) / Math.LN2;
  return sigma === 0 ? median : median * portableExp(sigma * normalQuantile(u));
}
