import type { LabelColumn } from '../labels.js';
import type { Population } from '../population.js';
import { allocatePopulation } from '../populationBuffer.js';
import type { Affiliation } from './affiliation.js';
import type { TieTable } from './tieTable.js';

/** What a generator has made, already free of repeats; unlike `buildPopulation`, nothing is checked or merged. */
export interface GeneratedParts {
  readonly memberCount: number;
  readonly affiliation?: Affiliation | undefined;
  readonly ties?: TieTable | undefined;
  readonly platforms?: readonly string[] | undefined;
  /** [groupCount] platform index of each group. Default: all on platform 0. */
  readonly groupPlatform?: Uint8Array | undefined;
  readonly memberLabels?: LabelColumn | undefined;
  readonly groupLabels?: LabelColumn | undefined;
}

const NO_GROUPS: Affiliation = { groupOffsets: new Uint32Array(1), groupMembers: new Uint32Array(0) };

/** The frozen population of generated parts. O(members + groups + memberships + ties), two random passes. */
export function freezePopulation(parts: GeneratedParts, maxBytes: number | undefined): Population {
  const { memberCount, affiliation = NO_GROUPS, ties, groupPlatform, memberLabels, groupLabels } = parts;
  const population = allocatePopulation(
    {
      memberCount,
      groupCount: affiliation.groupOffsets.length - 1,
      membershipCount: affiliation.groupMembers.length,
      tieCount: ties?.targets.length ?? 0,
      tiesHaveWeights: false,
      platforms: parts.platforms ?? ['everywhere'],
      traitNames: [],
      memberLabelBytes: memberLabels?.bytes.length,
      groupLabelBytes: groupLabels?.bytes.length,
    },
    maxBytes,
  );
  fillMemberships(population, affiliation);
  if (ties && ties.targets.length > 0) {
    population.tieOffsets.set(ties.offsets);
    population.tieTargets.set(ties.targets);
  }
  if (groupPlatform) population.groupPlatform.set(groupPlatform);
  copyLabels(memberLabels, population.memberLabels);
  copyLabels(groupLabels, population.groupLabels);
  return population;
}

/** Bytes of a population without labels, to within alignment. */
export function populationBytes(members: number, groups: number, memberships: number, ties: number): number {
  return 4 * members + 5 * groups + 8 * memberships + (ties > 0 ? 4 * members + 4 * ties : 0);
}

/** Both tables, each row ascending because it is filled in the order of the other. */
function fillMemberships(population: Population, { groupOffsets, groupMembers }: Affiliation): void {
  const { memberCount, groupCount, memberOffsets, memberGroups } = population;
  for (let j = 0; j < groupMembers.length; j++) memberOffsets[groupMembers[j]! + 1]!++;
  for (let member = 0; member < memberCount; member++) memberOffsets[member + 1]! += memberOffsets[member]!;
  const nextOfMember = memberOffsets.slice();
  for (let group = 0; group < groupCount; group++) {
    const end = groupOffsets[group + 1]!;
    for (let j = groupOffsets[group]!; j < end; j++) memberGroups[nextOfMember[groupMembers[j]!]!++] = group;
  }
  population.groupOffsets.set(groupOffsets);
  const nextOfGroup = groupOffsets.slice();
  const members = population.groupMembers;
  for (let member = 0; member < memberCount; member++) {
    const end = memberOffsets[member + 1]!;
    for (let j = memberOffsets[member]!; j < end; j++) members[nextOfGroup[memberGroups[j]!]!++] = member;
  }
}

function copyLabels(from: LabelColumn | undefined, to: LabelColumn | undefined): void {
  if (!from || !to) return;
  to.offsets.set(from.offsets);
  to.bytes.set(from.bytes);
}
