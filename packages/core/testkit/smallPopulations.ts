import fc from 'fast-check';
import { buildPopulation } from '../src/population/buildPopulation.js';
import type { Population } from '../src/population/population.js';

/** A population with the given groups, by member index, and directed ties. */
export function groupsPopulation(
  memberCount: number,
  groups: readonly (readonly number[])[],
  ties: readonly (readonly [number, number])[] = [],
): Population {
  return buildPopulation({
    memberCount,
    groupCount: groups.length,
    memberships: { members: groups.flat(), groups: groups.flatMap((group, g) => group.map(() => g)) },
    ties: { sources: ties.map(([source]) => source), targets: ties.map(([, target]) => target) },
  }).population;
}

const MOST_MEMBERS = 9;
const member = fc.integer({ min: 0, max: MOST_MEMBERS - 1 });

/** Up to nine members, six groups and ten directed ties. */
export const smallGroups = fc.record({
  members: fc.constant(MOST_MEMBERS),
  groups: fc.array(fc.uniqueArray(member, { maxLength: 6 }), { maxLength: 6 }),
  ties: fc.array(
    fc.tuple(member, member).filter(([source, target]) => source !== target),
    { maxLength: 10 },
  ),
});
