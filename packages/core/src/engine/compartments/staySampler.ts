import { geometricSkip, logOneMinus } from '../../random/geometricSkip.js';
import { portableLog } from '../../random/portableMath.js';
import { ReopenedStream } from '../../random/reopenedStream.js';
import { streamX, streamY, word } from '../../random/stream.js';
import type { NumberedRule } from './compartmentTables.js';
import { NEVER } from './slotCalendar.js';

/** Time from now until a member leaves his state by one rule: draws of the stream (member, exit) of the key at `at`. */
export type StaySampler = (keys: Int32Array, at: number, member: number, exit: number, now: number) => number;

type ExitRule = NumberedRule<'rate' | 'after' | 'at'>;

const stream = new ReopenedStream();

/** Whole steps, at least 1: geometric, or the time given, rounded up. */
export function stepStay(rule: ExitRule): StaySampler {
  if (rule.kind === 'at') return (_keys, _at, _member, _exit, now) => Math.max(1, Math.ceil(rule.at) - now);
  if (rule.kind === 'after') {
    const time = timer(rule.after);
    return (...draw) => Math.max(1, Math.ceil(time(...draw)));
  }
  return typeof rule.rate === 'number' ? geometricStay(rule.rate) : unequalGeometricStay(rule.rate);
}

/** Units of time: exponential, or the time given. */
export function timeStay(rule: ExitRule): StaySampler {
  if (rule.kind === 'at') return (_keys, _at, _member, _exit, now) => Math.max(0, rule.at - now);
  if (rule.kind === 'after') {
    const time = timer(rule.after);
    return (...draw) => Math.max(0, time(...draw));
  }
  const { rate } = rule;
  const unequal = typeof rate === 'number' ? undefined : rate;
  const one = typeof rate === 'number' ? 1 / rate : 0;
  return (keys, at, member, exit) => {
    stream.open(keys, at, member, exit);
    const mean = unequal ? 1 / unequal[member]! : one;
    return mean < NEVER ? -portableLog(1 - stream.uniform()) * mean : NEVER;
  };
}

function timer(
  after: ExitRule extends infer R ? (R extends { after: infer A } ? A : never) : never,
): StaySampler {
  if (typeof after === 'number') return () => after;
  return (keys, at, member, exit) => {
    stream.open(keys, at, member, exit);
    return after(stream);
  };
}

function geometricStay(rate: number): StaySampler {
  const { gaps, shift, refine } = geometricSkip(rate);
  return (keys, at, member, exit) => {
    const x = streamX(keys[at]!, keys[at + 1]!, member);
    const y = streamY(x, keys[at + 2]!, keys[at + 3]!, exit);
    const bits = word(x, y);
    const gap = gaps[bits >>> shift]!;
    return 1 + (gap >= 0 ? gap : refine(bits, x, y));
  };
}

/** The number of failures before a success of probability p is the whole part of log U / log(1 - p). */
function unequalGeometricStay(rates: Float64Array): StaySampler {
  const inverseLog = rates.map((rate) => (rate > 0 ? 1 / logOneMinus(rate) : Number.NEGATIVE_INFINITY));
  return (keys, at, member, exit) => {
    stream.open(keys, at, member, exit);
    const logOfDraw = portableLog(1 - stream.uniform());
    return logOfDraw === 0 ? 1 : 1 + Math.min(Math.floor(logOfDraw * inverseLog[member]!), NEVER);
  };
}
