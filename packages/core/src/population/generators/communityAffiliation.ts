import { throwIfAny } from '../../base/grapevineError.js';
import { checkMemory } from '../../base/memoryLimit.js';
import { type Law, lawMean } from '../../random/law.js';
import { deriveKey, type RngKey } from '../../random/rngKey.js';
import type { Population } from '../population.js';
import { type AffiliationTieRule, drawAffiliationTies, expectedTies } from './affiliationTies.js';
import { communityAffiliationParameters } from './communityAffiliationParameters.js';
import { type AffiliationLaws, affiliationBytes, drawAffiliation } from './drawAffiliation.js';
import { freezePopulation, populationBytes } from './freezePopulation.js';
import { type GeneratorOptions, populationKey, readParameters } from './generatorInput.js';
import type { GenerateOptions, PopulationGenerator } from './populationGenerator.js';
import { affiliationProblems, at, platformProblems } from './sharedParameters.js';
import { spreadPlatforms } from './spreadPlatforms.js';
import { mutualTies, mutualTiesBytes } from './tieTable.js';

/** Parameters of the community-affiliation graph model. */
export interface CommunityAffiliationParameters {
  /** Number of members, 1 to 100 million. */
  readonly members: number;
  /** In how many groups a member is. Default: log-normal, median 2, sigma 0.8. */
  readonly groupsPerMember?: Law;
  /** How many members a group has. Default: power law of exponent 1.8 on 3 … 500. */
  readonly groupSize?: Law;
  /** Probability that two members of a group of ten are tied, 0 to 1. Default 0.33. */
  readonly tieProbability?: number;
  /** The probability in a group of n members is `tieProbability` x (n / 10)^-sizeExponent, at most 1. Default 0.6. */
  readonly sizeExponent?: number;
  /** Probability that any two members are tied, shared groups or not, 0 to 1. Default 0. */
  readonly backgroundProbability?: number;
  /**
   * What the population consists of. Default `ties`: the network that the groups explain. With `both`, a pair that is
   * tied and in one group can reach each other in two ways, as when colleagues also follow each other; where the ties are meant
   * to stand for what happens inside the groups, that would count it twice.
   */
  readonly keep?: 'ties' | 'groups' | 'both';
  /** Each group is put on one of these, evenly at random. Default: one platform, `everywhere`. */
  readonly platforms?: readonly string[];
}

type Parameters = AffiliationLaws &
  AffiliationTieRule &
  Required<Pick<CommunityAffiliationParameters, 'keep'>> &
  Pick<CommunityAffiliationParameters, 'platforms'>;

const STREAM = { affiliation: 1, platforms: 2, ties: 3 } as const;

/** `community-affiliation`: ties that come from shared groups. */
export const communityAffiliationGenerator = {
  kind: 'community-affiliation',
  label: { en: 'Ties from shared groups (AGM)', fr: 'Liens issus des groupes partagés (AGM)' },
  parameters: communityAffiliationParameters,
  generate(parameters: Parameters, key: RngKey, { maxBytes, path }: GenerateOptions = {}): Population {
    const { members, groupsPerMember, groupSize, keep, platforms } = parameters;
    throwIfAny([
      ...affiliationProblems(members, groupsPerMember, groupSize, path),
      ...platformProblems(platforms, at(path, 'platforms')),
    ]);
    const memberships = members * lawMean(groupsPerMember);
    checkMemory(affiliationBytes(parameters) + 8 * memberships, maxBytes, at(path, 'members'));
    const affiliation = drawAffiliation(parameters, deriveKey(key, [STREAM.affiliation]));
    const groupCount = affiliation.groupOffsets.length - 1;
    const pairs = keep === 'groups' ? 0 : expectedTies(affiliation, members, parameters);
    const bytes =
      populationBytes(members, groupCount, affiliation.groupMembers.length, 2 * pairs) +
      mutualTiesBytes(members, pairs) +
      8 * pairs;
    checkMemory(bytes, maxBytes, at(path, 'tieProbability'));
    const tieKey = deriveKey(key, [STREAM.ties]);
    const tied =
      keep === 'groups' ? undefined : drawAffiliationTies(affiliation, members, parameters, tieKey);
    const ties = tied && mutualTies(members, tied.from, tied.to);
    if (keep === 'ties') return freezePopulation({ memberCount: members, ties, platforms }, maxBytes);
    const groupPlatform = spreadPlatforms(
      groupCount,
      platforms?.length ?? 1,
      deriveKey(key, [STREAM.platforms]),
    );
    return freezePopulation({ memberCount: members, affiliation, ties, platforms, groupPlatform }, maxBytes);
  },
} satisfies PopulationGenerator<Parameters>;

/**
 * The community-affiliation graph model (Yang & Leskovec 2012): members join groups as in `overlappingGroups`, and each
 * pair is tied independently for every group that it shares, so that it stays untied with probability
 * (1 - background) x product of (1 - p_g). Ties go both ways. O(members + memberships + ties).
 *
 * @throws GrapevineError `invalid-input` with everything that is wrong, `out-of-memory` above `maxBytes`.
 */
export function communityAffiliation(
  parameters: CommunityAffiliationParameters,
  { rngSeed, maxBytes }: GeneratorOptions = {},
): Population {
  const { generate, parameters: table } = communityAffiliationGenerator;
  return generate(readParameters<Parameters>(table, parameters), populationKey(rngSeed), { maxBytes });
}
