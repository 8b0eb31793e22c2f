import { grown } from '../grown.js';
import { inParts } from './inParts.js';

/** What a member and a content have come to, one word for each pair: flags, groups that showed it, first cell. */
export const REACHED = 1;
export const CONVINCED = 1 << 1;
export const PASSED = 1 << 2;
export const CONVERTED = 1 << 3;
/** Has read it from a broadcast or a brand's own post. */
export const FROM_BROADCAST = 1 << 4;
/** Has read it from other members. */
export const FROM_MEMBERS = 1 << 5;
/** Has read it along a tie; ties count as one group. */
export const SEEN_ON_TIE = 1 << 6;
/** Has read it from outside every group, which counts as one group. */
export const SEEN_OUTSIDE = 1 << 7;
/** Convinced by a correction before he passed it on. */
export const INOCULATED = 1 << 8;
/** Convinced by a correction after he had passed it on: what he posted is no longer read. */
export const WITHDRAWN = 1 << 9;
/** Speaks for the content as an ambassador, or as a detractor; not kept where attitudes to the brand decide. */
export const ADVOCATE = 1 << 11;

/** The number of distinct groups that showed it, cut at 255, stands in 8 bits from here on. */
export const GROUPS_SHIFT = 12;
export const GROUPS_MASK = 0xff;
/** The cell of the first reading stands in the upper 12 bits. */
export const CELL_SHIFT = 20;

/** Everything that a run remembers of members, for all contents. */
export interface MemberState {
  /** [contents x memberCount] see the flags above. */
  readonly flags: Int32Array;
  /**
   * [contents x memberCount x 2] largest appeal so far, before reinforcement and novelty, and the appeal from which on he
   * passes it on; [0] where appeal is fixed.
   */
  readonly appeals: Float32Array;
  /** [memberCount] attitude to the brand, -1 to 1. */
  readonly attitude: Float32Array;
  /** [memberCount] attitude at the start of every run. */
  readonly firstAttitudes: Float32Array;
  /**
   * [memberCount x 8] of the attention feed: the day (from 1) on which he read last, how much he has read on it, the first cell (from 1;
   * 0: none) of what waits for him, how much waits, where his days begin (from 1; 0: not known yet), for how much there has been room
   * before that day, and on it; [0] where attention is not limited.
   */
  readonly attention: Int32Array;
  /** [contents x memberCount] by how much a content has moved a member's attitude; [0] where nothing is countered. */
  readonly moved: Float32Array;
  /** [memberCount] on which side of which line a member was last seen, and the content that moved him last; [0] where attitudes stay: see `createSides`. */
  readonly sides: Uint8Array;
  readonly mover: Uint16Array;
  /** Indices of `flags` that are not 0, in order; grows as needed. See `touch`. */
  touched: Int32Array<ArrayBuffer>;
  touchedCount: number;
  /** Bits: which memberships (positions in `groupMembers`) have shown each content; [0] without reinforcement. */
  readonly seenIn: Int32Array;
  /** Words of `seenIn` that are not 0, as far as they fit. */
  readonly seenWords: Int32Array;
  seenWordCount: number;
  /** Words for the memberships of one content. */
  readonly seenStride: number;
}

const MOST_SEEN_WORDS = 1 << 16;

/** The state of nobody having met anything. */
export function createMemberState(shape: {
  readonly memberCount: number;
  readonly membershipCount: number;
  readonly contents: number;
  readonly fixedAppeal: boolean;
  readonly countersExist: boolean;
  readonly reinforced: boolean;
  readonly attitudesReturn: boolean;
  readonly attentionIsLimited: boolean;
  /** [memberCount] */
  readonly firstAttitudes: Float32Array;
}): MemberState {
  const { memberCount, membershipCount, contents } = shape;
  const pairs = memberCount * contents;
  const seenStride = shape.reinforced ? (membershipCount >>> 5) + 1 : 0;
  return {
    flags: new Int32Array(pairs),
    appeals: new Float32Array(shape.fixedAppeal ? 0 : 2 * pairs),
    attention: new Int32Array(shape.attentionIsLimited ? 8 * memberCount : 0),
    attitude: shape.firstAttitudes.slice(),
    firstAttitudes: shape.firstAttitudes,
    moved: new Float32Array(shape.countersExist ? pairs : 0),
    sides: new Uint8Array(shape.attitudesReturn ? memberCount : 0),
    mover: new Uint16Array(shape.attitudesReturn ? memberCount : 0),
    touched: new Int32Array(1024),
    touchedCount: 0,
    seenIn: new Int32Array(seenStride * contents),
    seenWords: new Int32Array(shape.reinforced ? MOST_SEEN_WORDS : 0),
    seenWordCount: 0,
    seenStride,
  };
}

/** Forgets a run: O(member and content pairs that it touched). */
export function clearMemberState(state: MemberState): void {
  inParts(state.touchedCount, (from, to) => forgetPairs(state, from, to));
  if (state.seenWordCount > state.seenWords.length) state.seenIn.fill(0);
  else inParts(state.seenWordCount, (from, to) => forgetSeen(state, from, to));
  state.touchedCount = 0;
  state.seenWordCount = 0;
}

/** Forgets the touched pairs from … to - 1. */
function forgetPairs(
  { flags, appeals, attitude, firstAttitudes, moved, sides, touched }: MemberState,
  from: number,
  to: number,
): void {
  const memberCount = attitude.length;
  for (let i = from; i < to; i++) {
    const pair = touched[i]!;
    const member = pair < memberCount ? pair : pair % memberCount;
    flags[pair] = 0;
    if (appeals.length > 0) appeals[2 * pair] = 0;
    if (moved.length > 0) moved[pair] = 0;
    if (sides.length > 0) sides[member] = 0;
    attitude[member] = firstAttitudes[member]!;
  }
}

function forgetSeen({ seenIn, seenWords }: MemberState, from: number, to: number): void {
  for (let i = from; i < to; i++) seenIn[seenWords[i]!] = 0;
}

/** Notes that the flags of a member and content pair are no longer 0. */
export function touch(state: MemberState, pair: number): void {
  if (state.touchedCount === state.touched.length) state.touched = grown(state.touched);
  state.touched[state.touchedCount++] = pair;
}

/** Notes that a membership has shown a content; returns whether it is the first time. */
export function seeIn(state: MemberState, content: number, membership: number): boolean {
  const word = content * state.seenStride + (membership >>> 5);
  const bit = 1 << (membership & 31);
  const before = state.seenIn[word]!;
  if (before & bit) return false;
  state.seenIn[word] = before | bit;
  if (before === 0) {
    if (state.seenWordCount < state.seenWords.length) state.seenWords[state.seenWordCount] = word;
    state.seenWordCount++;
  }
  return true;
}
