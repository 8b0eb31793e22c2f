import { invalidInput } from '../base/grapevineError.js';
import type { Population } from '../population/population.js';
import { deriveKey, type RngKey, runKey } from '../random/rngKey.js';
import { openStream } from '../random/stream.js';
import { type TraitLaw, traitSampler } from '../random/traitLaw.js';

/** A value of each member: one for all, by a law, or as a trait column of the population has it. */
export type MemberValue = TraitLaw | { readonly trait: string };

/**
 * [memberCount] the values that a parameter gives the members, cut to `range`; the number itself where it is one for all.
 * What is drawn depends on the seed, the parameter's name and the member's index alone, and is the same in all runs.
 * O(members).
 *
 * @throws GrapevineError `invalid-input` where the population does not have the trait.
 */
export function memberValues(
  value: MemberValue,
  { name, range }: { readonly name: string; readonly range: readonly [number, number] },
  population: Population,
  key: RngKey,
): number | Float64Array {
  if (typeof value === 'number') return value;
  if ('trait' in value) return fromColumn(value.trait, name, range, population);
  const sample = traitSampler(value);
  const drawn = valueKey(name, key);
  return Float64Array.from({ length: population.memberCount }, (_, member) =>
    cutTo(range, sample(openStream(drawn, member))),
  );
}

/** The key under which the values of a parameter are drawn. */
export function valueKey(name: string, key: RngKey): RngKey {
  return deriveKey(
    runKey(key, 0, 'model-value'),
    Array.from(name, (letter) => letter.codePointAt(0)!),
  );
}

/** The value, or the end of the range that it lies beyond. */
export function cutTo([min, max]: readonly [number, number], value: number): number {
  if (!(value > min)) return min;
  return value < max ? value : max;
}

function fromColumn(
  trait: string,
  name: string,
  range: readonly [number, number],
  { traits }: Population,
): Float64Array {
  if (!Object.hasOwn(traits, trait)) {
    const details = { values: Object.keys(traits).join(', ') || '-' };
    throw invalidInput({ code: 'known-trait', path: `model.${name}.trait`, received: trait, details });
  }
  return Float64Array.from(traits[trait]!, (value) => cutTo(range, value));
}
