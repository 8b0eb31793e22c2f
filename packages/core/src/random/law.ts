import { portableExp, portableLog, portablePow } from './portableMath.js';
import type { Stream } from './stream.js';

/**
 * A distribution of whole numbers, as scenarios write it: a fixed value, or Poisson by its mean, a power law
 * P(k) ~ k^-exponent on min … max, a log-normal by median and sigma rounded to the nearest whole number, or shares by value.
 */
export type Law =
  | number
  | { readonly poisson: number }
  | { readonly powerLaw: { readonly exponent: number; readonly min: number; readonly max: number } }
  | { readonly logNormal: { readonly median: number; readonly sigma: number } }
  | { readonly frequencies: Readonly<Record<string, number>> };

/** Draws one value of a law from a stream. */
export type Sampler = (stream: Stream) => number;

const FAR_OUT = 8;
const NEGLIGIBLE = 1e-18;

/** A sampler for a law. O(1) to O(log range) a draw, after tables of the law's range are made once. */
export function lawSampler(law: Law): Sampler {
  if (typeof law === 'number') return () => law;
  if ('poisson' in law) return tableSampler(poissonTable(law.poisson));
  if ('powerLaw' in law) return tableSampler(powerLawTable(law.powerLaw));
  if ('frequencies' in law) return tableSampler(frequencyTable(law.frequencies));
  const { median, sigma } = law.logNormal;
  const logMedian = portableLog(median);
  return (stream) => Math.round(portableExp(logMedian + sigma * standardNormal(stream)));
}

/** Mean of a law; for a log-normal that of the continuous law. */
export function lawMean(law: Law): number {
  if (typeof law === 'number') return law;
  if ('poisson' in law) return law.poisson;
  if ('logNormal' in law)
    return law.logNormal.median * portableExp((law.logNormal.sigma * law.logNormal.sigma) / 2);
  const table = 'powerLaw' in law ? powerLawTable(law.powerLaw) : frequencyTable(law.frequencies);
  return table.values.reduce(
    (sum, value, i) => sum + value * (table.cumulative[i]! - (table.cumulative[i - 1] ?? 0)),
    0,
  );
}

/** Largest value of a law that is worth expecting: its maximum, or eight standard deviations out. */
export function lawMaximum(law: Law): number {
  if (typeof law === 'number') return law;
  if ('powerLaw' in law) return law.powerLaw.max;
  if ('frequencies' in law) return Math.max(...Object.keys(law.frequencies).map(Number));
  if ('poisson' in law) return Math.ceil(law.poisson + FAR_OUT * Math.sqrt(law.poisson + 1));
  return Math.ceil(law.logNormal.median * portableExp(FAR_OUT * law.logNormal.sigma));
}

/** A standard normal draw, by Marsaglia's polar method. */
export function standardNormal(stream: Stream): number {
  for (;;) {
    const u = 2 * stream.uniform() - 1;
    const v = 2 * stream.uniform() - 1;
    const s = u * u + v * v;
    if (s > 0 && s < 1) return u * Math.sqrt((-2 * portableLog(s)) / s);
  }
}

/** values[i] has cumulative probability cumulative[i]; the last is 1. */
interface CumulativeTable {
  readonly values: readonly number[];
  readonly cumulative: Float64Array;
}

function tableSampler({ values, cumulative }: CumulativeTable): Sampler {
  return (stream) => {
    const u = stream.uniform();
    let low = 0;
    let high = cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (u < cumulative[middle]!) high = middle;
      else low = middle + 1;
    }
    return values[low]!;
  };
}

function cumulate(values: readonly number[], weights: readonly number[]): CumulativeTable {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const cumulative = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, i) => {
    sum += weight;
    cumulative[i] = sum / total;
  });
  cumulative[cumulative.length - 1] = 1;
  return { values, cumulative };
}

function powerLawTable({
  exponent,
  min,
  max,
}: {
  exponent: number;
  min: number;
  max: number;
}): CumulativeTable {
  const values = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  return cumulate(
    values,
    values.map((value) => portablePow(value, -exponent)),
  );
}

function frequencyTable(frequencies: Readonly<Record<string, number>>): CumulativeTable {
  const values = Object.keys(frequencies)
    .map(Number)
    .sort((a, b) => a - b);
  return cumulate(
    values,
    values.map((value) => frequencies[value]!),
  );
}

/** Poisson probabilities around the mean, from the mode outwards, to where they no longer count. */
function poissonTable(mean: number): CumulativeTable {
  const mode = Math.floor(mean);
  const weights = new Map<number, number>([[mode, 1]]);
  let weight = 1;
  for (let k = mode + 1; weight > NEGLIGIBLE; k++) {
    weight *= mean / k;
    weights.set(k, weight);
  }
  weight = 1;
  for (let k = mode - 1; k >= 0 && weight > NEGLIGIBLE; k--) {
    weight *= (k + 1) / mean;
    weights.set(k, weight);
  }
  const values = [...weights.keys()].sort((a, b) => a - b);
  return cumulate(
    values,
    values.map((value) => weights.get(value)!),
  );
}
