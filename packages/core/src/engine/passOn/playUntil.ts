import { LATEST } from '../nearHeap.js';
import { CRISIS_SERIES } from '../passOnTally.js';
import { tickOf } from '../ticks.js';
import { amounts } from './amounts.js';
import type { AttentionFeed } from './attentionFeed.js';
import type { Attitudes } from './attitudes.js';
import type { Boycotting } from './boycotting.js';
import { BOYCOTT_END, BROADCAST, INTERVENTION, LOOK, POLL } from './controlEvents.js';
import type { Counting } from './counting.js';
import type { CarryOut } from './interventions.js';
import type { OutsideExposure } from './outsideExposure.js';
import type { PassOnRun } from './passOnRun.js';
import type { AskPoll } from './polling.js';
import type { Read } from './reading.js';
import type { Schedule } from './timelineSchedule.js';
import { MOST_UPCOMING, OWN_SLOT, upcoming } from './upcomingReadings.js';

// what this module holds itself is compiled in, what others export looked up each time
const { keys, entries, posts } = upcoming;
const { fade } = amounts;
const [most, ownSlot, latest] = [MOST_UPCOMING, OWN_SLOT, LATEST];

/** What acts in a run. */
export interface Parts {
  readonly schedule: Schedule;
  readonly attitudes: Attitudes;
  readonly counting: Counting;
  readonly boycotting: Boycotting;
  readonly outside: OutsideExposure;
  readonly carryOut: CarryOut;
  readonly read: Read;
  readonly feed: AttentionFeed | undefined;
  readonly ask: AskPoll;
}

/** Plays all that happens up to a tick. */
export function playUntil(run: PassOnRun, parts: Parts, lastTick: number): void {
  const { queue, lookAhead } = run;
  const lastKey = (lastTick << 1) | 1;
  run.sliceEnd = tickOf(run.setup.sliceEnds[run.slice]!);
  do {
    let isOn = true;
    while (isOn && queue.place < queue.end) {
      const count = Math.min(most, (queue.end - queue.place) / 3);
      lookAhead.at(queue.sorted, queue.place, count);
      const played = playSorted(run, parts, count, lastKey);
      queue.skip(played);
      isOn = played === count;
    }
    if (isOn) playOthers(run, parts, lastKey);
    if (!isOn || queue.otherKey !== latest) break;
  } while (queue.open());
  run.tick = lastTick;
}

/** Plays the events that were looked at, and those that come between them, up to a key; returns how many of the former. */
function playSorted(run: PassOnRun, parts: Parts, count: number, lastKey: number): number {
  const { queue } = run;
  const { read, feed } = parts;
  const keyOf = keys;
  const postOf = posts;
  for (let slot = 0; slot < count; slot = (slot + 1) | 0) {
    const key = keyOf[slot]!;
    if (queue.otherKey < key) playOthers(run, parts, Math.min(key - 1, lastKey));
    if (key > lastKey) return slot;
    queue.key = key;
    const tick = key >>> 1;
    if (tick > run.sliceEnd) endSlicesBefore(run, parts, tick);
    run.tick = tick;
    if (postOf[slot]! < 0) control(run, parts, tick, entries[slot]!, postOf[slot]!);
    else if (feed === undefined || feed.admit(tick, slot)) read(tick, slot);
  }
  return count;
}

/** Plays those events up to a key that are not among the sorted ones. */
function playOthers(run: PassOnRun, parts: Parts, lastKey: number): void {
  const { queue } = run;
  while (queue.otherKey <= lastKey) {
    queue.takeOther();
    const { a, b } = queue;
    const tick = queue.key >>> 1;
    if (tick > run.sliceEnd) endSlicesBefore(run, parts, tick);
    run.tick = tick;
    if (b < 0) control(run, parts, tick, a, b);
    else {
      run.lookAhead.atOne(a, b);
      if (parts.feed === undefined || parts.feed.admit(tick, ownSlot)) parts.read(tick, ownSlot);
    }
  }
}

/** What is in the queue beside readings. */
function control(run: PassOnRun, parts: Parts, tick: number, entry: number, what: number): void {
  if (what === LOOK) {
    const feed = parts.feed!;
    const post = feed.look(tick, entry);
    if (post < 0) return;
    run.lookAhead.atOne(feed.entry(), post);
    parts.read(tick, ownSlot);
  } else if (what === POLL) parts.ask(entry);
  else if (what === INTERVENTION) parts.carryOut(entry, tick);
  else if (what === BROADCAST) parts.outside.broadcast(entry, tick);
  else if (what === BOYCOTT_END) parts.boycotting.end(entry);
  else parts.counting.returned(entry);
}

/** Goes on to the slice of a tick, or to the last one. */
function endSlicesBefore(run: PassOnRun, parts: Parts, tick: number): void {
  const { sliceEnds } = run.setup;
  while (tick > run.sliceEnd) {
    if (run.slice === sliceEnds.length - 1) {
      run.sliceEnd = run.lastTick;
      return;
    }
    endSlice(run, parts.attitudes);
    run.sliceEnd = tickOf(sliceEnds[++run.slice]!);
  }
}

/** Notes how the crisis stands at the end of the present slice. */
function endSlice({ crisis, tally, slice, setup }: PassOnRun, attitudes: Attitudes): void {
  if (!crisis) return;
  const at = slice * CRISIS_SERIES.length;
  tally.crisisSeries[at] = crisis.boycotters;
  attitudes.fade(tickOf(setup.sliceEnds[slice]!));
  tally.crisisSeries[at + 1] = crisis.moved * fade[0]!;
}

/** The same for the rest of the slices, in which nothing has happened. */
export function endSlices(run: PassOnRun, attitudes: Attitudes): void {
  for (; run.slice < run.setup.sliceEnds.length - 1; run.slice++) endSlice(run, attitudes);
  endSlice(run, attitudes);
}
