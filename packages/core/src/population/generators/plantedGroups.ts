import { throwIfAny } from '../../base/grapevineError.js';
import { checkMemory } from '../../base/memoryLimit.js';
import type { Problem } from '../../base/problem.js';
import { deriveKey, type RngKey } from '../../random/rngKey.js';
import type { Population } from '../population.js';
import { freezePopulation, populationBytes } from './freezePopulation.js';
import { type GeneratorOptions, populationKey, readParameters } from './generatorInput.js';
import { drawPlantedDegrees } from './plantedDegrees.js';
import {
  type PlantedGroups,
  type PlantedGroupsParameters,
  plantedGroupsParameters,
} from './plantedGroupsParameters.js';
import { drawPlantedTies } from './plantedTies.js';
import type { GenerateOptions, PopulationGenerator } from './populationGenerator.js';
import { powerLawOfMean } from './powerLawOfMean.js';
import { at, groupSizeProblems, platformProblems } from './sharedParameters.js';
import { spreadPlatforms } from './spreadPlatforms.js';
import { mutualTies, mutualTiesBytes } from './tieTable.js';

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
