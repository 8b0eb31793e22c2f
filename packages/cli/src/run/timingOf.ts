import type { Timing } from '@grapevine/core';
import { secondsSince } from './secondsSince.js';

/** How long it took to simulate so many runs, until now. `start` is as `performance.now` tells it. */
export function timingOf(runs: number, start: number, loadSeconds: number, workers: number): Timing {
  const simulateSeconds = secondsSince(start);
  const runsPerSecond = Math.round(runs / Math.max(simulateSeconds, 0.001));
  return { loadSeconds, simulateSeconds, runsPerSecond, workers };
}
