import { portablePow } from '../../random/portableMath.js';
import type { ReusableStream } from '../../random/reusableStream.js';
import { alongTie } from './contactChoice.js';
import type { ContinuousWorld } from './continuousRule.js';

/** Differences below this count as this. */
const LEAST_DISTANCE = 1e-5;

/** Draws one of `values` with probability in proportion to (its distance from `own`)^-bias. O(values). */
export type BiasedChoice = (values: Float64Array, own: number, stream: ReusableStream) => number;

/** A choice among up to `room` values; uniform where the bias is 0. */
export function biasedChoice(room: number, bias: number): BiasedChoice {
  if (bias === 0) return (values, _own, stream) => Math.floor(stream.uniform() * values.length);
  const sums = new Float64Array(room);
  return (values, own, stream) => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
      sum += attraction(values[i]! - own, bias);
      sums[i] = sum;
    }
    return placeIn(sums, values.length, stream.uniform() * sum);
  };
}

/**
 * A choice of contacts, as ContactChoice picks them, with probability in proportion to (difference of opinion)^-bias.
 * O(contacts) a choice: whom everybody differs from, and how much, changes with every meeting.
 */
export function biasedContact(
  { population, choice, opinions }: ContinuousWorld,
  bias: number,
): (member: number, stream: ReusableStream) => number {
  const { memberOffsets, memberGroups, groupOffsets, groupMembers } = population;
  const { counts, sourceOffsets, sources } = choice;
  let most = 0;
  for (const count of counts) most = Math.max(most, count);
  const contacts = new Int32Array(most);
  const sums = new Float64Array(most);
  return (member, stream) => {
    const own = opinions[member]!;
    let count = 0;
    let sum = 0;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      const group = memberGroups[m]!;
      for (let e = groupOffsets[group]!; e < groupOffsets[group + 1]!; e++) {
        const contact = groupMembers[e]!;
        if (contact === member) continue;
        sum += attraction(opinions[contact]! - own, bias);
        contacts[count] = contact;
        sums[count++] = sum;
      }
    }
    if (sources.length > 0) {
      for (let t = sourceOffsets[member]!; t < sourceOffsets[member + 1]!; t++) {
        sum += attraction(opinions[sources[t]!]! - own, bias);
        contacts[count] = alongTie(sources[t]!);
        sums[count++] = sum;
      }
    }
    return contacts[placeIn(sums, count, stream.uniform() * sum)]!;
  };
}

/** How much a contact at this difference is preferred, relative to one at the least distance: no power overflows. */
function attraction(difference: number, bias: number): number {
  const distance = Math.abs(difference);
  return distance <= LEAST_DISTANCE ? 1 : portablePow(distance / LEAST_DISTANCE, -bias);
}

/** The first of the ascending sums above `target`. */
function placeIn(sums: Float64Array, count: number, target: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sums[middle]! <= target) low = middle + 1;
    else high = middle;
  }
  return low;
}
