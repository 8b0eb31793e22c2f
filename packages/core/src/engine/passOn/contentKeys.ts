import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { streamX, streamY, word } from '../../random/stream.js';

/** The keys under which one content's luck in one run is drawn. They depend on its id, never on other contents. */
export interface ContentKeys {
  /** Streams (poster, group): who sees the post. */
  readonly exposure: RngKey;
  /** Streams (poster, group): whether he posts there, and how long the post stays. */
  readonly posting: RngKey;
  /** Streams (member, COIN): the three outcomes of reading. Those of contents that were made together stand in one array: see `decisionWords`. */
  readonly decision: RngKey;
  /** Mixed into the state of an exposure: its reading delay. */
  readonly delay: RngKey;
}

/** Keys for a number of contents, to be filled for each run. */
export function createContentKeys(contents: number): ContentKeys[] {
  const decisions = new Uint32Array(4 * contents);
  return Array.from({ length: contents }, (_, content) => ({
    exposure: new Uint32Array(4),
    posting: new Uint32Array(4),
    decision: decisions.subarray(4 * content, 4 * content + 4),
    delay: new Uint32Array(4),
  }));
}

/**
 * Fills in the keys of a content for a run and an occasion: 0 for what members pass on by themselves, above for posts that
 * the timeline repeats.
 */
export function deriveContentKeys(
  keys: ContentKeys,
  key: RngKey,
  run: number,
  contentKey: number,
  occasion: number,
): void {
  deriveInto(keys.exposure, deriveInto(keys.exposure, key, PURPOSES.exposure, run), contentKey, occasion);
  deriveInto(keys.posting, deriveInto(keys.posting, key, PURPOSES.posting, run), contentKey, occasion);
  deriveInto(keys.decision, deriveInto(keys.decision, key, PURPOSES.decision, run), contentKey, 0);
  deriveInto(keys.delay, deriveInto(keys.delay, key, PURPOSES.delay, run), contentKey, occasion);
}

/** [contents x 4] the decision keys of contents whose keys were made together; they follow what is derived. */
export function decisionWords([first]: readonly ContentKeys[]): Int32Array {
  return new Int32Array(first!.decision.buffer);
}

/** Which of a member's uniforms for a content. */
export const COIN = {
  passOn: 0,
  convince: 1,
  convert: 2,
  doubt: 3,
  repost: 4,
  boycott: 5,
  boycottEnd: 6,
} as const;

/**
 * 32 random bits, as a signed integer: the member's one coin for a question about a content. It says yes where it is, without its sign,
 * below chance x 2^32.
 */
export function coinBits(key: RngKey, member: number, question: number): number {
  const x = streamX(key[0]! | 0, key[1]! | 0, member);
  return word(x, streamY(x, key[2]! | 0, key[3]! | 0, question));
}
