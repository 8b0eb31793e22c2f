import { type GeometricSkip, geometricSkip } from '../../random/geometricSkip.js';
import { logInPlace } from '../../random/portableMath.js';
import { STEP_X, STEP_Y, streamX, streamY, word } from '../../random/stream.js';
import { int32View } from '../gather.js';
import { incoming } from '../incomingEvents.js';
import { amounts } from './amounts.js';
import type { ContentKeys } from './contentKeys.js';
import { beginStream, drawEntries, drawEntriesByLook, drawnEntries, MOST_ENTRIES } from './drawnEntries.js';
import type { PassOnRun } from './passOnRun.js';
import { CONTENT_MASK, cellOf, type PostLog, TO_TIES } from './postLog.js';
import {
  clockGuide,
  drawDelays,
  lookUpReaders,
  NEVER_READ,
  readByClock,
  readByHours,
  readings,
} from './readingTimes.js';

const TWO_32 = 0x100000000;

/** Posts of one member whose readings are put into the queue together. */
const MOST_POSTS = 64;
/** Words of such a post: group, facts, platform, index in the post log (or -1), end of its entries. */
const STRIDE = 5;

// what this module holds itself is compiled in, what others export looked up each time
const { readers, ticks } = readings;
const { entries } = drawnEntries;
const [never, mostEntries, toTies, stride] = [NEVER_READ, MOST_ENTRIES, TO_TIES, STRIDE];
const contentMask = CONTENT_MASK;
const { log } = amounts;
const [firstHalf, secondHalf, begin, draw] = [streamX, streamY, beginStream, drawEntries];
const { keys: keysOf, a: whom, b: which } = incoming;
/** Posts that are shown and not delivered yet. */
const shown = new Int32Array(STRIDE * MOST_POSTS);

/** Puts what a member posts before those who will read it. */
export interface Exposer {
  /** The member is about to post, at a tick: by the content's keys, in groups (or to ties). */
  readonly begin: (member: number, tick: number, keys: ContentKeys, inGroups: boolean) => void;
  /** He posts to the entries from … to - 1 of the list, in a group (or TIES). */
  readonly show: (stream: number, from: number, to: number, facts: number, platform: number) => void;
  /** Puts into the queue what has been shown since. */
  readonly deliver: () => void;
}

/**
 * Entries that see a post are found by geometric skipping, so that cost grows with those who see it. All of a member's posts are
 * drawn first and delivered together: their readers and their readers' paces then come from memory at the same time.
 */
