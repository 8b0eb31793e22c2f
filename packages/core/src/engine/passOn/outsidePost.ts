import { toClockHours, toLivedHours } from '../dayClock.js';
import { TICKS_PER_HOUR, tickOf } from '../ticks.js';
import { amounts } from './amounts.js';
import type { PassOnRun } from './passOnRun.js';
import { FROM_OUTSIDE, NO_MEMBER, PostLog } from './postLog.js';

// what this module holds itself is compiled in, what others export looked up each time
const { hours } = amounts;

/** Lets a member read a post after a reading delay, drawn by 32 bits; after the post's lifetime or the horizon he does not. */
type Expose = (member: number, bits: number) => void;

/** A brand's own post on a platform: of a content, with a trust, posted at a tick, for so many hours. It is one post for all who read it. */
export type OutsidePost = (
  content: number,
  platform: number,
  trust: number,
  tick: number,
  lifetime: number,
) => Expose;

/** Posts from outside every group. */
export function createOutsidePost(run: PassOnRun): OutsidePost {
  const { clock, pace, queue, posts, work, lastTick } = run;
  return (content, platform, trust, tick, lifetime) => {
    const facts = PostLog.facts(content, run.cells.brandCells[platform]!, run.trusts.indexOf(trust));
    const { drawInto } = run.delays[platform]!;
    const low = run.order[content]!;
    hours[0] = tick / TICKS_PER_HOUR;
    toLivedHours(clock, hours, 0);
    const lived = hours[0]!;
    let post = -1;
    return (member, bits) => {
      drawInto(bits, hours, 0);
      const delay = hours[0]! * pace[member]!;
      if (delay > lifetime) return;
      hours[0] = lived + delay;
      toClockHours(clock, hours, 0);
      const readAt = Math.max(tick, tickOf(hours[0]!));
      if (readAt > lastTick) return;
      if (post < 0) post = posts.add(NO_MEMBER, FROM_OUTSIDE, facts, tick);
      queue.push((readAt << 1) | low, member, post);
      work.exposures++;
    };
  };
}
