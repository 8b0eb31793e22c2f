import { throwIfAny } from '../../base/grapevineError.js';
import { checkMemory } from '../../base/memoryLimit.js';
import type { Problem } from '../../base/problem.js';
import { type Law, lawMean } from '../../random/law.js';
import { deriveKey, type RngKey } from '../../random/rngKey.js';
import type { Population } from '../population.js';
import type { Affiliation } from './affiliation.js';
import { drawAffiliation, drawGroupOffsets } from './drawAffiliation.js';
import { everydayLifeParameters } from './everydayLifeParameters.js';
import { everydayPlatforms } from './everydayPlatforms.js';
import { freezePopulation, populationBytes } from './freezePopulation.js';
import { type GeneratorOptions, populationKey, readParameters } from './generatorInput.js';
import { bytesOf, numberedLabels } from './numberedLabels.js';
import type { GenerateOptions, PopulationGenerator } from './populationGenerator.js';
import { affiliationProblems, at, groupSizeProblems, platformProblems } from './sharedParameters.js';
import { drawWorkplaces } from './workplaces.js';

/** Parameters of everyday life; only `members` has no default. */
export interface EverydayLifeParameters {
  /** Number of members, 1 to 100 million. */
  readonly members: number;
  /** How many members a household has. Default: European shares, mean 2.3. */
  readonly householdSize?: Law;
  /** Share of members who work or go to school, 0 to 1. Default 0.62. */
  readonly workShare?: number;
  /** How many members a group at work has. Default: log-normal, median 12, sigma 0.8. */
  readonly workSize?: Law;
  /** Members with neighbouring indices who share a town. Default 5,000. */
  readonly townSize?: number;
  /** Share of the working members whose work may be in any town, 0 to 1. Default 0.25. */
  readonly commuters?: number;
  /** In how many interest groups a member is. Default: log-normal, median 1.5, sigma 1. */
  readonly interestsPerMember?: Law;
  /** How many members an interest group has. Default: power law of exponent 1.8 on 3 … 500. */
  readonly interestSize?: Law;
  /** Names of platforms. Default: face-to-face, facebook, twitter, linkedin. */
  readonly platforms?: readonly string[];
}

type Parameters = Required<EverydayLifeParameters>;

const STREAM = { households: 1, work: 2, interests: 3, platforms: 4 } as const;

/** `everyday-life`: households, work or school, and interests. */
export const everydayLifeGenerator = {
  kind: 'everyday-life',
  label: { en: 'Everyday life', fr: 'Vie quotidienne' },
  parameters: everydayLifeParameters,
  generate(parameters: Parameters, key: RngKey, { maxBytes, path }: GenerateOptions = {}): Population {
    const { members, platforms } = parameters;
    throwIfAny(problemsIn(parameters, path));
    checkMemory(bytesNeeded(parameters), maxBytes, at(path, 'members'));
    const kinds = {
      household: drawHouseholds(parameters, deriveKey(key, [STREAM.households])),
      work: drawWorkplaces(parameters, deriveKey(key, [STREAM.work])),
      interest: drawAffiliation(
        { members, groupsPerMember: parameters.interestsPerMember, groupSize: parameters.interestSize },
        deriveKey(key, [STREAM.interests]),
      ),
    };
    const count = (kind: keyof typeof kinds) => kinds[kind].groupOffsets.length - 1;
    const counts = { household: count('household'), work: count('work'), interest: count('interest') };
    const groupPlatform = everydayPlatforms(platforms, counts, deriveKey(key, [STREAM.platforms]));
    const groupLabels = numberedLabels(Object.entries(counts).map(([prefix, count]) => ({ prefix, count })));
    const affiliation = joined([kinds.household, kinds.work, kinds.interest]);
    return freezePopulation(
      { memberCount: members, affiliation, platforms, groupPlatform, groupLabels },
      maxBytes,
    );
  },
} satisfies PopulationGenerator<Parameters>;

/**
 * People as they live: everybody in one household, most in a group at work or school, nearby for all but commuters, and
 * in any number of interest groups that reach across towns. Members are named by index and groups `household-0`, …,
 * `work-0`, …, `interest-0`, …. Members of a household and of a town have neighbouring indices. O(members + memberships).
 *
 * @throws GrapevineError `invalid-input` with everything that is wrong, `out-of-memory` above `maxBytes`.
 */
export function everydayLife(
  parameters: EverydayLifeParameters,
  { rngSeed, maxBytes }: GeneratorOptions = {},
): Population {
  const { generate, parameters: table } = everydayLifeGenerator;
  return generate(readParameters<Parameters>(table, parameters), populationKey(rngSeed), { maxBytes });
}

function drawHouseholds({ members, householdSize }: Parameters, key: RngKey): Affiliation {
  const groupMembers = new Uint32Array(members).map((_, member) => member);
  return { groupOffsets: drawGroupOffsets(members, members, householdSize, key), groupMembers };
}

function joined(parts: readonly Affiliation[]): Affiliation {
  const groups = parts.reduce((sum, part) => sum + part.groupOffsets.length - 1, 0);
  const memberships = parts.reduce((sum, part) => sum + part.groupMembers.length, 0);
  const groupOffsets = new Uint32Array(groups + 1);
  const groupMembers = new Uint32Array(memberships);
  let group = 0;
  let place = 0;
  for (const part of parts) {
    for (let g = 0; g + 1 < part.groupOffsets.length; g++)
      groupOffsets[group++] = place + part.groupOffsets[g]!;
    groupMembers.set(part.groupMembers, place);
    place += part.groupMembers.length;
  }
  groupOffsets[groups] = memberships;
  return { groupOffsets, groupMembers };
}

function problemsIn(parameters: Parameters, path: string | undefined): Problem[] {
  const { members, householdSize, workSize, interestsPerMember, interestSize, platforms } = parameters;
  const names: Readonly<Record<string, string>> = {
    [at(path, 'groupsPerMember')]: at(path, 'interestsPerMember'),
    [at(path, 'groupSize')]: at(path, 'interestSize'),
  };
  const interests = affiliationProblems(members, interestsPerMember, interestSize, path);
  return [
    ...groupSizeProblems(householdSize, Number.POSITIVE_INFINITY, at(path, 'householdSize')),
    ...groupSizeProblems(workSize, Number.POSITIVE_INFINITY, at(path, 'workSize')),
    ...interests.map((problem) => ({ ...problem, path: names[problem.path] ?? problem.path })),
    ...platformProblems(platforms, at(path, 'platforms')),
  ];
}

/** Most bytes held at one time, on average: the frozen arrays beside two copies of who is where. */
function bytesNeeded(parameters: Parameters): number {
  const { members, householdSize, workShare, workSize, interestsPerMember, interestSize } = parameters;
  const interests = members * lawMean(interestsPerMember);
  const memberships = members * (1 + workShare) + interests;
  const counts = {
    household: Math.ceil(members / lawMean(householdSize)),
    work: Math.ceil((members * workShare) / lawMean(workSize)),
    interest: Math.ceil(interests / lawMean(interestSize)),
  };
  const groups = counts.household + counts.work + counts.interest;
  const labels = Object.entries(counts).reduce(
    (sum, [prefix, count]) => sum + bytesOf({ prefix, count }),
    4 * groups,
  );
  return (
    populationBytes(members, groups, memberships, 0) +
    2 * labels +
    8 * memberships +
    10 * groups +
    4 * members
  );
}
