import { TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import { int32View } from '../gather.js';
import { isTakenDown } from './answering.js';
import { type Appeal, neededAppeal } from './appeal.js';
import { cellFits } from './cellFits.js';
import { COIN, uniformOf } from './contentKeys.js';
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
import { countsAt, SOURCE } from './recordCount.js';
import type { Standing } from './standing.js';

/** A member reads a post: `entry` is his place in `groupMembers`, or his index where the post is in no group. */
export type Read = (tick: number, entry: number, post: number) => void;

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
  const { setup, state, posts, tally } = run;
  const { population, rules, contents, segmentClass } = setup;
  const { memberCount } = population;
  const { flags } = state;
  const groupMembers = int32View(population.groupMembers);
  const { cells } = tally.layout;
  const outsideCells = Uint8Array.from(cells, ({ wordOfMouth }) => Number(!wordOfMouth));
  const corrected = contents.map((_, rumour) => contents.some(({ counters }) => counters === rumour));
  const { counting, standing, boycotting } = judges;
  const { crisis } = run;
  const incident = setup.crisis?.incident ?? -1;
  const weigh = createWeigh(run, appeal);
  const decide = createDecide(run, judges);
  const passOn = createPassOn(run, post, standing);
  const isReinforced = rules.reinforcement > 0;
  const isGeneral = rules.appeal === undefined;

  return (tick, entry, postIndex) => {
    const facts = posts.facts(postIndex);
    const group = posts.group(postIndex);
    const content = contentOf(facts);
    const cell = cellOf(facts);
    const member = group >= 0 ? groupMembers[entry]! : entry;
    const outside = outsideCells[cell] === 1;
    if (corrected[content] && !outside) {
      if (flags[content * memberCount + posts.member(postIndex)]! & WITHDRAWN) return;
    }
    if (content === incident && crisis!.takeDowns.length > 0 && !outside) {
      if (isTakenDown(run, crisis!, postIndex, cells[cell]!.platform)) return;
    }
    const pair = content * memberCount + member;
    const before = flags[pair]!;
    const segments = segmentClass[member]!;
    counting.impression(content, cell, outside, segments);
    if (before === 0) touch(state, pair);
    let now = counting.meet(content, cell, outside, before, segments, tick);
    if (!(before & REACHED)) {
      now = standing.onReached(member, content, now);
      observer.reached(content, member, tick, postIndex);
    }
    const trust = trustOf(facts);
    if (!(now & PASSED)) {
      if (isReinforced) now = countGroup(state, content, group, entry, now);
      if (isGeneral) weigh(member, content, cell, trust, !(before & REACHED));
    }
    const at = countsAt(tally, content, cell, sourceOf(now), segments);
    const after = decide(member, content, now, trust, at, tick);
    flags[pair] = after;
    if (content === incident) boycotting.ask(member, group);
    if (((after ^ now) & PASSED) === 0) return;
    observer.passedOn(content, member, tick);
    passOn(member, content, after, tick, group);
  };
}

/** Keeps the largest appeal that a content has had for a member so far, by place and trust; and, the first time, what it needs. */
function createWeigh(
  { setup, state, tally, trusts, keys }: PassOnRun,
  appeal: Appeal,
): (member: number, content: number, cell: number, trust: number, isFirst: boolean) => void {
  const { population, rules, traits } = setup;
  const { memberCount } = population;
  const { cells } = tally.layout;
  const { appeals } = state;
  const fits = cellFits(setup, cells);
  return (member, content, cell, trust, isFirst) => {
    const pair = 2 * (content * memberCount + member);
    const value = appeal(member, content) * fits[content * cells.length + cell]! * trusts.values[trust]!;
    if (value > appeals[pair]!) appeals[pair] = value;
    if (!isFirst) return;
    const threshold = traits.rows[member * TRAIT_STRIDE + TRAIT.threshold]!;
    const u = uniformOf(keys[content]!.decision, member, COIN.passOn);
    appeals[pair + 1] = neededAppeal(u, threshold, rules.temperature);
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

function sourceOf(flags: number): number {
  if (!(flags & FROM_BROADCAST)) return SOURCE.members;
  return flags & FROM_MEMBERS ? SOURCE.both : SOURCE.broadcast;
}
