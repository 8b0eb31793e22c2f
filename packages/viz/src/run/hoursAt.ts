import type { RunTrace, TimedTrace } from './runTrace.js';

/** Hours from the start at a position, steps since the start; whole steps end their slice of time. */
export function hoursAt({ hours }: Pick<TimedTrace, 'hours'>, position: number): number {
  const step = Math.max(0, Math.min(hours.length - 1, Math.floor(position)));
  const begin = hours[step]!;
  const end = hours[step + 1] ?? begin;
  return begin + (position - step) * (end - begin);
}

/** The position at some hours from the start; before the start and after the end the first and the last. */
export function positionAt({ hours }: Pick<TimedTrace, 'hours'>, wanted: number): number {
  const later = hours.findIndex((hour) => hour >= wanted);
  if (later === 0) return 0;
  if (later < 0) return hours.length - 1;
  const begin = hours[later - 1]!;
  return later - 1 + (wanted - begin) / (hours[later]! - begin);
}

/** What the clock shows at a position: hours from the start, in a classical model steps. Without the dust of arithmetic. */
export function clockAt({ timed }: Pick<RunTrace, 'timed'>, position: number): number {
  return Math.round(1e8 * (timed ? hoursAt(timed, position) : position)) / 1e8;
}

/** The position at which the clock shows a time. */
export function positionOfClock({ timed }: Pick<RunTrace, 'timed'>, at: number): number {
  return timed ? positionAt(timed, at) : at;
}
