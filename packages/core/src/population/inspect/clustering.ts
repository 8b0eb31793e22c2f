import type { RngKey } from '../../random/rngKey.js';
import { openStream, type Stream } from '../../random/stream.js';
import type { Population } from '../population.js';
import { memberDegrees } from './memberDegrees.js';
import { type Neighbourhood, neighbourhood } from './neighbours.js';

/** How often the neighbours of a member are neighbours, in the network where sharing a group or a tie is an edge. */
export interface ClusteringReport {
  /** Share of all pairs of neighbours that are neighbours themselves: 3 x triangles / paths of two (Newman 2001). */
  readonly transitivity: number;
  /** Mean over members of that share among their own neighbours; members with fewer than two count 0 (Watts & Strogatz 1998). */
  readonly meanLocal: number;
  /** `sampled`: from members drawn evenly, and for each at most 200 pairs of neighbours. */
  readonly method: 'exact' | 'sampled';
  /** Members looked at. */
  readonly members: number;
}

/** How much may be spent. */
export interface ClusteringLimits {
  /** Most pairs of neighbours that are all looked at; above, members are sampled. */
  readonly exactPairs: number;
  /** How many members are sampled. */
  readonly sample: number;
}

const PAIRS_A_MEMBER = 200;
const VISITS = 50_000_000;

/**
 * Clustering of the projected network, which is never expanded: exact where members have few pairs of neighbours,
 * sampled elsewhere. O(members + memberships + ties) and the pairs looked at.
 */
export function measureClustering(
  population: Population,
  { exactPairs, sample }: ClusteringLimits,
  key: RngKey,
): ClusteringReport {
  const { memberCount } = population;
  const degrees = memberDegrees(population);
  const pairs = degrees.reduce((sum, degree) => sum + (degree * (degree - 1)) / 2, 0);
  const network = neighbourhood(population);
  const exact = pairs <= exactPairs;
  const stream = openStream(key);
  let members = 0;
  let local = 0;
  let paths = 0;
  let closed = 0;
  for (let visits = 0; members < (exact ? memberCount : sample) && visits < VISITS; members++) {
    const member = exact ? members : stream.below(memberCount);
    if (!exact) visits += degrees[member]!;
    const found = network.of(member);
    const possible = (found.length * (found.length - 1)) / 2;
    if (possible === 0) continue;
    const share =
      exact || possible <= PAIRS_A_MEMBER
        ? closedShare(found, network)
        : sampledShare(found, network, stream);
    local += share;
    paths += possible;
    closed += share * possible;
  }
  return {
    transitivity: paths > 0 ? closed / paths : 0,
    meanLocal: members > 0 ? local / members : 0,
    method: exact ? 'exact' : 'sampled',
    members,
  };
}

function closedShare(found: Uint32Array, { areNeighbours }: Neighbourhood): number {
  let closed = 0;
  for (let i = 1; i < found.length; i++) {
    for (let j = 0; j < i; j++) if (areNeighbours(found[i]!, found[j]!)) closed++;
  }
  return closed / ((found.length * (found.length - 1)) / 2);
}

function sampledShare(found: Uint32Array, { areNeighbours }: Neighbourhood, stream: Stream): number {
  let closed = 0;
  for (let pair = 0; pair < PAIRS_A_MEMBER; pair++) {
    const i = stream.below(found.length);
    const j = (i + 1 + stream.below(found.length - 1)) % found.length;
    if (areNeighbours(found[i]!, found[j]!)) closed++;
  }
  return closed / PAIRS_A_MEMBER;
}
