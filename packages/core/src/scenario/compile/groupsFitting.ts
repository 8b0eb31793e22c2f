import type { Population } from '../../population/population.js';
import { forEachGroupName } from './groupNames.js';
import { namePattern } from './namePattern.js';

/** The groups that each of several lists of patterns selects: [groupCount] 1 for a group that fits one of the list. */
export type GroupMasks = ReadonlyMap<readonly string[], Uint8Array>;

/** Matches the names of all groups with all lists of patterns, in one pass over the names. O(bytes x patterns). */
export function groupsFitting(population: Population, lists: readonly (readonly string[])[]): GroupMasks {
  const selections = lists.map((patterns) => ({
    patterns: patterns.map(namePattern),
    mask: new Uint8Array(population.groupCount),
  }));
  if (lists.length > 0) {
    forEachGroupName(population, (group, bytes, start, end) => {
      for (const { patterns, mask } of selections) {
        for (const fits of patterns) {
          if (!fits(bytes, start, end)) continue;
          mask[group] = 1;
          break;
        }
      }
    });
  }
  return new Map(lists.map((list, i) => [list, selections[i]!.mask]));
}
