import { portableExp } from '../../random/portableMath.js';
import { TICKS_PER_HOUR } from '../ticks.js';

const FINE_BITS = 10;
const FINE = 1 << FINE_BITS;

/**
 * 2^(-age / halfLife) for ages in ticks up to `lastTick`, as a product of two tabulated factors: of the whole 1,024 ticks and
 * of the rest. Index them with `age >>> NOVELTY_BITS` and `age & NOVELTY_MASK`. Within 2 units in the last place; ones where
 * novelty does not fade. O(lastTick / 1024).
 */
export interface Novelty {
  readonly coarse: Float64Array;
  readonly fine: Float64Array;
}

export const NOVELTY_BITS = FINE_BITS;
export const NOVELTY_MASK: number = FINE - 1;

/** The tables of a half-life in hours, which may be infinite. */
function noveltyTable(halfLife: number, lastTick: number): Novelty {
  const at = (ticks: number): number =>
    halfLife === Number.POSITIVE_INFINITY
      ? 1
      : portableExp((-Math.LN2 * ticks) / (TICKS_PER_HOUR * halfLife));
  return {
    coarse: Float64Array.from({ length: (lastTick >>> FINE_BITS) + 1 }, (_, i) => at(i * FINE)),
    fine: Float64Array.from({ length: FINE }, (_, i) => at(i)),
  };
}

/** The tables of several half-lives, one after the other; equal ones share theirs. */
export interface NoveltyTables extends Novelty {
  /** [half-lives x 2] where each one's begin in `coarse` and in `fine`. */
  readonly begins: Int32Array;
}

/** The tables of several half-lives in one. O(lastTick / 1024) for each different one. */
export function noveltyTables(halfLives: readonly number[], lastTick: number): NoveltyTables {
  const distinct = [...new Set(halfLives)];
  const tables = distinct.map((halfLife) => noveltyTable(halfLife, lastTick));
  const coarseLength = (lastTick >>> FINE_BITS) + 1;
  const places = halfLives.map((halfLife) => distinct.indexOf(halfLife));
  return {
    coarse: Float64Array.from(tables.flatMap(({ coarse }) => [...coarse])),
    fine: Float64Array.from(tables.flatMap(({ fine }) => [...fine])),
    begins: Int32Array.from(places.flatMap((place) => [place * coarseLength, place * FINE])),
  };
}

/** What writes 2^(-ticks / half-life) to `to[at]`, for ticks up to `lastTick`: the tables of one half-life as a function. */
export function createHalving(
  halfLife: number,
  lastTick: number,
): (ticks: number, to: Float64Array, at: number) => void {
  const { coarse, fine } = noveltyTable(halfLife, lastTick);
  return (ticks, to, at) => {
    to[at] = coarse[ticks >>> FINE_BITS]! * fine[ticks & (FINE - 1)]!;
  };
}
