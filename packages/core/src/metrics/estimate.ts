/** A number and its error, from independent runs. Not a number (`null` in JSON) where a single run tells nothing. */
export interface Estimate {
  readonly mean: number;
  /** Of the runs, with n - 1. */
  readonly standardDeviation: number;
  /** Of the mean. */
  readonly standardError: number;
  /** Interval that covers the true mean in 95 % of ensembles: mean ± t(0.975, n - 1) standard errors. */
  readonly ci95: readonly [number, number];
  /** Of the runs, by share: the smallest value that at least that share of the runs do not exceed. */
  readonly quantiles: Readonly<Record<string, number>>;
  readonly runs: number;
}

const SHARES = ['0.05', '0.25', '0.5', '0.75', '0.95'] as const;

/** The estimate from one value a run. Sums go in the order of runs, so that equal runs give equal bytes. O(n log n). */
export function estimate(values: Uint32Array | Float64Array): Estimate {
  const runs = values.length;
  let sum = 0;
  for (let i = 0; i < runs; i++) sum += values[i]!;
  const mean = sum / runs;
  let squares = 0;
  for (let i = 0; i < runs; i++) squares += (values[i]! - mean) * (values[i]! - mean);
  const standardDeviation = Math.sqrt(squares / (runs - 1));
  const standardError = standardDeviation / Math.sqrt(runs);
  const reach = studentQuantile(runs - 1) * standardError;
  const sorted = values.slice().sort();
  const quantiles = SHARES.map(
    (share) => [share, sorted[Math.max(0, Math.ceil(Number(share) * runs) - 1)]!] as const,
  );
  return {
    mean,
    standardDeviation,
    standardError,
    ci95: [mean - reach, mean + reach],
    quantiles: Object.fromEntries(quantiles),
    runs,
  };
}

const Z = 1.959963984540054;
const SMALL = [
  12.706204736, 4.30265273, 3.182446305, 2.776445105, 2.570581836, 2.446911851, 2.364624252, 2.306004135,
];

/**
 * 97.5 % quantile of Student's t: tabulated up to 8 degrees of freedom, then the normal quantile with the first four
 * terms of its expansion in 1/df (Abramowitz and Stegun 26.7.5), within 1e-4. Not a number for 0 degrees.
 */
export function studentQuantile(df: number): number {
  if (df < 1) return Number.NaN;
  if (df <= SMALL.length) return SMALL[df - 1]!;
  const z2 = Z * Z;
  const g1 = ((z2 + 1) * Z) / 4;
  const g2 = (((5 * z2 + 16) * z2 + 3) * Z) / 96;
  const g3 = ((((3 * z2 + 19) * z2 + 17) * z2 - 15) * Z) / 384;
  const g4 = (((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) * Z) / 92160;
  return Z + (g1 + (g2 + (g3 + g4 / df) / df) / df) / df;
}
