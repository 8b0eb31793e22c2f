import { exponentialInto, uniformAt } from '../../random/exponential.js';
import { portablePow } from '../../random/portableMath.js';

/** How long after an event its offspring come, in units of time. */
export type MemoryLaw =
  | { readonly kind: 'exponential'; readonly mean: number }
  | {
      readonly kind: 'power-law';
      /** Density falls as (1 + t / scale)^-(1 + exponent). */
      readonly exponent: number;
      readonly scale: number;
      /** No delay is longer. */
      readonly longest: number;
    };

/** Writes the delay that the state of a stream gives to `target[0]`: by inversion. */
export type DrawDelay = (x: number, y: number, target: Float64Array) => void;

/** Delays of a law. */
export function delayDraw(law: MemoryLaw): DrawDelay {
  if (law.kind === 'exponential') {
    return (x, y, target) => {
      exponentialInto(target, 0, x, y);
      target[0]! *= law.mean;
    };
  }
  const { exponent, scale, longest } = law;
  const beyond = portablePow(1 + longest / scale, -exponent);
  return (x, y, target) => {
    const survival = beyond + (1 - beyond) * (1 - uniformAt(x, y));
    target[0] = Math.min(longest, scale * (portablePow(survival, -1 / exponent) - 1));
  };
}
