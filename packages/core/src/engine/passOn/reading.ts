import { TRAIT_STRIDE } from '../../content/memberTraits.js';
import { streamX, streamY, word } from '../../random/stream.js';
import { isTakenDown } from './answering.js';
import { type Appeal, writeNeededAppeal } from './appeal.js';
import { cellFits } from './cellFits.js';
import { COIN, decisionWords } from './contentKeys.js';
import { contentTable } from './contentTable.js';
import { createDecide, type Judges } from './deciding.js';
import {
  FROM_BROADCAST,
  FROM_MEMBERS,
  GROUPS_MASK,
  GROUPS_SHIFT,
  type MemberState,
  PASSED,
  REACHED,
  SEEN_ON_TIE,
  SEEN_OUTSIDE,
  seeIn,
  touch,
  WITHDRAWN,
} from './memberState.js';
import type { PassOnObserver } from './passOnObserver.js';
import type { PassOnRun } from './passOnRun.js';
import type { Poster, Posting } from './posting.js';
import { cellOf, contentOf, TO_TIES, trustOf } from './postLog.js';
import { FIGURES, SOURCE } from './recordCount.js';
import type { Standing } from './standing.js';

// constants of this module are compiled in, those of others looked up each time
const [isReached, isPassed, isWithdrawn] = [REACHED, PASSED, WITHDRAWN];
const [fromMembers, fromBroadcast] = [FROM_MEMBERS, FROM_BROADCAST];
const [figures, rowStride] = [FIGURES, TRAIT_STRIDE];
const { members: byMembers, broadcast: byBroadcast, both } = SOURCE;

/**
 * A member reads a post: `slot` is the reading's among the upcoming ones, `entry` his place in `groupMembers`, or his index where
 * the post is in no group.
 */
export type Read = (tick: number, slot: number, entry: number, post: number) => void;

/**
 * What reading a post does to a member: he may be convinced, act, and pass on, each by a coin of his own for the content.
 *
 * All he has read so far counts for the decision to pass on: the best appeal, times reinforcement by the groups that showed
 * it, times novelty. So what makes a content more appealing, or lets it come earlier, only adds members who pass it on.
 */
export function createReader(
  run: PassOnRun,
  appeal: Appeal,
  post: Poster,
  observer: PassOnObserver,
  judges: Judges,
): Read {
  const { setup, state, tally, upcoming } = run;
  const { population, rules, segmentClass } = setup;
  const { memberCount } = population;
  const { flags } = state;
  const { cells, segmentClasses } = tally.layout;
  const cellCount = cells.length;
  const outsideCells = Uint8Array.from(cells, ({ wordOfMouth }) => Number(!wordOfMouth));
  const { members, facts, groups } = upcoming;
  const isSilenced = createSilence(run);
  const { counting, standing, boycotting } = judges;
  const incident = setup.crisis?.incident ?? -1;
  const weigh = createWeigh(run, appeal);
  const decide = createDecide(run, judges);
  const passOn = createPassOn(run, post, standing);
  const isReinforced = rules.reinforcement > 0;
  const isGeneral = rules.appeal === undefined;

  const countsFrom = (source: number, segments: number): number =>
    Math.imul(Math.imul(source, segmentClasses) + segments, figures);

  return (tick, slot, entry, postIndex) => {
    const fact = facts[slot]!;
    const content = contentOf(fact);
    const cell = cellOf(fact);
    const member = members[slot]!;
    const outside = outsideCells[cell] === 1;
    if (!outside && isSilenced(content, cell, postIndex)) return;
    const pair = (Math.imul(content, memberCount) + member) | 0;
    const before = flags[pair]!;
    const segments = segmentClass[member]!;
    const place = Math.imul(3, Math.imul(content, cellCount) + cell);
    counting.impression(content, countsFrom(place + (outside ? byBroadcast : byMembers), segments));
    const isFirst = (before & isReached) === 0;
    let now = before;
    if (isFirst || (before & (outside ? fromBroadcast : fromMembers)) === 0) {
      if (before === 0) touch(state, pair);
      now = counting.meet(content, cell, outside, before, segments, tick);
    }
    if (isFirst) {
      now = standing.onReached(member, content, now);
      observer.reached(content, member, tick, postIndex);
    }
    const group = groups[slot]!;
    const trust = trustOf(fact);
    if ((now & isPassed) === 0) {
      if (isReinforced) now = countGroup(state, content, group, entry, now);
      if (isGeneral) weigh(member, content, cell, trust, isFirst);
    }
    const source = (now & fromBroadcast) === 0 ? byMembers : (now & fromMembers) === 0 ? byBroadcast : both;
    const after = decide(member, content, now, trust, countsFrom(place + source, segments), tick);
    flags[pair] = after;
    if (content === incident) boycotting.ask(member, group);
    if (((after ^ now) & isPassed) === 0) return;
    observer.passedOn(content, member, tick);
    passOn(member, content, after, tick, group);
  };
}

