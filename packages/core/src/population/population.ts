import type { LabelColumn } from './labels.js';

/**
 * People and the groups they share, in two compressed sparse row (CSR) tables over the same memberships, and optional
 * directed ties. The groups of member `i` are `memberGroups[memberOffsets[i]] … memberGroups[memberOffsets[i + 1] - 1]`.
 *
 * Invariants, checked once where a population is built or opened, and trusted by every kernel:
 * - offsets start at 0, never decrease, and end at the length of what they point into;
 * - the groups of a member, the members of a group and the ties of a member are strictly ascending;
 * - both tables hold the same memberships; no tie leads from a member to itself.
 */
export interface Population {
  readonly memberCount: number;
  readonly groupCount: number;
  /** Number of (member, group) pairs. */
  readonly membershipCount: number;
  /** Number of directed ties. */
  readonly tieCount: number;
  /** [memberCount + 1] first membership of each member. */
  readonly memberOffsets: Uint32Array;
  /** [membershipCount] group index of each membership, ordered by member. */
  readonly memberGroups: Uint32Array;
  /** [groupCount + 1] first membership of each group. */
  readonly groupOffsets: Uint32Array;
  /** [membershipCount] member index of each membership, ordered by group. */
  readonly groupMembers: Uint32Array;
  /** [groupCount] index into `platforms` of each group. */
  readonly groupPlatform: Uint8Array;
  /** [memberCount + 1] first tie of each member; [0] when there are no ties. */
  readonly tieOffsets: Uint32Array;
  /** [tieCount] who sees what the tie's owner posts. */
  readonly tieTargets: Uint32Array;
  /** [tieCount] weight of each tie; [0] when the ties have none. */
  readonly tieWeights: Float32Array;
  /** Names of the platforms; at least one. */
  readonly platforms: readonly string[];
  /** [memberCount] each: named traits of the members. */
  readonly traits: Readonly<Record<string, Float32Array>>;
  /** Names of the members; absent when a member's name is its index. */
  readonly memberLabels?: LabelColumn;
  /** Names of the groups; absent when a group's name is its index. */
  readonly groupLabels?: LabelColumn;
  /** What all arrays are views on: a header and the arrays, ready to be written to a file or sent to a worker. */
  readonly buffer: ArrayBufferLike;
}
