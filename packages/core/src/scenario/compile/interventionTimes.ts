import { hoursOf } from '../../base/duration.js';
import type { Intervention, Poll } from '../passOnScenario.js';

/** Hours at which an entry of the timeline posts, ascending: those before the horizon, at which everything ends. */
export function interventionTimes({ at, every, times }: Intervention, horizon: number): number[] {
  if (at === undefined) return [];
  const most = times ?? (every === undefined ? 1 : Number.POSITIVE_INFINITY);
  const list: number[] = [];
  for (let k = 0; k < most; k++) {
    const time = hours(at) + (k === 0 ? 0 : k * hours(every!));
    if (time >= horizon) break;
    list.push(time);
  }
  return list;
}

/** Hours at which an entry of `polls` asks: from `at` on, or after the first `every`, or once at the horizon, which counts. */
export function pollTimes({ at, every }: Poll, horizon: number): number[] {
  const first = at ?? every;
  if (first === undefined) return [horizon];
  const list: number[] = [];
  for (let k = 0; k === 0 || every !== undefined; k++) {
    const time = hours(first) + (k === 0 ? 0 : k * hours(every!));
    if (time > horizon) break;
    list.push(time);
  }
  return list;
}

/** The hours of a duration that the schema let pass. */
export function hours(duration: string): number {
  return hoursOf(duration)!;
}

/** The hours of a duration that may be `none`. */
export function hoursOrNone(duration: string, none: number): number {
  return duration === 'none' ? none : hours(duration);
}
