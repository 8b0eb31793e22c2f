import { TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import { movedAttitude } from './attitude.js';
import type { Attitudes } from './attitudes.js';
import { ADVOCATE } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';

/** How members stand to the brand, as far as it counts for passing a content on. */
export interface Standing {
  /** A member's flags when he first reads a content, and when it has convinced him. */
  readonly onReached: (member: number, content: number, flags: number) => number;
  readonly onConvinced: (member: number, content: number, flags: number) => number;
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
export function createStanding({ setup }: PassOnRun, attitudes: Attitudes): Standing {
  const { rules, traits, contents } = setup;
  const { ambassadorAt, detractorAt } = rules;
  const byBrand = rules.ambassadorScope === 'brand';
  const first = traits.rows;
  const speaks = (standing: number, valence: number): boolean =>
    (valence > 0 && standing >= ambassadorAt) || (valence < 0 && standing <= detractorAt);
  const place = (member: number): number => member * TRAIT_STRIDE + TRAIT.attitude;
  const marked = (flags: number, isAdvocate: boolean): number =>
    isAdvocate ? flags | ADVOCATE : flags & ~ADVOCATE;
  return {
    onReached: (member, content, flags) =>
      marked(flags, speaks(first[place(member)]!, contents[content]!.valence)),
    onConvinced(member, content, flags) {
      const { valence } = contents[content]!;
      return marked(flags, speaks(movedAttitude(first[place(member)]!, valence, rules), valence));
    },
    isAdvocate: (member, content, flags) =>
      byBrand ? speaks(attitudes.of(member), contents[content]!.valence) : (flags & ADVOCATE) !== 0,
    isTrusted: (member) => (byBrand ? attitudes.of(member) : first[place(member)]!) >= ambassadorAt,
  };
}
