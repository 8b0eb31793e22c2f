/** Who is in which group, before the population is frozen. */
export interface Affiliation {
  /** [groupCount + 1] first place of each group. */
  readonly groupOffsets: Uint32Array;
  /** [memberships] member in each place; within a group in any order, each at most once. */
  readonly groupMembers: Uint32Array;
}
