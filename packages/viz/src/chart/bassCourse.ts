import type { BassFit } from '@grapevine/core';

/** Adopters up to a time by a Bass curve, `hours` after it begins: m F(t), F(t) = (1 - e) / (1 + e q/p). Source: Bass 1969. */
export function bassCourse({ p, q, m }: BassFit, hours: number): number {
  const e = Math.exp(-(p + q) * hours);
  return (m * (1 - e)) / (1 + (e * q) / p);
}
