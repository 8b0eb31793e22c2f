import type { ContinuousWorld } from './continuousRule.js';
import { placeOf, sortedGroups } from './sortedGroups.js';

/**
 * A test whether no member differs from a contact or medium by less than his bound and yet by more than `least`: then
 * nobody moves any further. O(memberships log size + ties + members x media).
 */
export function openDifference(
  { population, choice, media, opinions }: ContinuousWorld,
  boundOf: (member: number) => number,
  least: number,
): () => boolean {
  const { memberCount, memberOffsets, memberGroups, groupOffsets } = population;
  const { sourceOffsets, sources } = choice;
  const { values, sort } = sortedGroups(population);
  const edge = new Float64Array(1);
  const isOpen = (difference: number, bound: number): boolean => difference < bound && difference > least;

  const openInGroups = (member: number): boolean => {
    const own = opinions[member]!;
    const bound = boundOf(member);
    for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
      const first = groupOffsets[memberGroups[m]!]!;
      const last = groupOffsets[memberGroups[m]! + 1]!;
      // the furthest that may lie within the bound, and its neighbour inwards, which rounding may have put outside
      edge[0] = own - bound;
      const low = placeOf(values, first, last, edge, true);
      edge[0] = own + bound;
      const high = placeOf(values, first, last, edge, false) - 1;
      for (let place = low; place < Math.min(low + 2, last); place++) {
        if (isOpen(Math.abs(values[place]! - own), bound)) return true;
      }
      for (let place = high; place >= Math.max(high - 1, first); place--) {
        if (isOpen(Math.abs(values[place]! - own), bound)) return true;
      }
    }
    return false;
  };
  const isDone = (member: number): boolean => {
    if (openInGroups(member)) return false;
    const own = opinions[member]!;
    const bound = boundOf(member);
    if (sources.length > 0) {
      for (let t = sourceOffsets[member]!; t < sourceOffsets[member + 1]!; t++) {
        if (isOpen(Math.abs(opinions[sources[t]!]! - own), bound)) return false;
      }
    }
    for (let medium = 0; medium < media.opinions.length; medium++) {
      if (isOpen(Math.abs(media.opinions[medium]! - own), bound)) return false;
    }
    return true;
  };
  return () => {
    sort(opinions);
    for (let member = 0; member < memberCount; member++) if (!isDone(member)) return false;
    return true;
  };
}
