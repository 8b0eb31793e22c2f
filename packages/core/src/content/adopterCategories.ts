/** Categories of adopters, from the earliest to the latest (Rogers 1962). */
export const ADOPTER_CATEGORIES = [
  'innovators',
  'earlyAdopters',
  'earlyMajority',
  'lateMajority',
  'laggards',
] as const;

/** Shares of the five categories, in the order of `ADOPTER_CATEGORIES`; they sum to 1. */
export type CategoryShares = readonly [number, number, number, number, number];

/** A Bass curve: hazard of adoption p + q x (share of adopters so far), both a unit of time. */
export interface BassCurve {
  readonly p: number;
  readonly q: number;
}

/** Average of published curves of durable goods. Source: Sultan, Farley & Lehmann 1990, from memory. */
const AVERAGE_DURABLE: BassCurve = { p: 0.03, q: 0.38 };

/** Normal distribution cut at -2, -1, 0 and 1 standard deviations; Rogers rounds to 2.5, 13.5, 34, 34 and 16 %. */
const NORMAL: CategoryShares = [
  0.02275013194817921, 0.13590512198327784, 0.3413447460685429, 0.3413447460685429, 0.15865525393145705,
];

/**
 * How many belong to each category: `normal` by the normal law of adoption times, `bass` by a Bass curve.
 *
 * The Bass curve F(t) = (1 - e) / (1 + e q/p), e = exp(-(p + q) t), is cut where its density has its peak and its two
 * points of inflection (Mahajan, Muller & Srivastava 1990). With r = p/q these are
 *
 *     t* = ln(q/p) / (p + q)             e = r               F = (1 - r) / 2
 *     t1 = t* - ln(2 + √3) / (p + q)     e = r (2 + √3)      F = (1 - r (2 + √3)) / (3 + √3)
 *     t2 = t* + ln(2 + √3) / (p + q)     e = r (2 - √3)      F = (1 - r (2 - √3)) / (3 - √3)
 *
 * Innovators are the share p that adopts on its own in the first unit of time, early adopters the rest before t1, then
 * come the majorities to both sides of t* and the laggards after t2. A cut that would lie before the one that precedes
 * it falls together with it, which leaves the category between them empty: so it is where q is hardly larger than p.
 */
export function categoryShares(
  kind: 'normal' | 'bass',
  { p, q }: BassCurve = AVERAGE_DURABLE,
): CategoryShares {
  if (kind === 'normal') return NORMAL;
  const r = p / q;
  const root = Math.sqrt(3);
  const first = Math.min(p, 1);
  const second = Math.max(first, (1 - r * (2 + root)) / (3 + root));
  const third = Math.max(second, (1 - r) / 2);
  const fourth = Math.max(third, (1 - r * (2 - root)) / (3 - root));
  return [first, second - first, third - second, fourth - third, 1 - fourth];
}
