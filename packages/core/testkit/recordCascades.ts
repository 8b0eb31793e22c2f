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

/** Members, and by whom, in which group and when (hours) each met the content, or passed it on. */
export interface Meetings {
  readonly members: Int32Array;
  readonly informedBy: Int32Array;
  readonly informedIn: Int32Array;
  readonly hours: Float64Array;
}

/**
 * Plays a setup `runs` times and hands each content's cascade to `use`. A sharer's source is the one that he first met
 * the content from. O(exposures).
 */
export function recordCascades(
  setup: PassOnSetup,
  rngSeed: string,
  runs: number,
  use: (cascade: RecordedCascade, content: number, run: number) => void,
): void {
  const { memberCount } = setup.population;
  const logs = setup.contents.map(() => ({ readers: growing(), sharers: growing() }));
  // by pair of content and member: where in the readers' log he is
  const places = setup.contents.map(() => new Map<number, number>());
  const kernel = createPassOnKernel(setup, rngKey(rngSeed), {
    started(content, member, tick) {
      note(logs[content]!.readers, member, NOBODY, NO_GROUP, tick);
      note(logs[content]!.sharers, member, NOBODY, NO_GROUP, tick);
    },
    reached(content, member, tick, post) {
      const by = Math.max(NOBODY, kernel.posts.member(post));
      const group = Math.max(NO_GROUP, kernel.posts.group(post));
      places[content]!.set(member, logs[content]!.readers.members.length);
      note(logs[content]!.readers, member, by, group, tick);
    },
    passedOn(content, member, tick) {
      const { readers, sharers } = logs[content]!;
      const place = places[content]!.get(member)!;
      note(sharers, member, readers.informedBy[place]!, readers.informedIn[place]!, tick);
    },
  });
  if (memberCount === 0) return;
  for (let run = 0; run < runs; run++) {
    kernel.play(run);
    logs.forEach((log, content) => {
      use({ readers: frozen(log.readers), sharers: frozen(log.sharers) }, content, run);
      clear(log.readers);
      clear(log.sharers);
      places[content]!.clear();
    });
  }
}

interface Growing {
  readonly members: number[];
  readonly informedBy: number[];
  readonly informedIn: number[];
  readonly hours: number[];
}

function growing(): Growing {
  return { members: [], informedBy: [], informedIn: [], hours: [] };
}

function note(log: Growing, member: number, by: number, group: number, tick: number): void {
  log.members.push(member);
  log.informedBy.push(by);
  log.informedIn.push(group);
  log.hours.push(tick / TICKS_PER_HOUR);
}

function frozen({ members, informedBy, informedIn, hours }: Growing): Meetings {
  return {
    members: Int32Array.from(members),
    informedBy: Int32Array.from(informedBy),
    informedIn: Int32Array.from(informedIn),
    hours: Float64Array.from(hours),
  };
}

function clear({ members, informedBy, informedIn, hours }: Growing): void {
  for (const column of [members, informedBy, informedIn, hours]) column.length = 0;
}
