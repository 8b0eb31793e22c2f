import type { RecordedRun } from '../run/recordRun.js';
import { timeOf } from './sharedTime.js';

/** One content in every world: its run there, undefined in worlds that do not have it. */
export type Told = readonly (RecordedRun | undefined)[];

/** What happens to the members of several worlds, as far as some contents go. Times are hours from the start, or steps. */
export interface Fates {
  /** Whether, up to a time, the same has happened to a member in every world. */
  isShared(member: number, time: number): boolean;
  /** Members to whom, up to a time, not the same has happened in every world. O(members). */
  differing(time: number): number;
  /** The first time at which a member's fate differs; undefined where it never does. */
  readonly partAt: number | undefined;
}

/** Compares the fates of `members` members. Of each content it counts who has read it and who has passed it on, by the end of a step. */
export function compareFates(contents: readonly Told[], members: number): Fates {
  const isShared = (member: number, time: number) =>
    contents.every(([first, ...others]) => {
      const fate = fateAt(first, member, time);
      return others.every((other) => fateAt(other, member, time) === fate);
    });
  return {
    isShared,
    differing(time) {
      let count = 0;
      for (let member = 0; member < members; member++) if (!isShared(member, time)) count++;
      return count;
    },
    partAt: partAt(contents, members),
  };
}

/** 0: has not read it; 1: has read it; 2: has passed it on. */
function fateAt(run: RecordedRun | undefined, member: number, time: number): 0 | 1 | 2 {
  if (run === undefined || readAt(run, member) > time) return 0;
  return passedAt(run, member) > time ? 1 : 2;
}

/** When a member has read it; Infinity for never. */
function readAt(run: RecordedRun | undefined, member: number): number {
  const step = run?.stepOf[member] ?? -1;
  return step < 0 ? Number.POSITIVE_INFINITY : timeOf(run!, step);
}

function passedAt(run: RecordedRun | undefined, member: number): number {
  const step = run?.timed?.passedAt[member] ?? -1;
  return step < 0 ? Number.POSITIVE_INFINITY : timeOf(run!, step);
}

function partAt(contents: readonly Told[], members: number): number | undefined {
  let earliest = Number.POSITIVE_INFINITY;
  for (const worlds of contents) {
    for (let member = 0; member < members; member++) {
      for (const at of [readAt, passedAt]) {
        const first = at(worlds[0], member);
        let least = first;
        let isShared = true;
        for (const run of worlds) {
          const time = at(run, member);
          if (time !== first) isShared = false;
          if (time < least) least = time;
        }
        if (!isShared && least < earliest) earliest = least;
      }
    }
  }
  return earliest === Number.POSITIVE_INFINITY ? undefined : earliest;
}
