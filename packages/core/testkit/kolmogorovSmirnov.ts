/** How far two samples are apart, and how often samples of one law would be at least as far. */
export interface TwoSampleTest {
  /** Largest difference of the two cumulative shares. */
  readonly distance: number;
  /** By the law for large samples; too high where values repeat, so a difference that it calls real is real. */
  readonly probability: number;
}

/** The test of Kolmogorov and Smirnov for two samples. O(n log n). */
export function kolmogorovSmirnov(a: readonly number[], b: readonly number[]): TwoSampleTest {
  const x = [...a].sort((i, j) => i - j);
  const y = [...b].sort((i, j) => i - j);
  let distance = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const value = Math.min(x[i]!, y[j]!);
    while (i < x.length && x[i] === value) i++;
    while (j < y.length && y[j] === value) j++;
    distance = Math.max(distance, Math.abs(i / x.length - j / y.length));
  }
  const root = Math.sqrt((x.length * y.length) / (x.length + y.length));
  return { distance, probability: kolmogorovTail((root + 0.12 + 0.11 / root) * distance) };
}

/** P(K > x) for Kolmogorov's law. */
function kolmogorovTail(x: number): number {
  if (x < 0.2) return 1;
  let tail = 0;
  for (let k = 1; k <= 100; k++) tail += 2 * (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * k * k * x * x);
  return Math.min(1, Math.max(0, tail));
}
