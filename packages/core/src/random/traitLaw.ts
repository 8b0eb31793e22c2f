import { lawSampler, type Sampler, standardNormal } from './law.js';
import { portableExp, portableLog } from './portableMath.js';

/**
 * A distribution of a member's trait, as scenarios write it: one value for all, uniform on min … max, normal, a
 * log-normal by median and sigma, or shares by value. Unlike `Law`, values need not be whole.
 */
export type TraitLaw =
  | number
  | { readonly uniform: { readonly min: number; readonly max: number } }
  | { readonly normal: { readonly mean: number; readonly deviation: number } }
  | { readonly logNormal: { readonly median: number; readonly sigma: number } }
  | { readonly frequencies: Readonly<Record<string, number>> };

/**
 * A sampler for the law of a trait, not cut to any range. Without spread (a number, a deviation or sigma of 0) it draws
 * nothing. O(1) expected a draw, after the table of frequencies is made once.
 */
export function traitSampler(law: TraitLaw): Sampler {
  if (typeof law === 'number') return () => law;
  if ('uniform' in law) {
    const { min, max } = law.uniform;
    return (stream) => min + (max - min) * stream.uniform();
  }
  if ('normal' in law) {
    const { mean, deviation } = law.normal;
    return deviation === 0 ? () => mean : (stream) => mean + deviation * standardNormal(stream);
  }
  if ('logNormal' in law) {
    const { median, sigma } = law.logNormal;
    const logMedian = portableLog(median);
    return sigma === 0 ? () => median : (stream) => portableExp(logMedian + sigma * standardNormal(stream));
  }
  // keys are read as numbers there, whole or not
  return lawSampler(law);
}
