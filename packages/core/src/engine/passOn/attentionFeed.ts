import { TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { streamX, streamY, word } from '../../random/stream.js';
import { grown } from '../grown.js';
import { TICKS_PER_HOUR } from '../ticks.js';
import { amounts } from './amounts.js';
import type { Appeal } from './appeal.js';
import { cellFits } from './cellFits.js';
import { LOOK } from './controlEvents.js';
import type { PassOnRun } from './passOnRun.js';
import { cellOf, contentOf, trustOf } from './postLog.js';
import type { SavedColumn } from './savedColumn.js';
import { upcoming } from './upcomingReadings.js';

// what this module holds itself is compiled in, what others export looked up each time
const { members, entries, posts: arrivals } = upcoming;
const { appeal: weighed } = amounts;
const [rowStride, wanted] = [TRAIT_STRIDE, TRAIT.attention];

const DAY = 24 * TICKS_PER_HOUR;
const MOST_DAYS = 1000;
const NONE = -1;
/** What an appeal of 1 ranks as; trust may raise it some fold. */
const UNIT = 0x3ffffff;
/** Words of a waiting exposure: next, entry, post, rank. */
const STRIDE = 4;

/** Words of a member's attention, see `MemberState`; DAY_READ is the first. */
const [DAY_READ, READ, HEAD, LENGTH, OWN, DAWN, PER_DAY] = [0, 1, 2, 3, 4, 5, 6];
/** Logarithm of the words of a member. */
const SHIFT = 3;

/** What waits before members whose attention is used up. */
export interface AttentionFeed {
  /** Whether the member reads the exposure now; otherwise it waits, or is lost. */
  readonly admit: (tick: number, slot: number) => boolean;
  /** The member has room for another one: takes the best that waits, and returns its post, or -1; `entry` is then its entry. */
  readonly look: (tick: number, member: number) => number;
  /** Of what `look` has returned. */
  readonly entry: () => number;
  readonly start: (run: number) => void;
  /** All that waits, and who has read how much on which day. */
  readonly save: () => Readonly<Record<string, SavedColumn>>;
  readonly restore: (columns: Readonly<Record<string, SavedColumn>>) => void;
}

/**
 * A member's day has room for `attention` exposures, spread evenly over it: by the share f of the day there has been room for
 * 1 + floor(attention x f) of them. While there is room he reads what comes at once. What finds none waits, and each time
 * room comes up he reads of all that wait the freshest, the most appealing (by taste, fit and trust), or one by lot. What cannot be read any more
 * on that day is lost. Days begin at a time of their own for each member. Costs O(attention) for an exposure that waits.
 */
export function attentionFeed(run: PassOnRun, appeal: Appeal): AttentionFeed {
  const { setup, queue, posts, key, tally, trusts, lastTick, state } = run;
  const { population, traits, rules } = setup;
  const { rows } = traits;
  const { memberCount } = population;
  const { attention: words } = state;
  const runKey: RngKey = new Uint32Array(4);
  const fits = cellFits(setup, tally.layout.cells);
  const cellKinds = tally.layout.cells.length;
  let cells: Int32Array<ArrayBuffer> = new Int32Array(STRIDE * 1024);
  let cellCount = 0;
  let free = NONE;
  let taken = NONE;

  const column = (word: number): Int32Array =>
    Int32Array.from({ length: memberCount }, (_, member) => words[(member << SHIFT) + word]!);

  const lot = (a: number, b: number): number => {
    const x = streamX(runKey[0]! | 0, runKey[1]! | 0, a);
    return word(x, streamY(x, runKey[2]! | 0, runKey[3]! | 0, b));
  };
  /** When a member's first day began, long ago, so that an attention of 0.1 a day falls on another day for each; from 1 on. */
  const startOwn = (member: number): number => {
    const start = (((lot(member, 0) >>> 0) % (MOST_DAYS * DAY)) + 1) | 0;
    words[(member << SHIFT) + OWN] = start;
    return start;
  };
  /** Ticks since then. */
  const ownTime = (tick: number, member: number): number => {
    const known = words[(member << SHIFT) + OWN]!;
    return (tick + (known !== 0 ? known : startOwn(member)) - 1) | 0;
  };
  const roomUntil = (member: number, own: number): number =>
    Math.floor((rows[(Math.imul(member, rowStride) + wanted) | 0]! * own) / DAY) | 0;

  const rankOf = (member: number, post: number): number => {
    if (rules.feed === 'latest') return posts.tick(post);
    if (rules.feed === 'random') return lot(member, 1 + post);
    const facts = posts.facts(post);
    const content = contentOf(facts);
    appeal(member, content);
    const value = weighed[0]! * fits[content * cellKinds + cellOf(facts)]!;
    return Math.round(value * trusts.values[trustOf(facts)]! * UNIT);
  };

  /** Notes for how much his present day has room, and for how much there has been room before it. */
  const measureDay = (member: number): void => {
    const at = member << SHIFT;
    const day = words[at]! - 1;
    const atDawn = roomUntil(member, day * DAY);
    words[at + DAWN] = atDawn;
    words[at + PER_DAY] = roomUntil(member, (day + 1) * DAY) - atDawn;
  };

  const startDay = (member: number, today: number): void => {
    const at = member << SHIFT;
    words[at] = today;
    words[at + READ] = 0;
    words[at + PER_DAY] = NONE;
    while (words[at + HEAD] !== 0) drop(member, NONE);
  };

  /** Takes the exposure after `before` (NONE: the first) out of a member's list. */
  const drop = (member: number, before: number): number => {
    const at = member << SHIFT;
    const cell = before === NONE ? words[at + HEAD]! - 1 : cells[before * STRIDE]!;
    const next = cells[cell * STRIDE]!;
    if (before === NONE) words[at + HEAD] = next + 1;
    else cells[before * STRIDE] = next;
    cells[cell * STRIDE] = free;
    free = cell;
    words[at + LENGTH]!--;
    return cell;
  };

  /** The waiting exposure before that of the highest rank (or the lowest, of `sign` -1); the older of equal ones. */
  const beforeBest = (member: number, sign: number): number => {
    let bestBefore = NONE;
    let bestRank = Number.NEGATIVE_INFINITY;
    for (
      let before = NONE, cell = words[(member << SHIFT) + HEAD]! - 1;
      cell !== NONE;
      before = cell, cell = cells[cell * STRIDE]!
    ) {
      const rank = sign * cells[cell * STRIDE + 3]!;
      if (rank < bestRank) continue;
      bestRank = rank;
      bestBefore = before;
    }
    return bestBefore;
  };

  const wait = (member: number, entry: number, post: number): void => {
    let cell = free;
    if (cell !== NONE) free = cells[cell * STRIDE]!;
    else {
      cell = cellCount++;
      if (cellCount * STRIDE > cells.length) cells = grown(cells);
    }
    const at = member << SHIFT;
    cells[cell * STRIDE] = words[at + HEAD]! - 1;
    cells[cell * STRIDE + 1] = entry;
    cells[cell * STRIDE + 2] = post;
    cells[cell * STRIDE + 3] = rankOf(member, post);
    words[at + HEAD] = cell + 1;
    words[at + LENGTH]!++;
  };

  const admit = (tick: number, slot: number): boolean => {
    const member = members[slot]!;
    const attention = rows[(Math.imul(member, rowStride) + wanted) | 0]!;
    if (attention === 0) return true;
    const own = ownTime(tick, member);
    const at = member << SHIFT;
    const today = ((own / DAY) | 0) + 1;
    if (words[at] !== today) startDay(member, today);
    const read = words[at + READ]!;
    // who reads two a day or more has room for one on every day, whatever is rounded
    if (read === 0 && attention >= 2) {
      words[at + READ] = 1;
      return true;
    }
    if (words[at + PER_DAY] === NONE) measureDay(member);
    const perDay = words[at + PER_DAY]!;
    const room = Math.min(perDay, (roomUntil(member, own) - words[at + DAWN]! + 1) | 0);
    if (read < room) {
      words[at + READ] = read + 1;
      return true;
    }
    if (perDay > room) delay(tick, slot, own, perDay - room);
    return false;
  };

  /** What finds no room waits, as long as it is among the `left` that can still be read on that day. */
  const delay = (tick: number, slot: number, own: number, left: number): void => {
    const member = members[slot]!;
    const at = member << SHIFT;
    const wasEmpty = words[at + HEAD] === 0;
    wait(member, entries[slot]!, arrivals[slot]!);
    if (words[at + LENGTH]! > left) drop(member, beforeBest(member, -1));
    if (wasEmpty) pushLook(tick, member, own);
  };

  const pushLook = (tick: number, member: number, own: number): void => {
    const next = Math.ceil(
      ((roomUntil(member, own) + 1) * DAY) / rows[Math.imul(member, rowStride) + wanted]!,
    );
    const at = tick + Math.max(1, next - own);
    if (at <= lastTick) queue.push((at << 1) | 1, member, LOOK);
  };

  const look = (tick: number, member: number): number => {
    const own = ownTime(tick, member);
    const at = member << SHIFT;
    const today = ((own / DAY) | 0) + 1;
    if (words[at] !== today) startDay(member, today);
    if (words[at + HEAD] === 0) return NONE;
    words[at + READ]!++;
    taken = drop(member, beforeBest(member, 1));
    if (words[at + HEAD] !== 0) pushLook(tick, member, own);
    return cells[taken * STRIDE + 2]!;
  };

  return {
    admit,
    look,
    entry: () => cells[taken * STRIDE + 1]!,
    start: (index) => {
      deriveInto(runKey, key, PURPOSES.attention, index);
      words.fill(0);
      cellCount = 0;
      free = NONE;
    },
    save: () => ({
      feedDay: Uint16Array.from(column(DAY_READ)),
      feedRead: Uint32Array.from(column(READ)),
      feedHeads: column(HEAD).map((head) => head - 1),
      feedLengths: Uint32Array.from(column(LENGTH)),
      feedCells: cells.slice(0, STRIDE * cellCount),
      feedFree: Int32Array.of(free),
    }),
    restore({ feedDay, feedRead, feedHeads, feedLengths, feedCells, feedFree }) {
      for (let member = 0; member < memberCount; member++) {
        const at = member << SHIFT;
        words[at] = feedDay![member]!;
        words[at + PER_DAY] = NONE;
        words[at + READ] = feedRead![member]!;
        words[at + HEAD] = feedHeads![member]! + 1;
        words[at + LENGTH] = feedLengths![member]!;
      }
      cells = new Int32Array(Math.max(feedCells!.length, STRIDE * 1024));
      cells.set(feedCells!);
      cellCount = feedCells!.length / STRIDE;
      free = feedFree![0]!;
    },
  };
}
