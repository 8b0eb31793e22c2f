import { grown } from '../grown.js';

/** Words of a post. */
const STRIDE = 4;
/** Where its words stand in those of the log. */
export const POST = { stride: STRIDE, member: 0, group: 1, facts: 2, tick: 3 } as const;

/** No member: a brand's own post, or a broadcast. */
export const NO_MEMBER = -1;
/** In place of a group: posted to ties, or from outside every group. */
export const TO_TIES = -1;
export const FROM_OUTSIDE = -2;

/** Where the content stands in a post's facts. */
export const CONTENT_MASK = 0xfff;
/** Where the cell and the index of the trust stand. */
export const CELL_SHIFT = 12;
export const CELL_MASK = 0xfff;
export const TRUST_SHIFT = 24;

/** Most cells that a post can name, and most different trusts. */
export const MOST_CELLS = 4096;
export const MOST_TRUSTS = 256;

/** The posts of a run that somebody will read: who posted what, where, when. Grows as needed and is used for all runs. */
export class PostLog {
  count = 0;
  #words: Int32Array<ArrayBuffer> = new Int32Array(STRIDE * 1024);

  /** What a post is, in one word. */
  static facts(content: number, cell: number, trust: number): number {
    return content | (cell << CELL_SHIFT) | (trust << TRUST_SHIFT);
  }

  add(member: number, group: number, facts: number, tick: number): number {
    const post = this.count++;
    const at = STRIDE * post;
    if (at + STRIDE > this.#words.length) this.#words = grown(this.#words);
    const words = this.#words;
    words[at] = member;
    words[at + 1] = group;
    words[at + 2] = facts;
    words[at + 3] = tick;
    return post;
  }

  /** The present words of all posts, until one is added: see POST. */
  get raw(): Int32Array {
    return this.#words;
  }

  /** All posts, four words each: who, in which group, what, when. */
  words(): Int32Array {
    return this.#words.slice(0, STRIDE * this.count);
  }

  /** Takes over what `words` gave. */
  restore(words: Int32Array<ArrayBuffer>): void {
    this.count = words.length / STRIDE;
    this.#words = new Int32Array(Math.max(words.length, STRIDE * 1024));
    this.#words.set(words);
  }

  member(post: number): number {
    return this.#words[STRIDE * post]!;
  }

  group(post: number): number {
    return this.#words[STRIDE * post + 1]!;
  }

  facts(post: number): number {
    return this.#words[STRIDE * post + 2]!;
  }

  tick(post: number): number {
    return this.#words[STRIDE * post + 3]!;
  }
}

/** The content of a post's facts. */
export function contentOf(facts: number): number {
  return facts & CONTENT_MASK;
}

/** The cell of a post's facts. */
export function cellOf(facts: number): number {
  return (facts >>> CELL_SHIFT) & CELL_MASK;
}

/** The index of the trust in a post's facts. */
export function trustOf(facts: number): number {
  return facts >>> TRUST_SHIFT;
}
