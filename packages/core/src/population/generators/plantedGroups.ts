import { throwIfAny } from '../../base/grapevineError.js';
import { checkMemory } from '../../base/memoryLimit.js';
import type { Problem } from '../../base/problem.js';
import type { Law } from '../../random/law.js';
import { deriveKey, type RngKey } from '../../random/rngKey.js';
import type { Population } from '../population.js';
import { freezePopulation, populationBytes } from './freezePopulation.js';
import { type GeneratorOptions, populationKey, readParameters } from './generatorInput.js';
import { drawPlantedDegrees } from './plantedDegrees.js';
import { plantedGroupsParameters } from './plantedGroupsParameters.js';
import { drawPlantedTies } from './plantedTies.js';
import type { GenerateOptions, PopulationGenerator } from './populationGenerator.js';
import { powerLawOfMean } from './powerLawOfMean.js';
import { at, groupSizeProblems, platformProblems } from './sharedParameters.js';
import { spreadPlatforms } from './spreadPlatforms.js';
import { mutualTies, mutualTiesBytes } from './tieTable.js';

/** Parameters of the benchmark with planted overlapping groups. */
export interface PlantedGroupsParameters {
  /** Number of members, 1 to 100 million. */
  readonly members: number;
  /** Mean number of ties of a member, 1 to 100,000. Default 20. */
  readonly meanDegree?: number;
  /** Most ties of a member; below `members`. Default 50. */
  readonly maxDegree?: number;
  /** Exponent of the power law of degrees, 0 to 10. Default 2. */
  readonly degreeExponent?: number;
  /** How many members a group has. Default: power law of exponent 1 on 20 … 100. */
  readonly groupSize?: Law;
  /** Share of each member's ties that leave all of the member's groups, 0 to 1. Default 0.2. */
  readonly mixing?: number;
  /** Share of the members who are in more than one group, 0 to 1. Default 0.2. */
  readonly overlapShare?: number;
  /** In how many groups those members are, 1 to 1,000. Default 2. */
  readonly overlapGroups?: number;
  /**
   * What the population consists of. Default `both`: the network and the groups that were planted in it. A content
   * that moves both along ties and inside groups then has two ways between tied members of one group.
   */
  readonly keep?: 'ties' | 'groups' | 'both';
  /** Each group is put on one of these, evenly at random. Default: one platform, `everywhere`. */
  readonly platforms?: readonly string[];
}

/** All of them, defaults filled in. */
export type PlantedGroups = Required<Omit<PlantedGroupsParameters, 'platforms'>> &
  Pick<PlantedGroupsParameters, 'platforms'>;

const STREAM = { degrees: 1, ties: 2, platforms: 3 } as const;

/** `planted-groups`: a network with overlapping groups planted in it. */
export const plantedGroupsGenerator = {
  kind: 'planted-groups',
  label: { en: 'Planted groups (LFR benchmark)', fr: 'Groupes implantés (banc d’essai LFR)' },
  parameters: plantedGroupsParameters,
  generate(parameters: PlantedGroups, key: RngKey, { maxBytes, path }: GenerateOptions = {}): Population {
    const { members, keep, platforms } = parameters;
    throwIfAny(problemsIn(parameters, path));
    checkMemory(bytesNeeded(parameters), maxBytes, at(path, 'members'));
    const degrees = drawPlantedDegrees(parameters, deriveKey(key, [STREAM.degrees]));
    const tied = keep === 'groups' ? undefined : drawPlantedTies(degrees, deriveKey(key, [STREAM.ties]));
    const ties = tied && mutualTies(members, tied.from, tied.to);
    if (keep === 'ties') return freezePopulation({ memberCount: members, ties, platforms }, maxBytes);
    const { affiliation } = degrees;
    const groupCount = affiliation.groupOffsets.length - 1;
    const groupPlatform = spreadPlatforms(
      groupCount,
      platforms?.length ?? 1,
      deriveKey(key, [STREAM.platforms]),
    );
    return freezePopulation({ memberCount: members, affiliation, ties, platforms, groupPlatform }, maxBytes);
  },
} satisfies PopulationGenerator<PlantedGroups>;

/**
 * A benchmark in the manner of Lancichinetti & Fortunato (2009): degrees follow a power law, each member keeps a share
 * 1 - mixing of the ties inside own groups, split evenly over them, and the rest leads to members of no common group.
 * Degrees are exact but for ties that cannot be placed (groups too small or too dense), which are left out; a pair that
 * two shared groups both tie counts once. O(members + memberships + ties).
 *
 * @throws GrapevineError `invalid-input` with everything that is wrong, `out-of-memory` above `maxBytes`.
 */
export function plantedGroups(
  parameters: PlantedGroupsParameters,
  { rngSeed, maxBytes }: GeneratorOptions = {},
): Population {
  const { generate, parameters: table } = plantedGroupsGenerator;
  return generate(readParameters<PlantedGroups>(table, parameters), populationKey(rngSeed), { maxBytes });
}

function problemsIn(parameters: PlantedGroups, path: string | undefined): Problem[] {
  const { members, meanDegree: mean, maxDegree: max, degreeExponent: exponent } = parameters;
  const problems = [
    ...groupSizeProblems(parameters.groupSize, members, at(path, 'groupSize')),
    ...platformProblems(parameters.platforms, at(path, 'platforms')),
  ];
  if (max >= members) {
    const details = { max: members - 1 };
    problems.push({ code: 'number-at-most', path: at(path, 'maxDegree'), received: `${max}`, details });
  }
  const law = mean > max ? { smallestMean: 1 } : powerLawOfMean({ exponent, mean, max });
  if (typeof law === 'object' && 'smallestMean' in law) {
    const details = { min: Math.ceil(law.smallestMean * 1000) / 1000, max };
    problems.push({ code: 'number-between', path: at(path, 'meanDegree'), received: `${mean}`, details });
  }
  return problems;
}

/** Most bytes held at one time, on average. */
function bytesNeeded({ members, meanDegree, overlapShare, overlapGroups, keep }: PlantedGroups): number {
  const memberships = members * (1 + overlapShare * (overlapGroups - 1));
  const pairs = keep === 'groups' ? 0 : (members * meanDegree) / 2;
  const drawn = 12 * members + 24 * memberships;
  return (
    populationBytes(members, 0, memberships, 2 * pairs) + drawn + mutualTiesBytes(members, pairs) + 24 * pairs
  );
}