export function createExposer(run: PassOnRun): Exposer {
  const { setup, queue, posts, clock, pace, delays, order, lastTick, work } = run;
  const groupMembers = int32View(setup.population.groupMembers);
  const tieTargets = int32View(setup.population.tieTargets);
  const skips = cellSkips(run);
  const lifetimes = Float64Array.from(setup.platforms, ({ lifetime }) => lifetime);
  const lookRates = setup.platforms.map(({ lookRate }) => lookRate);
  const flat = setup.rules.dayRhythm === undefined;
  const guide = clockGuide(clock);
  let words = 0;
  let count = 0;
  let member = 0;
  let tick = 0;
  let keys = run.keys[0]!;
  let inGroups = true;
  let x = 0;

  const drawUntil = (end: number, cell: number, platform: number, stream: number): void => {
    const { delay } = keys;
    const lookRate = lookRates[platform];
    const before = count;
    if (lookRate === undefined) count = draw(skips[cell]!, end, delay[0]! | 0, delay[1]! | 0, before);
    else {
      writeStayLog(keys, member, stream);
      log[0]! *= lookRate;
      count = drawEntriesByLook(end, delay[0]! | 0, delay[1]! | 0, before);
    }
    work.draws += count - before;
  };

  const timeReadings = (): void => {
    lookUpReaders(inGroups ? groupMembers : tieTargets, pace, count, inGroups);
    for (let i = 0, from = 0; i < words; i += STRIDE) {
      const platform = shown[i + 2]!;
      const to = shown[i + 4]!;
      drawDelays(delays[platform]!, lifetimes, platform, from, to);
      from = to;
    }
    if (flat) readByHours(tick, lastTick, count);
    else readByClock(clock, guide, tick, lastTick, count);
  };

  const deliver = (): void => {
    if (count > 0) {
      timeReadings();
      const delivered = collectReadings(words, member, tick, order, posts);
      queue.pushAll(delivered);
      work.exposures += delivered;
    }
    words = 0;
    count = 0;
  };

  return {
    begin(who, when, by, where) {
      member = who;
      tick = when;
      keys = by;
      inGroups = where;
      x = firstHalf(by.exposure[0]! | 0, by.exposure[1]! | 0, who);
    },
    show(stream, from, to, facts, platform) {
      if (words === shown.length) deliver();
      shown[words] = inGroups ? stream : toTies;
      shown[words + 1] = facts;
      shown[words + 2] = platform;
      shown[words + 3] = -1;
      words += stride;
      const { exposure } = keys;
      begin(from, x, secondHalf(x, exposure[2]! | 0, exposure[3]! | 0, stream));
      work.streams++;
      work.draws++;
      for (;;) {
        drawUntil(to, cellOf(facts), platform, stream);
        shown[words - 1] = count;
        if (count < mostEntries) return;
        const from = words - STRIDE;
        deliver();
        shown.copyWithin(0, from, from + STRIDE);
        words = STRIDE;
      }
    },
    deliver,
  };
}

/** Hands over to the queue which readings of the shown posts happen, and notes the posts that are read; returns how many. */
function collectReadings(
  end: number,
  poster: number,
  tick: number,
  order: Uint8Array,
  posts: PostLog,
): number {
  // read once before the loops: in them, the compiler would not see that they never change
  const at = ticks;
  const who = readers;
  const where = entries;
  const ofPosts = shown;
  const k = keysOf;
  const a = whom;
  const b = which;
  let count = 0;
  for (let i = 0, j = 0; i < end; i = (i + stride) | 0) {
    const facts = ofPosts[i + 1]!;
    const low = order[facts & contentMask]!;
    const last = ofPosts[i + 4]!;
    let post = ofPosts[i + 3]!;
    for (; j < last; j = (j + 1) | 0) {
      const readAt = at[j]!;
      if (readAt === never || who[j]! === poster) continue;
      if (post < 0) post = posts.add(poster, ofPosts[i]!, facts, tick);
      k[count] = (readAt << 1) | low;
      a[count] = where[j]!;
      b[count] = post;
      count = (count + 1) | 0;
    }
    ofPosts[i + 3] = post;
  }
  return count;
}

/** Writes to `amounts.log` that of a uniform: minus an exponential time in units of its mean, for which the post stays in the feed. */
function writeStayLog({ posting }: ContentKeys, member: number, stream: number): void {
  const x = streamX(posting[0]! | 0, posting[1]! | 0, member);
  const y = streamY(x, posting[2]! | 0, posting[3]! | 0, stream);
  const bits = word((x + STEP_X) | 0, (y + STEP_Y) | 0) >>> 0;
  log[0] = (bits + 0.5) / TWO_32;
  logInPlace(log, 0);
}

/** [cells] skips of the visibility of each; equal ones share a table. */
function cellSkips({ setup, cells }: PassOnRun): GeometricSkip[] {
  const made = new Map<number, GeometricSkip>();
  return cells.cells.map(({ platform, kind }) => {
    const visibility = platform < 0 ? 0 : setup.platforms[platform]!.visibility;
    const p = visibility * (kind >= 0 ? setup.kindCohesion[kind]! : 1);
    const skip = made.get(p) ?? geometricSkip(p);
    made.set(p, skip);
    return skip;
  });
}
