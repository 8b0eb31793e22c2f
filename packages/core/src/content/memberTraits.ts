/**
 * What members are like, one row of `TRAIT_STRIDE` numbers a member: what one decision needs stands together in memory.
 */
export interface MemberTraits {
  /** [memberCount x TRAIT_STRIDE] see `TRAIT`. */
  readonly rows: Float32Array;
  /** [memberCount] interest in each topic that a content names, 0 to 1. */
  readonly topics: Readonly<Record<string, Float32Array>>;
}

/** Numbers in a member's row. */
export const TRAIT_STRIDE = 8;

/** Where each trait stands in a member's row. Tastes sum to 1; attention is exposures a day, 0 for unlimited. */
export const TRAIT = {
  usefulness: 0,
  importance: 1,
  coolness: 2,
  threshold: 3,
  activity: 4,
  attention: 5,
  attitude: 6,
  category: 7,
} as const;
