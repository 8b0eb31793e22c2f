import { invalidInput } from '../../base/grapevineError.js';
import type { Population } from '../../population/population.js';
import type { RngKey } from '../../random/rngKey.js';
import { streamX, word } from '../../random/stream.js';
import { type CountBy, contactCounts } from './contactCounts.js';

/** How much active weight each member needs, and what a tie weighs; a contact in a group weighs 1. */
export interface ThresholdNeeds {
  /** [memberCount] what is needed, at most 2^50; undefined where it is drawn in each run. */
  readonly fixed?: Float64Array;
  /** [memberCount] where it is drawn: multiples of `grid` in the weight of all contacts. */
  readonly levels?: Float64Array;
  /** Weights and needs are multiples of this power of two, so that their sums are exact in any order. */
  readonly grid: number;
  /** [tieCount] weight of each tie; undefined where it is 1. */
  readonly tieWeights?: Float64Array;
}

/** Needs that are numbers of contacts: the first whole number that is not below the member's threshold. */
export function countNeeds(thresholds: number | Float64Array, { memberCount }: Population): ThresholdNeeds {
  const fixed = new Float64Array(memberCount);
  for (let member = 0; member < memberCount; member++) fixed[member] = Math.ceil(at(thresholds, member));
  return { fixed, grid: 1 };
}

/** Needs that are shares: the smallest number of contacts whose share of all is not below the member's threshold. */
export function shareNeeds(
  thresholds: number | Float64Array,
  population: Population,
  countBy: CountBy = 'members',
): ThresholdNeeds {
  const contacts = contactCounts(population, countBy);
  const fixed = Float64Array.from(contacts, (all, member) => smallestCount(at(thresholds, member), all));
  return { fixed, grid: 1 };
}

/** The smallest count with `count / all >= share`, decided by that division; 1 where nobody is there to be active. */
function smallestCount(share: number, all: number): number {
  if (share <= 0) return 0;
  if (all === 0) return 1;
  let count = Math.ceil(share * all);
  while (count > 0 && (count - 1) / all >= share) count--;
  while (count / all < share) count++;
  return count;
}

function at(values: number | Float64Array, member: number): number {
  return typeof values === 'number' ? values : values[member]!;
}

/**
 * Needs that are drawn uniformly in each run: a member's threshold times the weight of all his contacts. By tie weights a
 * contact in a group weighs 1, and where all together weigh less than 1 the threshold is taken of 1.
 *
 * @throws GrapevineError `invalid-input` where weights are wanted and ties have none, or some below 0.
 */
export function drawnNeeds(population: Population, byTieWeights: boolean): ThresholdNeeds {
  if (!byTieWeights || population.tieCount === 0)
    return { levels: Float64Array.from(contactCounts(population, 'members')), grid: 1 };
  const { tieWeights, tieTargets, tieCount, memberCount } = population;
  if (tieWeights.length !== tieCount || tieWeights.some((weight) => !(weight >= 0)))
    throw invalidInput({ code: 'a-population-with-weights', path: 'population' });
  const sums = Float64Array.from(contactCounts({ ...population, tieTargets: NO_TIES }, 'members'));
  for (let tie = 0; tie < tieCount; tie++) sums[tieTargets[tie]!]! += tieWeights[tie]!;
  const grid = gridFor(sums.reduce((most, sum) => Math.max(most, sum), 1));
  const weights = Float64Array.from(tieWeights, (weight) => Math.round(weight / grid) * grid);
  const total = Float64Array.from(contactCounts({ ...population, tieTargets: NO_TIES }, 'members'));
  for (let tie = 0; tie < tieCount; tie++) total[tieTargets[tie]!]! += weights[tie]!;
  const levels = new Float64Array(memberCount);
  for (let member = 0; member < memberCount; member++) levels[member] = Math.max(1, total[member]!) / grid;
  return { levels, grid, tieWeights: weights };
}

const NO_TIES = new Uint32Array(0);

/** The power of two that leaves 50 bits for the largest sum. */
function gridFor(largest: number): number {
  let grid = 2 ** -50;
  while (grid * 2 ** 50 < largest && grid < 1) grid *= 2;
  return grid;
}

/**
 * What a member needs under the key of the run. Drawn: his threshold is (word + 1) / 2^32, one word of the member, so that
 * it stays the same when his contacts change. The word is a bijection of the member for a given key.
 */
export function needOf({ fixed, levels, grid }: ThresholdNeeds, key: RngKey, member: number): number {
  if (fixed) return fixed[member]!;
  const drawn = word(streamX(key[0]!, key[1]!, member), key[2]!) >>> 0;
  return (Math.floor((drawn * levels![member]!) / 0x100000000) + 1) * grid;
}
