import { throwIfAny } from '../../base/grapevineError.js';
import { checkMemory } from '../../base/memoryLimit.js';
import { type Law, lawMean } from '../../random/law.js';
import { deriveKey, type RngKey } from '../../random/rngKey.js';
import type { Population } from '../population.js';
import { type AffiliationLaws, affiliationBytes, drawAffiliation } from './drawAffiliation.js';
import { freezePopulation, populationBytes } from './freezePopulation.js';
import { type GeneratorOptions, populationKey, readParameters } from './generatorInput.js';
import type { GenerateOptions, PopulationGenerator } from './populationGenerator.js';
import {
  affiliationProblems,
  at,
  groupSizeParameter,
  groupsPerMemberParameter,
  membersParameter,
  platformProblems,
  platformsParameter,
} from './sharedParameters.js';
import { spreadPlatforms } from './spreadPlatforms.js';

/** Parameters of random overlapping groups. */
export interface OverlappingGroupsParameters {
  /** Number of members, 1 to 100 million. */
  readonly members: number;
  /** In how many groups a member is. Default: log-normal, median 2, sigma 0.8. */
  readonly groupsPerMember?: Law;
  /** How many members a group has; 0 gives an empty group. Default: power law of exponent 1.8 on 3 … 500. */
  readonly groupSize?: Law;
  /** Each group is put on one of these, evenly at random. Default: one platform, `everywhere`. */
  readonly platforms?: readonly string[];
}

type Parameters = AffiliationLaws & Pick<OverlappingGroupsParameters, 'platforms'>;

const STREAM = { affiliation: 1, platforms: 2 } as const;

/** `overlapping-groups`: members and groups matched at random, with any law on either side. */
export const overlappingGroupsGenerator = {
  kind: 'overlapping-groups',
  label: { en: 'Random overlapping groups', fr: 'Groupes aléatoires qui se recoupent' },
  parameters: {
    members: membersParameter,
    groupsPerMember: groupsPerMemberParameter,
    groupSize: groupSizeParameter,
    platforms: platformsParameter,
  },
  generate(parameters: Parameters, key: RngKey, { maxBytes, path }: GenerateOptions = {}): Population {
    const { members, groupsPerMember, groupSize, platforms } = parameters;
    throwIfAny([
      ...affiliationProblems(members, groupsPerMember, groupSize, path),
      ...platformProblems(platforms, at(path, 'platforms')),
    ]);
    checkMemory(bytesNeeded(parameters), maxBytes, at(path, 'members'));
    const affiliation = drawAffiliation(parameters, deriveKey(key, [STREAM.affiliation]));
    const groupCount = affiliation.groupOffsets.length - 1;
    const groupPlatform = spreadPlatforms(
      groupCount,
      platforms?.length ?? 1,
      deriveKey(key, [STREAM.platforms]),
    );
    return freezePopulation({ memberCount: members, affiliation, platforms, groupPlatform }, maxBytes);
  },
} satisfies PopulationGenerator<Parameters>;

/**
 * Random overlapping groups: the bipartite configuration model, whose cascades have exact theory (Newman, Strogatz &
 * Watts 2001; Newman 2003). Members are named by their index, groups too. O(members + memberships).
 *
 * @throws GrapevineError `invalid-input` with everything that is wrong, `out-of-memory` above `maxBytes`.
 */
export function overlappingGroups(
  parameters: OverlappingGroupsParameters,
  { rngSeed, maxBytes }: GeneratorOptions = {},
): Population {
  const { generate, parameters: table } = overlappingGroupsGenerator;
  return generate(readParameters<Parameters>(table, parameters), populationKey(rngSeed), { maxBytes });
}

/** Most bytes held at one time, on average: the frozen arrays beside what they are filled from. */
function bytesNeeded(laws: AffiliationLaws): number {
  const { members, groupsPerMember, groupSize } = laws;
  const memberships = members * lawMean(groupsPerMember);
  const groups = memberships / lawMean(groupSize);
  return populationBytes(members, groups, memberships, 0) + affiliationBytes(laws);
}
