import { nearestName } from '../../base/nearestName.js';
import { type Problem, showReceived } from '../../base/problem.js';
import type { MemberTraits } from '../../content/memberTraits.js';
import { indicesOfLabels } from '../../population/labels.js';
import type { Population } from '../../population/population.js';
import type { Segment } from '../passOnScenario.js';
import type { GroupMasks } from './groupsFitting.js';
import { membersOfGroups } from './membersOfGroups.js';
import { traitColumn, traitNames } from './traitColumn.js';
import { traitCondition } from './traitCondition.js';

/** [memberCount] 1 for the members of each segment, by its name. */
export type SegmentMasks = ReadonlyMap<string, Uint8Array>;

/**
 * Who is in which segment: those who meet all of its conditions. Unknown names of members and traits are added to
 * `problems`. O(members x conditions + memberships x segments with groups).
 */
export function segmentMasks(
  population: Population,
  traits: MemberTraits,
  segments: Readonly<Record<string, Segment>>,
  masks: GroupMasks,
  problems: Problem[],
): SegmentMasks {
  return new Map(
    Object.entries(segments).map(([name, { groups, members, where = {} }]) => {
      const mask = groups
        ? membersOfGroups(population, masks.get(groups)!)
        : new Uint8Array(population.memberCount).fill(1);
      if (members) keepNamed(population, members, mask, `segments.${name}.members`, problems);
      for (const [trait, condition] of Object.entries(where)) {
        const read = traitColumn(trait, population, traits);
        const path = `segments.${name}.where.${trait}`;
        if (!read) problems.push(unknownTrait(trait, traitNames(population, traits), path));
        else keepWhere(mask, read, traitCondition(condition));
      }
      return [name, mask];
    }),
  );
}

function keepNamed(
  { memberLabels, memberCount }: Population,
  names: readonly string[],
  mask: Uint8Array,
  path: string,
  problems: Problem[],
): void {
  const named = new Uint8Array(memberCount);
  indicesOfLabels(memberLabels, memberCount, names).forEach((member, i) => {
    if (member >= 0) named[member] = 1;
    else problems.push({ code: 'known-member', path: `${path}[${i}]`, received: showReceived(names[i]) });
  });
  for (let member = 0; member < memberCount; member++) mask[member]! &= named[member]!;
}

function keepWhere(
  mask: Uint8Array,
  read: (member: number) => number,
  holds: (value: number) => boolean,
): void {
  for (let member = 0; member < mask.length; member++) {
    if (mask[member] === 1 && !holds(read(member))) mask[member] = 0;
  }
}

function unknownTrait(name: string, known: readonly string[], path: string): Problem {
  const suggestion = nearestName(name, known);
  return {
    code: 'known-trait',
    path,
    received: showReceived(name),
    details: { values: known.join(', ') },
    ...(suggestion && { suggestion }),
  };
}
