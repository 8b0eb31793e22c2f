import type { Population } from '../population/population.js';
import type { RngKey } from '../random/rngKey.js';
import { type MemberValue, memberValues } from './memberValues.js';

/** A value for each member: `values[member & mask]`, whether all share one or each has his own. */
export interface MaskedValues {
  /** [1] where all share one (mask 0), [memberCount] otherwise (mask -1). */
  readonly values: Float64Array;
  readonly mask: number;
}

/** `memberValues` in a form that loops read without asking which of the two it is. O(members), O(1) for one value. */
export function maskedValues(
  value: MemberValue,
  named: { readonly name: string; readonly range: readonly [number, number] },
  population: Population,
  key: RngKey,
): MaskedValues {
  const given = memberValues(value, named, population, key);
  return typeof given === 'number'
    ? { values: Float64Array.of(given), mask: 0 }
    : { values: given, mask: -1 };
}

/** The same for a function of two values of each member. O(members), O(1) where both are shared. */
export function combineMasked(
  first: MaskedValues,
  second: MaskedValues,
  of: (first: number, second: number) => number,
): MaskedValues {
  const { values, mask } = first.mask !== 0 ? first : second;
  const combined = values.map((_, member) =>
    of(first.values[member & first.mask]!, second.values[member & second.mask]!),
  );
  return { values: combined, mask };
}

/** The same for a function of the values. */
export function mapMasked({ values, mask }: MaskedValues, of: (value: number) => number): MaskedValues {
  return { values: values.map(of), mask };
}
