import { NO_GROUP, NOBODY } from '../engine/kernel.js';
import { createPassOnKernel, type PassOnKernel } from '../engine/passOn/passOnKernel.js';
import type { PassOnObserver } from '../engine/passOn/passOnObserver.js';
import type { PostLog } from '../engine/passOn/postLog.js';
import { TICKS_PER_HOUR, tickOf } from '../engine/ticks.js';
import type { RngKey } from '../random/rngKey.js';
import { compilePassOn } from '../scenario/compilePassOn.js';
import type { PassOnExperiment } from '../scenario/experiment.js';
import { type StoppedRun, savePassOn } from './passOnCheckpoint.js';

/** What happened in one slice of time of a pass-on run, or in the rest of it. The arrays are the caller's to keep. */
export interface PassOnStep {
  /** Index of the slice, from 0. */
  readonly step: number;
  /** Hours from the start at which the slice ends, or at which the simulation was told to stop in it. */
  readonly hours: number;
  /** Members who met a content for the first time, in order of time; first members with them. */
  readonly members: Int32Array;
  /** [members.length] which content, by its place in the scenario. */
  readonly contents: Int32Array;
  /** [members.length] hours from the start. */
  readonly times: Float64Array;
  /** [members.length] whose post it was; NOBODY (-1) for first members, broadcasts and a brand's posts. */
  readonly informedBy: Int32Array;
  /** [members.length] where each has it from: see `ORIGIN`. */
  readonly origins: Uint8Array;
  /** [members.length] the group in which it was; NO_GROUP (-1) for first members, ties, broadcasts and a brand's posts. */
  readonly informedIn: Int32Array;
  /** Members who decided to pass a content on, first members with them. */
  readonly passedOn: { readonly members: Int32Array; readonly contents: Int32Array };
}

/** Where somebody who meets a content has it from: another member, himself (a first member), or a broadcast or a brand's post. */
export const ORIGIN = { member: 0, first: 1, outside: 2 } as const;

/** A pass-on run that is played slice by slice, and can be stopped after each. */
export interface PassOnPlay {
  readonly steps: Generator<PassOnStep, void, void>;
  /** The run as it stands after the steps taken so far. */
  readonly checkpoint: () => Uint8Array;
}

/**
 * One pass-on run in slices of time, up to the horizon or, with `until`, up to an hour; from the start, or from where a
 * stopped run stands. O(exposures).
 */
export function simulatePassOn(
  { population, passOn }: PassOnExperiment,
  key: RngKey,
  begin: number | StoppedRun,
  until: number = Number.POSITIVE_INFINITY,
): PassOnPlay {
  const compiled = compilePassOn(passOn, population, key);
  const record = createRecord();
  const kernel = createPassOnKernel(
    compiled.setup,
    key,
    record.observer(() => kernel.posts),
  );
  if (typeof begin === 'number') kernel.start(begin);
  else begin.restore(kernel, compiled);
  return {
    steps: playSlices(kernel, record, compiled.setup.sliceEnds, until),
    checkpoint: () => savePassOn(kernel, compiled, key),
  };
}

function* playSlices(
  kernel: PassOnKernel,
  record: RunRecord,
  sliceEnds: Float64Array,
  until: number,
): Generator<PassOnStep, void, void> {
  for (const [step, sliceEnd] of sliceEnds.entries()) {
    if (tickOf(sliceEnd) <= kernel.run.tick) continue;
    const hours = Math.min(sliceEnd, until);
    if (tickOf(hours) <= kernel.run.tick) return;
    kernel.advance(hours);
    yield { step, hours, ...record.take() };
    if (hours === until) return;
  }
}

interface Passing {
  readonly content: number;
  readonly member: number;
  readonly tick: number;
}

interface Meeting extends Passing {
  readonly by: number;
  readonly group: number;
  readonly origin: number;
}

/** What has happened since it was last taken. */
interface RunRecord {
  readonly observer: (posts: () => PostLog) => PassOnObserver;
  readonly take: () => Omit<PassOnStep, 'step' | 'hours'>;
}

function createRecord(): RunRecord {
  let met: Meeting[] = [];
  let passed: Passing[] = [];
  return {
    observer: (posts) => ({
      started(content, member, tick) {
        met.push({ content, member, tick, by: NOBODY, group: NO_GROUP, origin: ORIGIN.first });
        passed.push({ content, member, tick });
      },
      reached(content, member, tick, post) {
        const by = Math.max(NOBODY, posts().member(post));
        const group = Math.max(NO_GROUP, posts().group(post));
        const origin = by === NOBODY ? ORIGIN.outside : ORIGIN.member;
        met.push({ content, member, tick, by, group, origin });
      },
      passedOn(content, member, tick) {
        passed.push({ content, member, tick });
      },
    }),
    take() {
      const step = stepOf(met, passed);
      met = [];
      passed = [];
      return step;
    },
  };
}

function stepOf(met: readonly Meeting[], passed: readonly Passing[]): Omit<PassOnStep, 'step' | 'hours'> {
  return {
    members: Int32Array.from(met, ({ member }) => member),
    contents: Int32Array.from(met, ({ content }) => content),
    times: Float64Array.from(met, ({ tick }) => tick / TICKS_PER_HOUR),
    informedBy: Int32Array.from(met, ({ by }) => by),
    origins: Uint8Array.from(met, ({ origin }) => origin),
    informedIn: Int32Array.from(met, ({ group }) => group),
    passedOn: {
      members: Int32Array.from(passed, ({ member }) => member),
      contents: Int32Array.from(passed, ({ content }) => content),
    },
  };
}
