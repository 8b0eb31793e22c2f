import { logInPlace } from '../../random/portableMath.js';
import { TICKS_PER_HOUR } from '../ticks.js';
import { amounts } from './amounts.js';
import type { Attitudes } from './attitudes.js';
import { RECOVERY } from './controlEvents.js';
import type { PassOnRun } from './passOnRun.js';

/** A member has become an ambassador or a detractor (1), or is none any more (-1). `content` has moved him last. */
export type Turned = (content: number, ambassadors: number, detractors: number) => void;

/** Watches who crosses the lines of ambassadors and detractors. */
export interface Sides {
  /** An attitude has changed, from `amounts.before` by `amounts.change`. */
  readonly moved: (member: number, content: number) => void;
  /** A member's attitude has returned to a line, unless something has moved it since. */
  readonly returned: (member: number) => void;
}

// what this module holds itself is compiled in, what others export looked up each time
const { attitude, before: earlier, change, hours } = amounts;
const AMBASSADOR = 1;
const DETRACTOR = 2;
const KNOWN = 4;

/** Tells `turned` who crosses a line, by being moved or, where attitudes return, as time goes by: each at the tick in which it happens. */
export function createSides(run: PassOnRun, attitudes: Attitudes, turned: Turned): Sides {
  const { ambassadorAt, detractorAt, attitudeHalfLife } = run.setup.rules;
  const tell = (content: number, before: number, now: number): void => {
    const ambassadors = Number((now & AMBASSADOR) > 0) - Number((before & AMBASSADOR) > 0);
    const detractors = Number((now & DETRACTOR) > 0) - Number((before & DETRACTOR) > 0);
    if (ambassadors !== 0 || detractors !== 0) turned(content, ambassadors, detractors);
  };
  const sidesOf = (values: Float64Array | Float32Array, at: number): number =>
    (values[at]! >= ambassadorAt ? AMBASSADOR : 0) | (values[at]! <= detractorAt ? DETRACTOR : 0);
  if (attitudeHalfLife === Number.POSITIVE_INFINITY)
    return {
      moved(_, content) {
        attitude[0] = earlier[0]! + change[0]!;
        tell(content, sidesOf(earlier, 0), sidesOf(attitude, 0));
      },
      returned: () => {},
    };

  const { sides, mover, firstAttitudes } = run.state;
  const lines = Float64Array.of(ambassadorAt, detractorAt);
  /** He stands at `amounts.attitude` now. */
  const settle = (member: number): void => {
    const was = sides[member]! & KNOWN ? sides[member]! : sidesOf(firstAttitudes, member);
    const is = sidesOf(attitude, 0);
    sides[member] = is | KNOWN;
    tell(mover[member]!, was, is);
  };
  /** Puts the tick into the queue in which an attitude that returns crosses a line. */
  const awaitLine = (member: number, line: number): void => {
    const first = firstAttitudes[member]!;
    const ratio = (attitude[0]! - first) / (lines[line]! - first);
    if (!(ratio > 1 && Number.isFinite(ratio))) return;
    hours[0] = ratio;
    logInPlace(hours, 0);
    const wait = (attitudeHalfLife * hours[0]!) / Math.LN2;
    const tick = run.tick + Math.floor(wait * TICKS_PER_HOUR) + 1;
    if (tick <= run.lastTick) run.queue.push((tick << 1) | 1, member, RECOVERY);
  };
  return {
    moved(member, content) {
      mover[member] = content;
      attitude[0] = earlier[0]! + change[0]!;
      settle(member);
      awaitLine(member, 0);
      awaitLine(member, 1);
    },
    returned(member) {
      attitudes.look(member);
      settle(member);
    },
  };
}
