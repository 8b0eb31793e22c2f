import { TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import { portableLog } from '../../random/portableMath.js';
import type { PassOnSetup } from '../passOnSetup.js';

/** What a content is to a member, by itself: match x (tastes · usefulness, importance, coolness); 0 to 1. */
export type Appeal = (member: number, content: number) => number;

/**
 * The appeal of a setup's contents. `match` is the largest of the member's interests in the content's topics, 1 for a
 * content without topics.
 */
export function contentAppeal({ traits, contents }: PassOnSetup): Appeal {
  const { rows } = traits;
  const topicColumns = contents.map(({ topics }) => topics.map((topic) => traits.topics[topic]!));
  return (member, content) => {
    const { usefulness, importance, coolness } = contents[content]!;
    const row = member * TRAIT_STRIDE;
    const value =
      rows[row + TRAIT.usefulness]! * usefulness +
      rows[row + TRAIT.importance]! * importance +
      rows[row + TRAIT.coolness]! * coolness;
    const columns = topicColumns[content]!;
    if (columns.length === 0) return value;
    let match = 0;
    for (let i = 0; i < columns.length; i++) match = Math.max(match, columns[i]![member]!);
    return match * value;
  };
}

/**
 * The appeal from which on a member passes a content on whose uniform is `u`: where u < 1 / (1 + e^(-(V - threshold) /
 * temperature)) begins to hold, threshold + temperature x ln(u / (1 - u)).
 */
export function neededAppeal(u: number, threshold: number, temperature: number): number {
  return threshold + temperature * (portableLog(u) - portableLog(1 - u));
}
