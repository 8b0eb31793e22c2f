import { TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import { movedAttitude } from './attitude.js';
import { CONVINCED } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';

/** How members stand to the brand, as far as it counts for passing a content on. */
export interface Standing {
  /** Whether he speaks for a favourable content as an ambassador, or for an unfavourable one as a detractor. */
  readonly isAdvocate: (member: number, content: number, flags: number) => boolean;
  /** Whether what he passes on has an ambassador's trust. */
  readonly isTrusted: (member: number) => boolean;
}

/**
 * Where what a content did to a member counts for that content alone (`ambassadorScope: content`), his standing is his
 * first attitude, moved by that content if it has convinced him; and what he passes on is trusted by his first attitude,
 * so that it does not depend on what convinced him first. With `brand` it is his present attitude, whatever moved it.
 */
export function createStanding({ setup, state }: PassOnRun): Standing {
  const { rules, traits, contents } = setup;
  const { attitude } = state;
  const byBrand = rules.ambassadorScope === 'brand';
  const first = (member: number): number => traits.rows[member * TRAIT_STRIDE + TRAIT.attitude]!;
  return {
    isAdvocate(member, content, flags) {
      const { valence } = contents[content]!;
      if (valence === 0) return false;
      const own = flags & CONVINCED ? movedAttitude(first(member), valence, rules) : first(member);
      const standing = byBrand ? attitude[member]! : own;
      return valence > 0 ? standing >= rules.ambassadorAt : standing <= rules.detractorAt;
    },
    isTrusted: (member) => (byBrand ? attitude[member]! : first(member)) >= rules.ambassadorAt,
  };
}
