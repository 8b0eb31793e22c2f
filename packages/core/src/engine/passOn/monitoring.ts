import { streamX, streamY, word } from '../../random/stream.js';
import type { CompiledDetection } from '../crisisSetup.js';
import { TICKS_PER_HOUR } from '../ticks.js';
import type { PassOnRun } from './passOnRun.js';

const TWO_32 = 0x100000000;
const WEEK = 168;

/** The company's watch over a crisis. */
export interface Monitor {
  /** An act of the timeline posts a content for the first time in it. */
  readonly acted: (content: number, tick: number) => void;
  /** A member has posted in a group, or to his ties (`TIES`). */
  readonly posted: (content: number, member: number, group: number, platform: number, tick: number) => void;
}

/**
 * Each post of the incident on a watched platform is noticed by a coin of its own, and when enough are, and somebody is
 * there, the company knows: `known` is told when. Without detection it knows as soon as the incident is first posted.
 */
export function createMonitor(run: PassOnRun, known: (tick: number) => void): Monitor {
  const { crisis: state, setup } = run;
  const { crisis } = setup;
  if (!state || !crisis) return { acted: () => {}, posted: () => {} };
  const { detection, incident } = crisis;
  if (!detection)
    return {
      acted(content, tick) {
        if (content !== incident || state.knownAt >= 0) return;
        state.knownAt = tick;
        known(tick);
      },
      posted: () => {},
    };
  const k = state.monitoringKey;
  return {
    acted: () => {},
    posted(content, member, group, platform, tick) {
      if (content !== incident || state.knownAt >= 0 || detection.platforms[platform] !== 1) return;
      const x = streamX(k[0]! | 0, k[1]! | 0, member);
      if (word(x, streamY(x, k[2]! | 0, k[3]! | 0, group)) >>> 0 >= detection.rate * TWO_32) return;
      if (++state.noticed < detection.threshold) return;
      state.knownAt = nextOnShift(detection, tick);
      known(state.knownAt);
    },
  };
}

/** The first tick, from one on, in which somebody is there. */
export function nextOnShift({ shifts, startHour }: CompiledDetection, tick: number): number {
  if (!shifts) return tick;
  const hour = (startHour + tick / TICKS_PER_HOUR) % WEEK;
  let wait = Number.POSITIVE_INFINITY;
  for (const [from, to] of shifts) {
    if (hour >= from && hour < to) return tick;
    wait = Math.min(wait, from >= hour ? from - hour : from + WEEK - hour);
  }
  return tick + Math.ceil(wait * TICKS_PER_HOUR);
}
