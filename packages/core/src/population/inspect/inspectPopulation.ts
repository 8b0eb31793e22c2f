import { deriveKey, type RngSeed, rngKey } from '../../random/rngKey.js';
import { labelOf } from '../labels.js';
import type { Population } from '../population.js';
import { type ClusteringReport, measureClustering } from './clustering.js';
import { type ComponentReport, findComponents } from './components.js';
import { degreeAssortativity } from './degreeAssortativity.js';
import { type Distribution, rowLengths, summarise } from './distribution.js';
import { groupOverlaps } from './groupOverlaps.js';
import { inspectPlatforms, type PlatformReport } from './inspectPlatforms.js';
import { topValues } from './topValues.js';

/** What a population is like, as plain JSON. */
export interface PopulationReport {
  readonly members: number;
  readonly groups: number;
  readonly memberships: number;
  readonly ties: number;
  /** Bytes of the buffer that holds the population. */
  readonly bytes: number;
  readonly groupsPerMember: Distribution;
  readonly groupSize: Distribution;
  /** Ties that leave a member. */
  readonly tiesPerMember: Distribution;
  readonly platforms: readonly PlatformReport[];
  readonly overlap: OverlapReport;
  readonly bridges: BridgeReport;
  readonly components: ComponentReport;
  readonly clustering: ClusteringReport;
  /** Correlation of the numbers of neighbours at the two ends of a pair; `null` where it does not exist. */
  readonly degreeAssortativity: number | null;
  readonly kappa: KappaReport;
}

/** How groups overlap. */
export interface OverlapReport {
  /** How many members are in so many groups, for each number that occurs, ascending. */
  readonly membersByGroups: readonly { readonly groups: number; readonly members: number }[];
  /**
   * Members that two groups share, over pairs of groups that share any. `sampled`: over the pairs of `groupsExamined`
   * groups drawn at random.
   */
  readonly sharedMembers: Distribution;
  readonly method: 'exact' | 'sampled';
  readonly groupsExamined: number;
  /** The pairs of groups that share most members (of those examined), by label. */
  readonly largest: readonly { readonly groups: readonly [string, string]; readonly shared: number }[];
}

/** Members who alone link two groups. Where the overlaps are sampled, all counts cover the examined groups only. */
export interface BridgeReport {
  /** How many members link at least one pair of groups that nobody else links. */
  readonly members: number;
  /** How many pairs of groups are linked by one member only. */
  readonly links: number;
  /** The members who alone link most pairs, by label. */
  readonly top: readonly { readonly member: string; readonly links: number }[];
}

/**
 * Size-biased excess means, which decide whether content spreads (Newman, Strogatz & Watts 2001): a member met in a
 * group is in `members` further groups on average, and a group that a member is in has `groups` further members. Their
 * product above 1 means that a giant component exists in a random population with these laws.
 */
export interface KappaReport {
  readonly members: number;
  readonly groups: number;
}

/** How closely to look. */
export interface InspectOptions {
  /** How many of the largest overlaps and of the strongest bridges to list. Default 10. */
  readonly top?: number;
  /** Seed of what is sampled. Default 0. */
  readonly rngSeed?: RngSeed;
  /** Most (member, pair of groups) to look at before groups are sampled. Default 50 million. */
  readonly overlapBudget?: number;
  /** Most pairs of neighbours to look at before members are sampled for clustering. Default 2 million. */
  readonly clusteringBudget?: number;
}

const SAMPLED_MEMBERS = 2000;
const STREAM = { overlaps: 1, clustering: 2 } as const;

/** Looks at a population from all sides. O(members + memberships + ties) and the two budgets; groups are never expanded into pairs. */
export function inspectPopulation(
  population: Population,
  { top = 10, rngSeed = 0, overlapBudget = 50_000_000, clusteringBudget = 2_000_000 }: InspectOptions = {},
): PopulationReport {
  const { memberCount, groupCount, membershipCount, tieCount } = population;
  const key = rngKey(rngSeed);
  const groupsPerMember = rowLengths(population.memberOffsets);
  const groupSize = rowLengths(population.groupOffsets);
  const limits = { exactPairs: clusteringBudget, sample: SAMPLED_MEMBERS };
  return {
    members: memberCount,
    groups: groupCount,
    memberships: membershipCount,
    ties: tieCount,
    bytes: population.buffer.byteLength,
    groupsPerMember: summarise(groupsPerMember),
    groupSize: summarise(groupSize),
    tiesPerMember: summarise(tieCount > 0 ? rowLengths(population.tieOffsets) : new Map([[0, memberCount]])),
    platforms: inspectPlatforms(population),
    ...inspectOverlaps(population, groupsPerMember, {
      top,
      overlapBudget,
      key: deriveKey(key, [STREAM.overlaps]),
    }),
    components: findComponents(population),
    clustering: measureClustering(population, limits, deriveKey(key, [STREAM.clustering])),
    degreeAssortativity: degreeAssortativity(population),
    kappa: { members: kappaOf(groupsPerMember), groups: kappaOf(groupSize) },
  };
}

function inspectOverlaps(
  population: Population,
  groupsPerMember: ReadonlyMap<number, number>,
  { top, overlapBudget, key }: { top: number; overlapBudget: number; key: Uint32Array },
): { overlap: OverlapReport; bridges: BridgeReport } {
  const { memberLabels, groupLabels } = population;
  const found = groupOverlaps(population, { budget: overlapBudget, top }, key);
  const { soleLinks } = found;
  return {
    overlap: {
      membersByGroups: [...groupsPerMember]
        .sort(([a], [b]) => a - b)
        .map(([groups, members]) => ({ groups, members })),
      sharedMembers: summarise(found.pairsByShared),
      method: found.method,
      groupsExamined: found.groups,
      largest: found.largest.map(({ first, second, shared }) => ({
        groups: [labelOf(groupLabels, first), labelOf(groupLabels, second)],
        shared,
      })),
    },
    bridges: {
      members: soleLinks.reduce((sum, links) => sum + (links > 0 ? 1 : 0), 0),
      links: found.pairsByShared.get(1) ?? 0,
      top: topValues(soleLinks, top).map((member) => ({
        member: labelOf(memberLabels, member),
        links: soleLinks[member]!,
      })),
    },
  };
}

/** mean of n (n - 1) over mean of n; 0 when all are 0. */
function kappaOf(occurrences: ReadonlyMap<number, number>): number {
  let sum = 0;
  let pairs = 0;
  for (const [value, times] of occurrences) {
    sum += value * times;
    pairs += value * (value - 1) * times;
  }
  return sum > 0 ? pairs / sum : 0;
}
