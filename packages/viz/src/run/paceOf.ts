import type { RecordedRun } from './recordRun.js';

/** How fast a run is played at single speed, and how long what is new shines. */
export interface Pace {
  readonly secondsAStep: number;
  /** Steps during which content is seen on its way. */
  readonly flight: number;
  /** Whole steps during which somebody counts as just told, at least 1. */
  readonly fresh: number;
}

const SECONDS_A_STEP = 1.05;
/** A run in continuous time takes this long, whatever its horizon, unless it has only few slices. */
const SECONDS_A_RUN = 25;
const FLIGHT_SECONDS = 0.6;
const FRESH_SECONDS = 0.9;

/** The pace of a run. */
export function paceOf({ timed, stepCount }: RecordedRun): Pace {
  if (timed === undefined) return { secondsAStep: SECONDS_A_STEP, flight: 1, fresh: 1 };
  const secondsAStep = Math.min(SECONDS_A_STEP, SECONDS_A_RUN / Math.max(1, stepCount - 1));
  return {
    secondsAStep,
    flight: FLIGHT_SECONDS / secondsAStep,
    fresh: Math.max(1, Math.round(FRESH_SECONDS / secondsAStep)),
  };
}
