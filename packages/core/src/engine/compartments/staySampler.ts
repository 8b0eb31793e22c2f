import { geometricSkip, logOneMinus } from '../../random/geometricSkip.js';
import { ReopenedStream } from '../../random/reopenedStream.js';
import { streamX, streamY, word } from '../../random/stream.js';
import type { NumberedRule } from './compartmentTables.js';
import { NEVER } from './slotCalendar.js';

/** In `times`: now, and what a sampler writes. Numbers that are passed to calls, or returned, would be allocated. */
export const NOW = 0;
export const STAY = 1;

/**
 * Writes the time from now until a member leaves his state by one rule to `times`: draws of the stream (member, exit) of
 * the key at `at`.
 */
export type StaySampler = (
  keys: Int32Array,
  at: number,
  member: number,
  exit: number,
  times: Float64Array,
) => void;

type ExitRule = NumberedRule<'rate' | 'after' | 'at'>;

const stream = new ReopenedStream();

/** Whole steps, at least 1: geometric, or the time given, rounded up. */
export function stepStay(rule: ExitRule): StaySampler {
  if (rule.kind === 'at') {
    return (_keys, _at, _member, _exit, times) => {
      times[STAY] = Math.max(1, Math.ceil(rule.at) - times[NOW]!);
    };
  }
  if (rule.kind === 'after') {
    const time = timer(rule.after);
    return (keys, at, member, exit, times) => {
      times[STAY] = Math.max(1, Math.ceil(time(keys, at, member, exit)));
    };
  }
  return typeof rule.rate === 'number' ? geometricStay(rule.rate) : unequalGeometricStay(rule.rate);
}

/** Units of time: exponential, or the time given. */
export function timeStay(rule: ExitRule): StaySampler {
  if (rule.kind === 'at') {
    return (_keys, _at, _member, _exit, times) => {
      times[STAY] = Math.max(0, rule.at - times[NOW]!);
    };
  }
  if (rule.kind === 'after') {
    const time = timer(rule.after);
    return (keys, at, member, exit, times) => {
      times[STAY] = Math.max(0, time(keys, at, member, exit));
    };
  }
  const { rate } = rule;
  const means = Float64Array.from(typeof rate === 'number' ? [rate] : rate, (of) => 1 / of);
  const mask = typeof rate === 'number' ? 0 : -1;
  return (keys, at, member, exit, times) => {
    stream.open(keys, at, member, exit);
    const mean = means[member & mask]!;
    stream.logInto(times, STAY);
    if (mean < NEVER) times[STAY] = -times[STAY]! * mean;
    else times[STAY] = NEVER;
  };
}

function timer(
  after: ExitRule extends infer R ? (R extends { after: infer A } ? A : never) : never,
): (keys: Int32Array, at: number, member: number, exit: number) => number {
  if (typeof after === 'number') return () => after;
  return (keys, at, member, exit) => {
    stream.open(keys, at, member, exit);
    return after(stream);
  };
}

function geometricStay(rate: number): StaySampler {
  const { gaps, shift, refine } = geometricSkip(rate);
  return (keys, at, member, exit, times) => {
    const x = streamX(keys[at]!, keys[at + 1]!, member);
    const y = streamY(x, keys[at + 2]!, keys[at + 3]!, exit);
    const bits = word(x, y);
    const gap = gaps[bits >>> shift]!;
    times[STAY] = 1 + (gap >= 0 ? gap : refine(bits, x, y));
  };
}

/** The number of failures before a success of probability p is the whole part of log U / log(1 - p). */
function unequalGeometricStay(rates: Float64Array): StaySampler {
  const inverseLog = rates.map((rate) => (rate > 0 ? 1 / logOneMinus(rate) : Number.NEGATIVE_INFINITY));
  return (keys, at, member, exit, times) => {
    stream.open(keys, at, member, exit);
    stream.logInto(times, STAY);
    const logOfDraw = times[STAY]!;
    times[STAY] = logOfDraw === 0 ? 1 : 1 + Math.min(Math.floor(logOfDraw * inverseLog[member]!), NEVER);
  };
}
