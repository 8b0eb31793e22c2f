import { labelOf } from '../src/population/labels.js';
import type { Population } from '../src/population/population.js';

/** What a population says, by names, in an order that does not depend on indices. */
export interface PopulationFacts {
  readonly members: readonly string[];
  readonly groups: readonly string[];
  /** `[member, group]` */
  readonly memberships: readonly (readonly string[])[];
  /** `[source, target, weight]`, or without weight where ties have none */
  readonly ties: readonly (readonly (string | number)[])[];
  /** `[member, trait, value]` */
  readonly traits: readonly (readonly (string | number)[])[];
}

/** The facts of a population; two populations with the same facts differ in indices and platforms only. */
export function populationFacts(population: Population): PopulationFacts {
  const { memberCount, groupCount, memberOffsets, memberGroups, tieOffsets, tieTargets } = population;
  const members = Array.from({ length: memberCount }, (_, i) => labelOf(population.memberLabels, i));
  const groups = Array.from({ length: groupCount }, (_, g) => labelOf(population.groupLabels, g));
  const memberships = members.flatMap((member, i) =>
    Array.from(memberGroups.subarray(memberOffsets[i], memberOffsets[i + 1]), (g) => [member, groups[g]!]),
  );
  const ties = members.flatMap((member, i) =>
    Array.from(tieTargets.subarray(tieOffsets[i], tieOffsets[i + 1]), (target, k) => {
      const weight = population.tieWeights[tieOffsets[i]! + k];
      return weight === undefined ? [member, members[target]!] : [member, members[target]!, weight];
    }),
  );
  const traits = Object.entries(population.traits).flatMap(([name, column]) =>
    members.map((member, i) => [member, name, column[i]!]),
  );
  const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return {
    members: members.toSorted(),
    groups: groups.toSorted(),
    memberships: memberships.sort(byText),
    ties: ties.sort(byText),
    traits: traits.sort(byText),
  };
}
