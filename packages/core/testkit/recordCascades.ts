import { NO_GROUP, NOBODY } from '../src/engine/kernel.js';
import { createPassOnKernel } from '../src/engine/passOn/passOnKernel.js';
import type { PassOnSetup } from '../src/engine/passOnSetup.js';
import { TICKS_PER_HOUR } from '../src/engine/ticks.js';
import { rngKey } from '../src/random/rngKey.js';

/** One content in one run: who met it (readers), and who of them passed it on (sharers), each in order of time. */
export interface RecordedCascade {
  readonly readers: Meetings;
  readonly sharers: Meetings;
}

/** Members in order of time, and by whom, in which group and after how many hours each read the content, or passed it on. */
export interface Meetings {
  readonly members: Int32Array;
  readonly informedBy: Int32Array;
  readonly informedIn: Int32Array;
  readonly hours: Float64Array;
}

/**
 * Plays a setup `runs` times and hands each content's cascade to `use`. Whom a sharer has the content from is whom he
 * first read it from. O(exposures).
 */
export function recordCascades(
  setup: PassOnSetup,
  rngSeed: string,
  runs: number,
  use: (cascade: RecordedCascade, content: number, run: number) => void,
): void {
  const logs = setup.contents.map(() => ({ readers: emptyLog(), sharers: emptyLog() }));
  const { memberCount } = setup.population;
  // [contents x members] where in the content's log of readers a member stands, of those who are in it
  const places = new Int32Array(setup.contents.length * memberCount);
  const kernel = createPassOnKernel(setup, rngKey(rngSeed), {
    started(content, member, tick) {
      note(logs[content]!.readers, member, NOBODY, NO_GROUP, tick);
      note(logs[content]!.sharers, member, NOBODY, NO_GROUP, tick);
    },
    reached(content, member, tick, post) {
      const by = Math.max(NOBODY, kernel.posts.member(post));
      const group = Math.max(NO_GROUP, kernel.posts.group(post));
      places[content * memberCount + member] = logs[content]!.readers.members.length;
      note(logs[content]!.readers, member, by, group, tick);
    },
    passedOn(content, member, tick) {
      const { readers, sharers } = logs[content]!;
      const place = places[content * memberCount + member]!;
      note(sharers, member, readers.informedBy[place]!, readers.informedIn[place]!, tick);
    },
  });
  for (let run = 0; run < runs; run++) {
    kernel.play(run);
    logs.forEach((log, content) => {
      use({ readers: taken(log.readers), sharers: taken(log.sharers) }, content, run);
    });
  }
}

type Log = Record<keyof Meetings, number[]>;

function emptyLog(): Log {
  return { members: [], informedBy: [], informedIn: [], hours: [] };
}

function note(log: Log, member: number, by: number, group: number, tick: number): void {
  log.members.push(member);
  log.informedBy.push(by);
  log.informedIn.push(group);
  log.hours.push(tick / TICKS_PER_HOUR);
}

/** What the log holds; the log is empty afterwards. */
function taken(log: Log): Meetings {
  const meetings = {
    members: Int32Array.from(log.members),
    informedBy: Int32Array.from(log.informedBy),
    informedIn: Int32Array.from(log.informedIn),
    hours: Float64Array.from(log.hours),
  };
  for (const column of Object.values(log)) column.length = 0;
  return meetings;
}
