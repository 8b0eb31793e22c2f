import { TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import { logOfNormal } from '../../random/portableMath.js';
import type { PassOnSetup } from '../passOnSetup.js';
import { contentTable } from './contentTable.js';

const stride = TRAIT_STRIDE;
const { usefulness, importance, coolness, threshold } = TRAIT;
const TWO_32 = 0x100000000;
// what this module holds itself is compiled in, what others export looked up each time
const log = logOfNormal;

/** What a content is to a member, by itself: match x (tastes · usefulness, importance, coolness); 0 to 1. */
export type Appeal = (member: number, content: number) => number;

/**
 * The appeal of a setup's contents. `match` is the largest of the member's interests in the content's topics, 1 for a
 * content without topics.
 */
export function contentAppeal(setup: PassOnSetup): Appeal {
  const { traits, contents } = setup;
  const { rows } = traits;
  const { tastes } = contentTable(setup);
  const topicColumns = contents.map(({ topics }) => topics.map((topic) => traits.topics[topic]!));
  const hasTopics = Uint8Array.from(contents, ({ topics }) => Number(topics.length > 0));
  const match = (member: number, content: number): number => {
    const columns = topicColumns[content]!;
    let best = 0;
    for (let i = 0; i < columns.length; i++) best = Math.max(best, columns[i]![member]!);
    return best;
  };
  return (member, content) => {
    const taste = 3 * content;
    const row = Math.imul(member, stride);
    const value =
      rows[row + usefulness]! * tastes[taste]! +
      rows[row + importance]! * tastes[taste + 1]! +
      rows[row + coolness]! * tastes[taste + 2]!;
    return hasTopics[content] === 0 ? value : match(member, content) * value;
  };
}

/**
 * Writes to `appeals[at]` from which appeal on a member whose traits begin at `row` passes a content on, his uniform u being
 * (bits + 0.5) / 2^32: where u < 1 / (1 + e^(-(V - threshold) / temperature)) begins to hold, threshold + temperature x
 * ln(u / (1 - u)). It is written and not returned, as what is not whole would come back over the heap.
 */
export function writeNeededAppeal(
  appeals: Float32Array,
  at: number,
  bits: number,
  rows: Float32Array,
  row: number,
  temperature: number,
): void {
  const u = ((bits >>> 0) + 0.5) / TWO_32;
  appeals[at] = rows[row + threshold]! + temperature * (log(u) - log(1 - u));
}
