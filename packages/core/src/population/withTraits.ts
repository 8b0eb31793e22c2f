import type { LabelColumn } from './labels.js';
import type { Population } from './population.js';
import { allocatePopulation } from './populationBuffer.js';

/**
 * A copy of a population with further trait columns of `memberCount` values each. Where both have a column of one name,
 * the new value comes first, and the old one where the new is not a number. O(bytes of the population).
 *
 * @throws GrapevineError `out-of-memory` above `maxBytes`.
 */
export function withTraits(
  population: Population,
  columns: Readonly<Record<string, Float32Array>>,
  maxBytes?: number,
): Population {
  const { memberLabels, groupLabels } = population;
  const copy = allocatePopulation(
    {
      memberCount: population.memberCount,
      groupCount: population.groupCount,
      membershipCount: population.membershipCount,
      tieCount: population.tieCount,
      tiesHaveWeights: population.tieWeights.length > 0,
      platforms: population.platforms,
      traitNames: [...new Set([...Object.keys(population.traits), ...Object.keys(columns)])],
      memberLabelBytes: memberLabels?.bytes.length,
      groupLabelBytes: groupLabels?.bytes.length,
    },
    maxBytes,
  );
  copy.memberOffsets.set(population.memberOffsets);
  copy.memberGroups.set(population.memberGroups);
  copy.groupOffsets.set(population.groupOffsets);
  copy.groupMembers.set(population.groupMembers);
  copy.groupPlatform.set(population.groupPlatform);
  if (population.tieCount > 0) copy.tieOffsets.set(population.tieOffsets);
  copy.tieTargets.set(population.tieTargets);
  copy.tieWeights.set(population.tieWeights);
  copyLabels(memberLabels, copy.memberLabels);
  copyLabels(groupLabels, copy.groupLabels);
  for (const [name, column] of Object.entries(population.traits)) copy.traits[name]!.set(column);
  for (const [name, column] of Object.entries(columns)) {
    merge(copy.traits[name]!, column, Object.hasOwn(population.traits, name));
  }
  return copy;
}

function merge(target: Float32Array, column: Float32Array, isOld: boolean): void {
  for (let i = 0; i < target.length; i++) if (!isOld || !Number.isNaN(column[i])) target[i] = column[i]!;
}

function copyLabels(from: LabelColumn | undefined, to: LabelColumn | undefined): void {
  if (!from || !to) return;
  to.offsets.set(from.offsets);
  to.bytes.set(from.bytes);
}
