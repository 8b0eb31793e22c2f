import { TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import { logInPlace } from '../../random/portableMath.js';
import type { PassOnSetup } from '../passOnSetup.js';
import { amounts } from './amounts.js';
import { contentTable } from './contentTable.js';

const stride = TRAIT_STRIDE;
const { usefulness, importance, coolness, threshold } = TRAIT;
const TWO_32 = 0x100000000;
// what this module holds itself is compiled in, what others export looked up each time
const { appeal } = amounts;
const log = logInPlace;
/** A uniform, and what is left of 1: then their logarithms. */
const parts = new Float64Array(2);

/** Writes to `amounts.appeal` what a content is to a member, by itself: match x (tastes · usefulness, importance, coolness); 0 to 1. */
export type Appeal = (member: number, content: number) => void;

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
  return (member, content) => {
    const taste = 3 * content;
    const row = Math.imul(member, stride);
    appeal[0] =
      rows[row + usefulness]! * tastes[taste]! +
      rows[row + importance]! * tastes[taste + 1]! +
      rows[row + coolness]! * tastes[taste + 2]!;
    if (hasTopics[content] === 0) return;
    const columns = topicColumns[content]!;
    let match = 0;
    for (let i = 0; i < columns.length; i++) match = Math.max(match, columns[i]![member]!);
    appeal[0] = match * appeal[0]!;
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
  parts[0] = u;
  parts[1] = 1 - u;
  log(parts, 0);
  log(parts, 1);
  appeals[at] = rows[row + threshold]! + temperature * (parts[0]! - parts[1]!);
}
