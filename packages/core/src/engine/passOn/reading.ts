import { TRAIT_STRIDE } from '../../content/memberTraits.js';
import { streamX, streamY, word } from '../../random/stream.js';
import { SERIES } from '../passOnTally.js';
import { amounts } from './amounts.js';
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
import { CELL_MASK, CELL_SHIFT, CONTENT_MASK, TO_TIES, TRUST_SHIFT } from './postLog.js';
import { FIGURES, SOURCE } from './recordCount.js';
import type { Standing } from './standing.js';
import { upcoming } from './upcomingReadings.js';

// what this module holds itself is compiled in, what others export looked up each time
const [isReached, isPassed, isWithdrawn] = [REACHED, PASSED, WITHDRAWN];
const [fromMembers, fromBroadcast] = [FROM_MEMBERS, FROM_BROADCAST];
const [figures, rowStride, seriesLength] = [FIGURES, TRAIT_STRIDE, SERIES.length];
const { members: byMembers, broadcast: byBroadcast, both } = SOURCE;
const { entries, posts, members, facts, groups } = upcoming;
const [contentMask, cellShift, cellMask, trustShift] = [CONTENT_MASK, CELL_SHIFT, CELL_MASK, TRUST_SHIFT];
const [groupsShift, groupsMask, toTies] = [GROUPS_SHIFT, GROUPS_MASK, TO_TIES];
const { appeal: weighed } = amounts;
const [seenOnTie, seenOutside, see] = [SEEN_ON_TIE, SEEN_OUTSIDE, seeIn];

/** A member reads a post: `slot` is the reading's among the upcoming ones. */
export type Read = (tick: number, slot: number) => void;

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
  const { setup, state, tally } = run;
  const { population, rules, segmentClass } = setup;
  const { memberCount } = population;
  const { flags, appeals } = state;
  const { counts, series } = tally;
  const { values: trusts } = run.trusts;
  const fits = cellFits(setup, tally.layout.cells);
  const { cells, segmentClasses } = tally.layout;
  const cellCount = cells.length;
  const contentCount = setup.contents.length;
  const outsideCells = Uint8Array.from(cells, ({ wordOfMouth }) => Number(!wordOfMouth));
  const incident = setup.crisis?.incident ?? -1;
  const { corrected } = contentTable(setup);
  const isSilenced = createSilence(run);
  const meet = createMeeting(run, observer, judges);
  const decide = createDecide(run, judges);
  const passOn = createPassOn(run, post, judges.standing);
  const { boycotting } = judges;
  const isReinforced = rules.reinforcement > 0;
  const isGeneral = rules.appeal === undefined;

  return (tick, slot) => {
    const fact = facts[slot]!;
    const content = fact & contentMask;
    const cell = (fact >>> cellShift) & cellMask;
    const outside = outsideCells[cell] === 1;
    const mayBeSilent = !outside && (corrected[content] === 1 || content === incident);
    if (mayBeSilent && isSilenced(content, cell, posts[slot]!)) return;
    const member = members[slot]!;
    const pair = (Math.imul(content, memberCount) + member) | 0;
    const segments = segmentClass[member]!;
    const place = Math.imul(3, (Math.imul(content, cellCount) + cell) | 0);
    const source = (place + (outside ? byBroadcast : byMembers)) | 0;
    counts[Math.imul((Math.imul(source, segmentClasses) + segments) | 0, figures)]!++;
    series[Math.imul((Math.imul(run.slice, contentCount) + content) | 0, seriesLength)]!++;
    let now = flags[pair]!;
    const known = isReached | (outside ? fromBroadcast : fromMembers);
    if ((now & known) !== known) now = meet(tick, slot, cell, outside, now) | 0;
    const group = groups[slot]!;
    const trust = fact >>> trustShift;
    if ((now & isPassed) === 0) {
      if (isReinforced) now = countGroup(state, content, group, entries[slot]!, now) | 0;
      if (isGeneral) {
        appeal(member, content);
        const value = weighed[0]! * fits[(Math.imul(content, cellCount) + cell) | 0]! * trusts[trust]!;
        if (value > appeals[pair << 1]!) appeals[pair << 1] = value;
      }
    }
    const from = (now & fromBroadcast) === 0 ? byMembers : (now & fromMembers) === 0 ? byBroadcast : both;
    const at = Math.imul((Math.imul((place + from) | 0, segmentClasses) + segments) | 0, figures);
    const after = decide(member, content, now, trust, at, tick) | 0;
    flags[pair] = after;
    if (content === incident) boycotting.ask(member, group);
    if (((after ^ now) & isPassed) === 0) return;
    observer.passedOn(content, member, tick);
    passOn(member, content, after, tick, group);
  };
}

/** A member meets a content, or for the first time from inside (or outside) of word of mouth: returns his flags. */
function createMeeting(
  run: PassOnRun,
  observer: PassOnObserver,
  { counting, standing }: Judges,
): (tick: number, slot: number, cell: number, outside: boolean, before: number) => number {
  const { setup, state } = run;
  const { segmentClass, population, rules } = setup;
  const { memberCount } = population;
  const isGeneral = rules.appeal === undefined;
  const need = createNeed(run);
  return (tick, slot, cell, outside, before) => {
    const content = facts[slot]! & contentMask;
    const member = members[slot]!;
    const pair = (Math.imul(content, memberCount) + member) | 0;
    if (before === 0) touch(state, pair);
    const now = counting.meet(content, cell, outside, before, segmentClass[member]!, tick);
    if ((before & isReached) !== 0) return now;
    if (isGeneral) need(member, content, 2 * pair + 1);
    const stood = standing.onReached(member, content, now);
    observer.reached(content, member, tick, posts[slot]!);
    return stood;
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
  const posting: Posting = {
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
    if (!see(state, content, entry)) return flags;
  } else {
    const seen = group === toTies ? seenOnTie : seenOutside;
    if ((flags & seen) !== 0) return flags;
    flags |= seen;
  }
  const shown = (flags >>> groupsShift) & groupsMask;
  return shown === groupsMask ? flags : (flags + (1 << groupsShift)) | 0;
}
