import { portableLog } from '../../random/portableMath.js';
import { TICKS_PER_HOUR } from '../ticks.js';
import type { Attitudes } from './attitudes.js';
import { RECOVERY } from './controlEvents.js';
import type { PassOnRun } from './passOnRun.js';

/** A member has become an ambassador or a detractor (1), or is none any more (-1). `content` has moved him last. */
export type Turned = (content: number, ambassadors: number, detractors: number) => void;

/** Watches who crosses the lines of ambassadors and detractors. */
export interface Sides {
  /** An attitude has changed. */
  readonly moved: (member: number, content: number, before: number, now: number) => void;
  /** A member's attitude has returned to a line, unless something has moved it since. */
  readonly returned: (member: number) => void;
}

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
  const sidesOf = (attitude: number): number =>
    (attitude >= ambassadorAt ? AMBASSADOR : 0) | (attitude <= detractorAt ? DETRACTOR : 0);
  if (attitudeHalfLife === Number.POSITIVE_INFINITY)
    return {
      moved: (_, content, before, now) => tell(content, sidesOf(before), sidesOf(now)),
      returned: () => {},
    };

  const { sides, mover, firstAttitudes } = run.state;
  const settle = (member: number, now: number): void => {
    const was = sides[member]! & KNOWN ? sides[member]! : sidesOf(firstAttitudes[member]!);
    const is = sidesOf(now);
    sides[member] = is | KNOWN;
    tell(mover[member]!, was, is);
  };
  /** Puts the tick into the queue in which an attitude that returns crosses a line. */
  const awaitLine = (member: number, now: number, line: number): void => {
    const first = firstAttitudes[member]!;
    const ratio = (now - first) / (line - first);
    if (!(ratio > 1 && Number.isFinite(ratio))) return;
    const hours = (attitudeHalfLife * portableLog(ratio)) / Math.LN2;
    const tick = run.tick + Math.floor(hours * TICKS_PER_HOUR) + 1;
    if (tick <= run.lastTick) run.queue.push((tick << 1) | 1, member, RECOVERY);
  };
  return {
    moved(member, content, _, now) {
      mover[member] = content;
      settle(member, now);
      awaitLine(member, now, ambassadorAt);
      awaitLine(member, now, detractorAt);
    },
    returned: (member) => settle(member, attitudes.of(member)),
  };
}
