import { cutTo, type MemberValue, memberValues } from '../../engine/memberValues.js';
import type { Population } from '../../population/population.js';
import { ReopenedStream } from '../../random/reopenedStream.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../../random/stream.js';
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
  const runKey = new Uint32Array(4);
  if ('uniform' in opinion) {
    const { min, max } = opinion.uniform;
    return (run, opinions) =>
      writeUniform(deriveInto(runKey, key, PURPOSES['initial-state'], run), min, max, opinions);
  }
  const sample = traitSampler(opinion);
  const stream = new ReopenedStream();
  return (run, opinions) => {
    deriveInto(runKey, key, PURPOSES['initial-state'], run);
    for (let member = 0; member < opinions.length; member++) {
      stream.open(runKey, 0, member, 0);
      opinions[member] = cutTo(range, sample(stream));
    }
  };
}

/** The first draw of stream (member, 0) for each, as the sampler of a uniform law gives it, and no number on the heap. */
function writeUniform(key: RngKey, min: number, max: number, opinions: Float64Array): void {
  const k0 = key[0]! | 0;
  const k1 = key[1]! | 0;
  const k2 = key[2]! | 0;
  const k3 = key[3]! | 0;
  for (let member = 0; member < opinions.length; member++) {
    const x = streamX(k0, k1, member);
    const y = streamY(x, k2, k3, 0);
    const high = word(x, y) >>> 5;
    const low = word((x + STEP_X) | 0, (y + STEP_Y) | 0) >>> 6;
    opinions[member] = min + (max - min) * ((high * 0x4000000 + low) / 0x20000000000000);
  }
}
