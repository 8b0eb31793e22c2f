import type { Population } from '../../population/population.js';
import type { ContinuousRule, ContinuousWorld } from './continuousRule.js';
import { placeOf, sortedGroups } from './sortedGroups.js';

/** Rounds in which each member takes the mean of those within `bounds` of him, himself included. */
export function hegselmannKrauseRule(
  { population, choice, media, opinions }: ContinuousWorld,
  bounds: number | Float64Array,
): ContinuousRule {
  const { memberCount, groupCount, memberOffsets, memberGroups, groupOffsets } = population;
  const { sourceOffsets, sources } = choice;
  const { values, sort } = sortedGroups(population);
  const edge = new Float64Array(1);
  /** [membershipCount + groupCount] sum of the sorted opinions of group g before place p, at p + g. */
  const sums = new Float64Array(values.length + groupCount);

  const takeMean = (member: number, next: Float64Array): void => {
    const own = opinions[member]!;
    const bound = typeof bounds === 'number' ? bounds : bounds[member]!;
    let sum = own;
    let weight = 1;
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      const group = memberGroups[m]!;
      const last = groupOffsets[group + 1]!;
      edge[0] = own - bound;
      const from = placeOf(values, groupOffsets[group]!, last, edge, false);
      edge[0] = own + bound;
      const to = placeOf(values, from, last, edge, true);
      if (to - from < 2) continue;
      sum += sums[to + group]! - sums[from + group]! - own;
      weight += to - from - 1;
    }
    if (sources.length > 0) {
      for (let t = sourceOffsets[member]!; t < sourceOffsets[member + 1]!; t++) {
        const opinion = opinions[sources[t]!]!;
        if (opinion < own - bound || opinion > own + bound) continue;
        sum += opinion;
        weight++;
      }
    }
    for (let medium = 0; medium < media.opinions.length; medium++) {
      const opinion = media.opinions[medium]!;
      if (opinion < own - bound || opinion > own + bound) continue;
      sum += media.strength * opinion;
      weight += media.strength;
    }
    next[member] = weight === 1 ? own : Math.min(1, Math.max(0, sum / weight));
  };
  return {
    round(next) {
      sort(opinions);
      sumUp(population, values, sums);
      for (let member = 0; member < memberCount; member++) takeMean(member, next);
    },
  };
}

/** Writes to `sums` what the values of each group come to before each place. */
function sumUp({ groupCount, groupOffsets }: Population, values: Float64Array, sums: Float64Array): void {
  for (let group = 0; group < groupCount; group++) {
    const last = groupOffsets[group + 1]!;
    let sum = 0;
    for (let p = groupOffsets[group]!; p < last; p++) {
      sums[p + group] = sum;
      sum += values[p]!;
    }
    sums[last + group] = sum;
  }
}
