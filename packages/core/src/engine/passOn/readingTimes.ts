import { type DayClock, toLivedHours } from '../dayClock.js';
import type { DelayTable } from '../delayLaw.js';
import { TICKS_PER_HOUR } from '../ticks.js';
import { amounts } from './amounts.js';
import { drawnEntries, MOST_ENTRIES } from './drawnEntries.js';

/** In place of a tick: after the post's lifetime or the horizon. */
export const NEVER_READ = 0x7fffffff;

/** Parts of an hour that the guide knows. */
const PARTS = 8;
const TOO_LATE = -1;

// what this module holds itself is compiled in, what others export looked up each time
const { entries, delayBits } = drawnEntries;
const { hours: start } = amounts;
const perHour = TICKS_PER_HOUR;
const never = NEVER_READ;
const readers = new Int32Array(MOST_ENTRIES);
const paces = new Float64Array(MOST_ENTRIES);
const hours = new Float64Array(MOST_ENTRIES);
const ticks = new Int32Array(MOST_ENTRIES);

/** Of each drawn entry: who it is, and the tick in which he reads. */
export const readings: { readonly readers: Int32Array; readonly ticks: Int32Array } = { readers, ticks };

/**
 * Looks up who the first `count` entries of a list are, and by what each stretches a delay: loads that do not wait for each other.
 * Where the list is not that of groups, each entry becomes the member himself.
 */
export function lookUpReaders(list: Int32Array, pace: Float32Array, count: number, inGroups: boolean): void {
  const end = count | 0;
  const where = entries;
  const who = readers;
  const stretch = paces;
  for (let j = 0; j < end; j = (j + 1) | 0) who[j] = list[where[j]!]!;
  for (let j = 0; j < end; j = (j + 1) | 0) stretch[j] = pace[who[j]!]!;
  if (!inGroups) for (let j = 0; j < end; j = (j + 1) | 0) where[j] = who[j]!;
}

/** Draws the delays of the entries from … to - 1, hours of average activity, on a platform, by its posts' lifetime. */
export function drawDelays(
  { quantiles, drawInto }: DelayTable,
  lifetimes: Float64Array,
  platform: number,
  from: number,
  to: number,
): void {
  const drawn = delayBits;
  const stretch = paces;
  const delays = hours;
  const lifetime = lifetimes[platform]!;
  const end = to | 0;
  for (let j = from | 0; j < end; j = (j + 1) | 0) {
    const bits = drawn[j]!;
    const cell = bits >>> 20;
    if (((cell + 1) & 0xfff) <= 1) drawInto(bits, delays, j);
    else {
      const start = quantiles[cell]!;
      delays[j] = start + (quantiles[cell + 1]! - start) * ((bits & 0xfffff) / 0x100000);
    }
    const stretched = delays[j]! * stretch[j]!;
    delays[j] = stretched <= lifetime ? stretched : TOO_LATE;
  }
}

/** The ticks of the first `count` entries where all hours of day are alike. */
export function readByHours(tick: number, lastTick: number, count: number): void {
  const delays = hours;
  const at = ticks;
  const start = tick | 0;
  const left = lastTick - start + 1;
  for (let j = 0; j < count; j = (j + 1) | 0) {
    const delay = delays[j]! * perHour;
    at[j] = delay >= 0 && delay < left ? (start + (delay | 0)) | 0 : never;
  }
}

/**
 * The ticks of the first `count` entries where an hour of the night is short: `toClockHours` of `tick` and each delay. `guide` is that of
 * the clock.
 */
export function readByClock(
  clock: DayClock,
  guide: Uint8Array,
  tick: number,
  lastTick: number,
  count: number,
): void {
  const { ends, startHour } = clock;
  const delays = hours;
  const at = ticks;
  start[0] = tick / perHour;
  toLivedHours(clock, start, 0);
  /** Hours of average activity since the midnight before 0h. */
  const fromMidnight = start[0]! + clock.offset;
  for (let j = 0; j < count; j = (j + 1) | 0) {
    const delay = delays[j]!;
    if (delay === TOO_LATE) {
      at[j] = never;
      continue;
    }
    const days = Math.floor((fromMidnight + delay) / 24);
    const rest = fromMidnight + delay - 24 * days;
    let hour = guide[(rest * PARTS) | 0]!;
    while (ends[hour + 1]! <= rest) hour++;
    const share = (rest - ends[hour]!) / (ends[hour + 1]! - ends[hour]!);
    const readAt = Math.floor((24 * days + hour + share - startHour) * perHour);
    at[j] = readAt <= tick ? tick : readAt <= lastTick ? readAt : never;
  }
}

/** [192] for each eighth of an hour of average activity since midnight: the first hour of day that it can lie in. */
export function clockGuide({ ends }: DayClock): Uint8Array {
  return Uint8Array.from({ length: 24 * PARTS }, (_, part) => {
    let hour = 0;
    while (ends[hour + 1]! <= part / PARTS) hour++;
    return hour;
  });
}
