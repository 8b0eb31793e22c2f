import { NO_GROUP, NOBODY } from '../engine/kernel.js';
import { createPassOnKernel } from '../engine/passOn/passOnKernel.js';
import { TICKS_PER_HOUR } from '../engine/ticks.js';
import type { RngKey } from '../random/rngKey.js';
import { compilePassOn } from '../scenario/compilePassOn.js';
import type { PassOnExperiment } from '../scenario/experiment.js';

/** What happened in one slice of time of a pass-on run. The arrays are the caller's to keep. */
export interface PassOnStep {
  /** Index of the slice, from 0. */
  readonly step: number;
  /** Hours from the start at which the slice ends. */
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

/** One pass-on run in slices of time, all of them up to the horizon. O(exposures). */
export function* simulatePassOn(
  { population, passOn }: PassOnExperiment,
  key: RngKey,
  run: number,
): Generator<PassOnStep, void, void> {
  const { setup } = compilePassOn(passOn, population, key);
  const met: Meeting[] = [];
  const passed: Passing[] = [];
  const kernel = createPassOnKernel(setup, key, {
    started(content, member, tick) {
      met.push({ content, member, tick, by: NOBODY, group: NO_GROUP, origin: ORIGIN.first });
      passed.push({ content, member, tick });
    },
    reached(content, member, tick, post) {
      const by = Math.max(NOBODY, kernel.posts.member(post));
      const group = Math.max(NO_GROUP, kernel.posts.group(post));
      const origin = by === NOBODY ? ORIGIN.outside : ORIGIN.member;
      met.push({ content, member, tick, by, group, origin });
    },
    passedOn(content, member, tick) {
      passed.push({ content, member, tick });
    },
  });
  kernel.play(run);
  let firstMet = 0;
  let firstPassed = 0;
  for (const [step, hours] of setup.sliceEnds.entries()) {
    const lastMet = endOfSlice(met, firstMet, hours);
    const lastPassed = endOfSlice(passed, firstPassed, hours);
    const slice = met.slice(firstMet, lastMet);
    const passers = passed.slice(firstPassed, lastPassed);
    yield {
      step,
      hours,
      members: Int32Array.from(slice, ({ member }) => member),
      contents: Int32Array.from(slice, ({ content }) => content),
      times: Float64Array.from(slice, ({ tick }) => tick / TICKS_PER_HOUR),
      informedBy: Int32Array.from(slice, ({ by }) => by),
      origins: Uint8Array.from(slice, ({ origin }) => origin),
      informedIn: Int32Array.from(slice, ({ group }) => group),
      passedOn: {
        members: Int32Array.from(passers, ({ member }) => member),
        contents: Int32Array.from(passers, ({ content }) => content),
      },
    };
    firstMet = lastMet;
    firstPassed = lastPassed;
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

function endOfSlice(meetings: readonly Passing[], from: number, hours: number): number {
  let end = from;
  while (end < meetings.length && meetings[end]!.tick <= hours * TICKS_PER_HOUR) end++;
  return end;
}
