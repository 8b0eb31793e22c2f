import { portableExp, portableLog, portablePow } from './portableMath.js';
import type { Stream } from './stream.js';

/**
 * A distribution of whole numbers, as scenarios write it: a fixed value (a fraction such as 2.5 falls to 2 or 3 so that
 * the mean is right), Poisson by its mean, a power law P(k) ~ k^-exponent on max(min, 1) … max, a log-normal by median
 * and sigma rounded to the nearest whole number, or shares by value.
 */
export type Law =
  | number
  | { readonly poisson: number }
  | { readonly powerLaw: { readonly exponent: number; readonly min: number; readonly max: number } }
  | { readonly logNormal: { readonly median: number; readonly sigma: number } }
  | { readonly frequencies: Readonly<Record<string, number>> };

/** Draws one value of a law from a stream. */
export type Sampler = (stream: Stream) => number;

const NEGLIGIBLE = 1e-18;

/** A sampler for a law. O(1) expected a draw, after tables of the law's range are made once. */
export function lawSampler(law: Law): Sampler {
  if (typeof law === 'number') return numberSampler(law);
  if ('logNormal' in law) {
    const { median, sigma } = law.logNormal;
    const logMedian = portableLog(median);
    return (stream) => Math.round(portableExp(logMedian + sigma * standardNormal(stream)));
  }
  return tableSampler(lawTable(law));
}

/** Mean of a law; for a log-normal that of the continuous law. */
export function lawMean(law: Law): number {
  if (typeof law === 'number') return law;
  if ('poisson' in law) return law.poisson;
  if ('logNormal' in law)
    return law.logNormal.median * portableExp((law.logNormal.sigma * law.logNormal.sigma) / 2);
  const { values, cumulative } = lawTable(law);
  let mean = 0;
  for (let i = 0; i < values.length; i++) mean += values[i]! * (cumulative[i]! - (cumulative[i - 1] ?? 0));
  return mean;
}

/** Smallest value that a law can take. */
export function lawMinimum(law: Law): number {
  if (typeof law === 'number') return Math.floor(law);
  if ('powerLaw' in law) return Math.max(law.powerLaw.min, 1);
  return 'frequencies' in law ? frequencyTable(law.frequencies).values[0]! : 0;
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

function numberSampler(value: number): Sampler {
  const whole = Math.floor(value);
  const fraction = value - whole;
  if (fraction === 0) return () => whole;
  return (stream) => (stream.uniform() < fraction ? whole + 1 : whole);
}

/** values[i], ascending, has cumulative probability cumulative[i]; the last is 1. */
interface CumulativeTable {
  readonly values: Float64Array;
  readonly cumulative: Float64Array;
}

type TabulatedLaw = Exclude<Law, number | { readonly logNormal: unknown }>;

function lawTable(law: TabulatedLaw): CumulativeTable {
  if ('poisson' in law) return poissonTable(law.poisson);
  return 'powerLaw' in law ? powerLawTable(law.powerLaw) : frequencyTable(law.frequencies);
}

/** Inversion from a guide: the first index worth looking at for each of 2^k equal parts of [0, 1) (Chen & Asau 1974). */
function tableSampler({ values, cumulative }: CumulativeTable): Sampler {
  let parts = 1;
  while (parts < values.length) parts *= 2;
  const guide = new Uint32Array(parts);
  for (let part = 0, i = 0; part < parts; part++) {
    while (cumulative[i]! <= part / parts) i++;
    guide[part] = i;
  }
  return (stream) => {
    const u = stream.uniform();
    let i = guide[Math.floor(u * parts)]!;
    while (u >= cumulative[i]!) i++;
    return values[i]!;
  };
}

function cumulate(values: Float64Array, weights: Float64Array): CumulativeTable {
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

interface PowerLaw {
  readonly exponent: number;
  readonly min: number;
  readonly max: number;
}

function powerLawTable({ exponent, min, max }: PowerLaw): CumulativeTable {
  const first = Math.max(min, 1);
  const values = new Float64Array(Math.max(max, 1) - first + 1).map((_, i) => first + i);
  // relative to the first value: no power overflows or vanishes
  return cumulate(
    values,
    values.map((value) => portablePow(value / first, -exponent)),
  );
}

function frequencyTable(frequencies: Readonly<Record<string, number>>): CumulativeTable {
  const shares = Object.entries(frequencies)
    .map(([key, share]) => [Number(key), share] as const)
    .filter(([, share]) => share > 0)
    .sort(([a], [b]) => a - b);
  return cumulate(
    Float64Array.from(shares, ([value]) => value),
    Float64Array.from(shares, ([, share]) => share),
  );
}

/** Poisson probabilities relative to that of the mode, from the mode outwards to where they no longer count. */
function poissonTable(mean: number): CumulativeTable {
  const mode = Math.floor(mean);
  const below: number[] = [];
  const above: number[] = [];
  for (let k = mode, weight = 1; k > 0 && weight > NEGLIGIBLE; k--) {
    weight *= k / mean;
    below.push(weight);
  }
  for (let k = mode + 1, weight = 1; weight > NEGLIGIBLE; k++) {
    weight *= mean / k;
    above.push(weight);
  }
  const weights = Float64Array.of(...below.reverse(), 1, ...above);
  return cumulate(
    weights.map((_, i) => mode - below.length + i),
    weights,
  );
}