/** Whether a post is not read any more: it was withdrawn by who has been corrected, or taken down. */
function createSilence(run: PassOnRun): (content: number, cell: number, post: number) => boolean {
  const { setup, state, posts, crisis, tally } = run;
  const { memberCount } = setup.population;
  const { corrected } = contentTable(setup);
  const { flags } = state;
  const { cells } = tally.layout;
  const incident = setup.crisis?.incident ?? -1;
  return (content, cell, post) => {
    if (corrected[content] === 1 && (flags[content * memberCount + posts.member(post)]! & isWithdrawn) !== 0)
      return true;
    if (content !== incident || crisis!.takeDowns.length === 0) return false;
    return isTakenDown(run, crisis!, post, cells[cell]!.platform);
  };
}

/** Keeps the largest appeal that a content has had for a member so far, by place and trust; and, the first time, what it needs. */
function createWeigh(
  run: PassOnRun,
  appeal: Appeal,
): (member: number, content: number, cell: number, trust: number, isFirst: boolean) => void {
  const { setup, state, tally, trusts } = run;
  const { memberCount } = setup.population;
  const { cells } = tally.layout;
  const cellCount = cells.length;
  const { appeals } = state;
  const need = createNeed(run);
  const fits = cellFits(setup, cells);
  const trust = trusts.values;
  return (member, content, cell, speaker, isFirst) => {
    const pair = 2 * (content * memberCount + member);
    const value = appeal(member, content) * fits[content * cellCount + cell]! * trust[speaker]!;
    if (value > appeals[pair]!) appeals[pair] = value;
    if (isFirst) need(member, content, pair + 1);
  };
}

/** Writes what a content's appeal must be for a member to `appeals[at]`: see `writeNeededAppeal`. */
function createNeed({
  setup,
  state,
  keys,
}: PassOnRun): (member: number, content: number, at: number) => void {
  const { rows } = setup.traits;
  const { temperature } = setup.rules;
  const { appeals } = state;
  const words = decisionWords(keys);
  const { passOn } = COIN;
  return (member, content, at) => {
    const k = 4 * content;
    const x = streamX(words[k]!, words[k + 1]!, member);
    const bits = word(x, streamY(x, words[k + 2]!, words[k + 3]!, passOn));
    writeNeededAppeal(appeals, at, bits, rows, Math.imul(member, rowStride), temperature);
  };
}

/** A member who has decided to pass on posts, unless the run is to show what happens without his kind. */
function createPassOn(
  run: PassOnRun,
  post: Poster,
  standing: Standing,
): (member: number, content: number, flags: number, tick: number, except: number) => void {
  const posting: { -readonly [K in keyof Posting]: Posting[K] } = {
    member: 0,
    content: 0,
    tick: 0,
    except: -1,
    trust: 0,
    keys: run.keys[0]!,
    groups: undefined,
  };
  return (member, content, flags, tick, except) => {
    if (run.muted === 'word-of-mouth') return;
    if (run.muted === 'ambassadors' && run.setup.contents[content]!.valence > 0) {
      if (standing.isAdvocate(member, content, flags)) return;
    }
    posting.member = member;
    posting.content = content;
    posting.tick = tick;
    posting.except = except;
    posting.trust = standing.isTrusted(member) ? run.trusts.ambassador : run.trusts.peer;
    posting.keys = run.keys[content]!;
    post(posting);
  };
}

/** Notes one more group that has shown the content, if it is one; ties count as one group, and so does the outside. */
function countGroup(
  state: MemberState,
  content: number,
  group: number,
  entry: number,
  before: number,
): number {
  let flags = before;
  if (group >= 0) {
    if (!seeIn(state, content, entry)) return flags;
  } else {
    const seen = group === TO_TIES ? SEEN_ON_TIE : SEEN_OUTSIDE;
    if (flags & seen) return flags;
    flags |= seen;
  }
  const groups = (flags >>> GROUPS_SHIFT) & GROUPS_MASK;
  return groups === GROUPS_MASK ? flags : flags + (1 << GROUPS_SHIFT);
}
