import { expect } from 'vitest';

const FEWEST = 10;

/**
 * Fails if counts of `observed` values differ from the probabilities `expected` by more than `sigmas` standard
 * deviations of Pearson's chi-square, made normal by Wilson and Hilferty's cube root. Values are pooled from the rare
 * end until each cell expects at least 10. With right probabilities, 5 sigmas fail for about 1 fresh seed in 3 million.
 */
export function expectShares(
  observed: Iterable<number>,
  expected: ReadonlyMap<number, number>,
  { sigmas = 5 }: { sigmas?: number } = {},
): void {
  const counts = new Map<number, number>();
  let total = 0;
  for (const value of observed) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
    total++;
  }
  const unexpected = [...counts.keys()].filter((value) => !((expected.get(value) ?? 0) > 0));
  expect(unexpected, 'values of probability 0').toEqual([]);
  const cells = [...expected].sort((a, b) => a[1] - b[1]);
  let chiSquare = 0;
  let degrees = -1;
  let pooled = { count: 0, share: 0 };
  cells.forEach(([value, share], i) => {
    pooled = { count: pooled.count + (counts.get(value) ?? 0), share: pooled.share + share };
    if (pooled.share * total < FEWEST && i < cells.length - 1) return;
    chiSquare += (pooled.count - pooled.share * total) ** 2 / (pooled.share * total);
    degrees++;
    pooled = { count: 0, share: 0 };
  });
  if (degrees === 0) return;
  const spread = 2 / (9 * degrees);
  const z = (Math.cbrt(chiSquare / degrees) - (1 - spread)) / Math.sqrt(spread);
  expect(z, `chi-square ${chiSquare.toFixed(1)} with ${degrees} degrees of freedom`).toBeLessThan(sigmas);
}
