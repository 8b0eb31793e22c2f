import { invalidInput, throwIfAny } from '../base/grapevineError.js';
import type { Problem } from '../base/problem.js';
import { labelOf } from '../population/labels.js';
import type { Population } from '../population/population.js';
import { type RngKey, runKey } from '../random/rngKey.js';
import { streamX, streamY, word } from '../random/stream.js';

/** How likely a tie carries content, as `tieProbability` says it (Kempe, Kleinberg, Tardos 2003, section 7). */
export type TieProbability = 'uniform' | 'weighted' | 'trivalency' | 'tie-weight';

const TWO_31 = 0x80000000;
const TRIVALENCY = [0.1, 0.01, 0.001].map((p) => Math.round(p * TWO_31));

/**
 * [tieCount] probability of each tie as a whole number of 2^-31: a tie carries content when 31 fresh bits are below it.
 *
 * - `weighted`: 1 / (number of ties that lead to the target);
 * - `trivalency`: 0.1, 0.01 or 0.001, drawn once for each tie from the experiment's seed, the same in all runs;
 * - `tie-weight`: the tie's own weight.
 *
 * O(ties). Throws `invalid-input` when ties have no weights or one is not a probability.
 */
export function tieThresholds(
  population: Population,
  rule: Exclude<TieProbability, 'uniform'>,
  key: RngKey,
): Uint32Array {
  if (rule === 'weighted') return byIndegree(population);
  return rule === 'trivalency' ? byLot(population, key) : byWeight(population);
}

function byIndegree({ tieTargets, memberCount }: Population): Uint32Array {
  const indegree = new Uint32Array(memberCount);
  for (let j = 0; j < tieTargets.length; j++) indegree[tieTargets[j]!]!++;
  return Uint32Array.from(tieTargets, (target) => Math.round(TWO_31 / indegree[target]!));
}

function byLot({ tieOffsets, tieTargets, memberCount }: Population, key: RngKey): Uint32Array {
  const [k0, k1, k2, k3] = runKey(key, 0, 'tie-probability') as unknown as [number, number, number, number];
  const thresholds = new Uint32Array(tieTargets.length);
  for (let member = 0; member < memberCount; member++) {
    const x = streamX(k0, k1, member);
    for (let j = tieOffsets[member]!; j < tieOffsets[member + 1]!; j++) {
      const bits = word(x, streamY(x, k2, k3, tieTargets[j]!)) >>> 0;
      thresholds[j] = TRIVALENCY[Math.floor((bits * 3) / 0x100000000)]!;
    }
  }
  return thresholds;
}

function byWeight(population: Population): Uint32Array {
  const { tieWeights, tieCount } = population;
  if (tieWeights.length !== tieCount)
    throw invalidInput({ code: 'a-population-with-weights', path: 'population' });
  throwIfAny(wrongWeights(population));
  return Uint32Array.from(tieWeights, (weight) => Math.round(weight * TWO_31));
}

const MOST_LISTED = 20;

/** The first ties whose weight is no probability, by the names of their members. */
function wrongWeights({ tieOffsets, tieTargets, tieWeights, memberLabels }: Population): Problem[] {
  const problems: Problem[] = [];
  for (let j = 0, member = 0; j < tieWeights.length && problems.length < MOST_LISTED; j++) {
    while (j >= tieOffsets[member + 1]!) member++;
    const weight = tieWeights[j]!;
    if (weight >= 0 && weight <= 1) continue;
    const path = `population: ${labelOf(memberLabels, member)} → ${labelOf(memberLabels, tieTargets[j]!)}`;
    problems.push({ code: 'a-probability-weight', path, received: String(weight) });
  }
  return problems;
}
