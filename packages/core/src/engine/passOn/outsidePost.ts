import type { PassOnRun } from './passOnRun.js';
import { FROM_OUTSIDE, NO_MEMBER, PostLog } from './postLog.js';

/** Lets a member read a post at a tick; after the horizon he does not. */
type Expose = (member: number, readAt: number) => void;

/** A post from outside every group: of a content, in a cell, with a trust, posted at a tick. It is one post for all who read it. */
export type OutsidePost = (content: number, cell: number, trust: number, tick: number) => Expose;

/** Posts from outside every group. */
export function createOutsidePost(run: PassOnRun): OutsidePost {
  return (content, cell, trust, tick) => {
    const facts = PostLog.facts(content, cell, run.trusts.indexOf(trust));
    let post = -1;
    const low = run.order[content]!;
    return (member, readAt) => {
      if (readAt > run.lastTick) return;
      if (post < 0) post = run.posts.add(NO_MEMBER, FROM_OUTSIDE, facts, tick);
      run.queue.push((readAt << 1) | low, member, post);
      run.work.exposures++;
    };
  };
}
