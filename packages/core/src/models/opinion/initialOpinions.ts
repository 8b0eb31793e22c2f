import { cutTo, type MemberValue, memberValues } from '../../engine/memberValues.js';
import type { Population } from '../../population/population.js';
import { reusableStream } from '../../random/reusableStream.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { traitSampler } from '../../random/traitLaw.js';

/** Writes the opinions before the first step of a run. O(members). */
export type WriteOpinions = (run: number, opinions: Float64Array) => void;

/**
 * Prepares the opinions that runs begin with. Values and traits are the same in all runs; a law is drawn from anew in
 * each, by run and member alone.
 *
 * @throws GrapevineError `invalid-input` where the population does not have the trait.
 */
export function initialOpinions(
  opinion: MemberValue,
  range: readonly [number, number],
  population: Population,
  key: RngKey,
): WriteOpinions {
  if (typeof opinion === 'number' || 'trait' in opinion) {
    const values = memberValues(opinion, { name: 'opinion', range }, population, key);
    return typeof values === 'number'
      ? (_, opinions) => opinions.fill(values)
      : (_, opinions) => opinions.set(values);
  }
  const sample = traitSampler(opinion);
  const stream = reusableStream();
  const runKey = new Uint32Array(4);
  return (run, opinions) => {
    deriveInto(runKey, key, PURPOSES['initial-state'], run);
    for (let member = 0; member < opinions.length; member++) {
      stream.open(runKey, member, 0);
      opinions[member] = cutTo(range, sample(stream));
    }
  };
}
