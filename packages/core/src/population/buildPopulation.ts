import { throwIfAny } from '../base/grapevineError.js';
import type { LabelColumn } from './labels.js';
import { membershipTables } from './membershipTables.js';
import type { Population } from './population.js';
import { allocatePopulation } from './populationBuffer.js';
import type { PopulationParts } from './populationParts.js';
import { findPartProblems } from './populationProblems.js';
import { sortTies } from './sortTies.js';

/** A population, and what was given twice or could not be kept. */
export interface BuiltPopulation {
  readonly population: Population;
  readonly merged: { readonly memberships: number; readonly ties: number; readonly selfTies: number };
}

/**
 * Builds the frozen arrays. Repeated memberships and ties are merged (of ties, the first weight stays) and ties from a
 * member to itself left out; `merged` counts both. O(members + groups + memberships + ties), by counting sort; rows of more than a few are sorted.
 *
 * @throws GrapevineError `invalid-input` with every wrong length or index; `out-of-memory` above `maxBytes`.
 */
export function buildPopulation(
  parts: PopulationParts,
  { maxBytes }: { maxBytes?: number | undefined } = {},
): BuiltPopulation {
  throwIfAny(findPartProblems(parts));
  const { memberCount, groupCount = 0, platforms = ['everywhere'], traits = {} } = parts;
  const pairs = parts.memberships ?? { members: [], groups: [] };
  const { byMember, byGroup } = membershipTables(pairs.members, pairs.groups, memberCount, groupCount);
  const ties = parts.ties && sortTies(parts.ties, memberCount);
  const tieCount = ties?.values.length ?? 0;
  const population = allocatePopulation(
    {
      memberCount,
      groupCount,
      membershipCount: byGroup.values.length,
      tieCount,
      tiesHaveWeights: parts.ties?.weights !== undefined,
      platforms,
      traitNames: Object.keys(traits),
      memberLabelBytes: parts.memberLabels?.bytes.length,
      groupLabelBytes: parts.groupLabels?.bytes.length,
    },
    maxBytes,
  );
  population.memberOffsets.set(byMember.offsets);
  population.memberGroups.set(byMember.values);
  population.groupOffsets.set(byGroup.offsets);
  population.groupMembers.set(byGroup.values);
  if (parts.groupPlatform) population.groupPlatform.set(parts.groupPlatform);
  if (ties && tieCount > 0) {
    population.tieOffsets.set(ties.offsets);
    population.tieTargets.set(ties.values);
    if (ties.weights) population.tieWeights.set(ties.weights);
  }
  for (const [name, column] of Object.entries(traits)) population.traits[name]!.set(column);
  copyLabels(parts.memberLabels, population.memberLabels);
  copyLabels(parts.groupLabels, population.groupLabels);
  return {
    population,
    merged: {
      memberships: pairs.members.length - byGroup.values.length,
      ties: givenTies(parts.ties, ties?.loops ?? 0) - tieCount,
      selfTies: ties?.loops ?? 0,
    },
  };
}

/** Ties between two members that were given, repetitions included. */
function givenTies(ties: PopulationParts['ties'], loops: number): number {
  if (!ties) return 0;
  return (ties.sources.length - loops) * (ties.mutual ? 2 : 1);
}

function copyLabels(from: LabelColumn | undefined, to: LabelColumn | undefined): void {
  if (!from || !to) return;
  to.offsets.set(from.offsets);
  to.bytes.set(from.bytes);
}
