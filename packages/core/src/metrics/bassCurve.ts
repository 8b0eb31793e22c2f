import type { BassCurve } from '../content/adopterCategories.js';
import { portableExp, portableLog } from '../random/portableMath.js';

/** What a Bass curve has reached at a time, and how that depends on p and q. */
export interface BassPoint {
  /** Share of adopters, 0 to 1. */
  share: number;
  byP: number;
  byQ: number;
}

/**
 * Writes F(t) = (1 - e) / (1 + e q/p), e = exp(-(p + q) t), and its derivatives by p and q, for t >= 0, p > 0, q >= 0.
 * Source: Bass 1969.
 */
export function bassPoint({ p, q }: BassCurve, t: number, point: BassPoint): void {
  const e = portableExp(-(p + q) * t);
  const r = q / p;
  const below = 1 + r * e;
  const byE = -(1 + r) / (below * below);
  const byR = (-(1 - e) * e) / (below * below);
  point.share = (1 - e) / below;
  point.byP = byE * -t * e - (byR * r) / p;
  point.byQ = byE * -t * e + byR / p;
}

/** Time of the peak of new adopters: ln(q/p) / (p + q); 0 where q is at most p. */
export function bassPeak({ p, q }: BassCurve): number {
  return q > p ? portableLog(q / p) / (p + q) : 0;
}

/**
 * [4] when each category but the first begins, as `categoryShares` cuts the curve: after the share p has adopted; at the
 * first point of inflection; at the peak; at the second point of inflection (Mahajan, Muller & Srivastava 1990). None
 * before 0, nor before the one that precedes it.
 */
export function bassCuts(curve: BassCurve): [number, number, number, number] {
  const { p, q } = curve;
  const half = portableLog(2 + Math.sqrt(3)) / (p + q);
  const centre = portableLog(q / p) / (p + q);
  const innovators = p < 1 ? portableLog((1 + q) / (1 - p)) / (p + q) : Number.POSITIVE_INFINITY;
  const early = Math.max(innovators, centre - half);
  const peak = Math.max(early, centre);
  return [innovators, early, peak, Math.max(peak, centre + half)];
}
