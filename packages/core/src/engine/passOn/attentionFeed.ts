import { TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import { deriveInto, PURPOSES, type RngKey } from '../../random/rngKey.js';
import { streamX, streamY, word } from '../../random/stream.js';
import { int32View } from '../gather.js';
import { grown } from '../grown.js';
import { TICKS_PER_HOUR } from '../ticks.js';
import type { Appeal } from './appeal.js';
import { cellFits } from './cellFits.js';
import { LOOK } from './controlEvents.js';
import type { PassOnRun } from './passOnRun.js';
import { cellOf, contentOf, trustOf } from './postLog.js';
import type { SavedColumn } from './savedColumn.js';

const DAY = 24 * TICKS_PER_HOUR;
const MOST_DAYS = 1000;
const NONE = -1;
/** What an appeal of 1 ranks as; trust may raise it some fold. */
const UNIT = 0x3ffffff;
/** Words of a waiting exposure: next, entry, post, rank. */
const STRIDE = 4;

/** What waits before members whose attention is used up. */
export interface AttentionFeed {
  /** Whether the member reads the exposure now; otherwise it waits, or is lost. */
  readonly admit: (tick: number, entry: number, post: number) => boolean;
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
  const { setup, queue, posts, key, tally, trusts } = run;
  const { population, traits, rules } = setup;
  const groupMembers = int32View(population.groupMembers);
  const { rows } = traits;
  const day = new Uint16Array(population.memberCount);
  const read = new Uint32Array(population.memberCount);
  const heads = new Int32Array(population.memberCount).fill(NONE);
  const lengths = new Uint32Array(population.memberCount);
  const runKey: RngKey = new Uint32Array(4);
  const fits = cellFits(setup, tally.layout.cells);
  const cellKinds = tally.layout.cells.length;
  let cells: Int32Array<ArrayBuffer> = new Int32Array(STRIDE * 1024);
  let cellCount = 0;
  let free = NONE;
  let taken = NONE;

  const lot = (a: number, b: number): number => {
    const x = streamX(runKey[0]!, runKey[1]!, a);
    return word(x, streamY(x, runKey[2]!, runKey[3]!, b));
  };
  /** Ticks since a first day of his own, long ago: so that an attention of 0.1 a day falls on another day for each. */
  const ownTime = (tick: number, member: number): number =>
    tick + ((lot(member, 0) >>> 0) % (MOST_DAYS * DAY));
  const roomUntil = (attention: number, own: number): number => Math.floor((attention * own) / DAY);

  const rankOf = (member: number, post: number): number => {
    if (rules.feed === 'latest') return posts.tick(post);
    if (rules.feed === 'random') return lot(member, 1 + post);
    const facts = posts.facts(post);
    const content = contentOf(facts);
    const value = appeal(member, content) * fits[content * cellKinds + cellOf(facts)]!;
    return Math.round(value * trusts.values[trustOf(facts)]! * UNIT);
  };

  const startDay = (member: number, today: number): void => {
    if (day[member] === today + 1) return;
    day[member] = today + 1;
    read[member] = 0;
    while (heads[member] !== NONE) drop(member, NONE);
  };

  /** Takes the exposure after `before` (NONE: the first) out of a member's list. */
  const drop = (member: number, before: number): number => {
    const cell = before === NONE ? heads[member]! : cells[before * STRIDE]!;
    const next = cells[cell * STRIDE]!;
    if (before === NONE) heads[member] = next;
    else cells[before * STRIDE] = next;
    cells[cell * STRIDE] = free;
    free = cell;
    lengths[member]!--;
    return cell;
  };

  /** The waiting exposure before that of the highest rank (or the lowest, of `sign` -1); the older of equal ones. */
  const beforeBest = (member: number, sign: number): number => {
    let bestBefore = NONE;
    let bestRank = Number.NEGATIVE_INFINITY;
    for (
      let before = NONE, cell = heads[member]!;
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
    cells[cell * STRIDE] = heads[member]!;
    cells[cell * STRIDE + 1] = entry;
    cells[cell * STRIDE + 2] = post;
    cells[cell * STRIDE + 3] = rankOf(member, post);
    heads[member] = cell;
    lengths[member]!++;
  };

  const admit = (tick: number, entry: number, post: number): boolean => {
    const member = posts.group(post) >= 0 ? groupMembers[entry]! : entry;
    const attention = rows[member * TRAIT_STRIDE + TRAIT.attention]!;
    if (attention === 0) return true;
    const own = ownTime(tick, member);
    const today = Math.floor(own / DAY);
    startDay(member, today);
    const atDawn = roomUntil(attention, today * DAY);
    const perDay = roomUntil(attention, (today + 1) * DAY) - atDawn;
    const room = Math.min(perDay, roomUntil(attention, own) - atDawn + 1);
    if (read[member]! < room) {
      read[member]!++;
      return true;
    }
    const left = perDay - room;
    if (left <= 0) return false;
    const wasEmpty = heads[member] === NONE;
    wait(member, entry, post);
    if (lengths[member]! > left) drop(member, beforeBest(member, -1));
    if (wasEmpty) pushLook(tick, member, attention, own);
    return false;
  };

  const pushLook = (tick: number, member: number, attention: number, own: number): void => {
    const next = Math.ceil(((roomUntil(attention, own) + 1) * DAY) / attention);
    queue.push(((tick + Math.max(1, next - own)) << 1) | 1, member, LOOK);
  };

  const look = (tick: number, member: number): number => {
    const attention = rows[member * TRAIT_STRIDE + TRAIT.attention]!;
    const own = ownTime(tick, member);
    startDay(member, Math.floor(own / DAY));
    if (heads[member] === NONE) return NONE;
    read[member]!++;
    taken = drop(member, beforeBest(member, 1));
    if (heads[member] !== NONE) pushLook(tick, member, attention, own);
    return cells[taken * STRIDE + 2]!;
  };

  return {
    admit,
    look,
    entry: () => cells[taken * STRIDE + 1]!,
    start: (index) => {
      deriveInto(runKey, key, PURPOSES.attention, index);
      day.fill(0);
      read.fill(0);
      heads.fill(NONE);
      lengths.fill(0);
      cellCount = 0;
      free = NONE;
    },
    save: () => ({
      feedDay: day.slice(),
      feedRead: read.slice(),
      feedHeads: heads.slice(),
      feedLengths: lengths.slice(),
      feedCells: cells.slice(0, STRIDE * cellCount),
      feedFree: Int32Array.of(free),
    }),
    restore({ feedDay, feedRead, feedHeads, feedLengths, feedCells, feedFree }) {
      day.set(feedDay!);
      read.set(feedRead!);
      heads.set(feedHeads!);
      lengths.set(feedLengths!);
      cells = new Int32Array(Math.max(feedCells!.length, STRIDE * 1024));
      cells.set(feedCells!);
      cellCount = feedCells!.length / STRIDE;
      free = feedFree![0]!;
    },
  };
}
