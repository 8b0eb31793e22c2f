import { TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import { amounts } from './amounts.js';
import { attitudePushes, moveAttitude } from './attitude.js';
import type { Attitudes } from './attitudes.js';
import { ADVOCATE } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';

// what this module holds itself is compiled in, what others export looked up each time
const { attitude } = amounts;

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
  const pushes = attitudePushes(setup);
  const sides = Int8Array.from(contents, ({ valence }) => Math.sign(valence));
  const speaks = (content: number): boolean => {
    const side = sides[content]!;
    return (side > 0 && attitude[0]! >= ambassadorAt) || (side < 0 && attitude[0]! <= detractorAt);
  };
  const lookAtFirst = (member: number): void => {
    attitude[0] = first[member * TRAIT_STRIDE + TRAIT.attitude]!;
  };
  const look = byBrand ? attitudes.look : lookAtFirst;
  const marked = (flags: number, isAdvocate: boolean): number =>
    isAdvocate ? flags | ADVOCATE : flags & ~ADVOCATE;
  return {
    onReached(member, content, flags) {
      lookAtFirst(member);
      return marked(flags, speaks(content));
    },
    onConvinced(member, content, flags) {
      lookAtFirst(member);
      moveAttitude(pushes, content);
      return marked(flags, speaks(content));
    },
    isAdvocate(member, content, flags) {
      if (!byBrand) return (flags & ADVOCATE) !== 0;
      attitudes.look(member);
      return speaks(content);
    },
    isTrusted(member) {
      look(member);
      return attitude[0]! >= ambassadorAt;
    },
  };
}
