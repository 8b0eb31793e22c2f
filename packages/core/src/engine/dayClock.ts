/**
 * Time as people live it: where they are active at some hours more than at others, an hour of the night is short. Both
 * directions are straight lines within each hour of day, and never run backwards.
 */
export interface DayClock {
  /** [25] hours of average activity from midnight to each hour of day; the last is 24. */
  readonly ends: Float64Array;
  /** Hour of day at the start. */
  readonly startHour: number;
  /** Hours of average activity from midnight to the start. */
  readonly offset: number;
}

/**
 * The clock for the activity of each of the 24 hours of day (relative to each other, all above 0), 0h being at `startHour`.
 */
export function dayClock(rhythm: readonly number[], startHour: number): DayClock {
  const total = rhythm.reduce((sum, activity) => sum + activity, 0);
  const ends = new Float64Array(25);
  rhythm.forEach((activity, hour) => {
    ends[hour + 1] = ends[hour]! + (activity * 24) / total;
  });
  ends[24] = 24;
  const offset = Float64Array.of(startHour);
  toHoursSinceMidnight(ends, offset, 0);
  return { ends, startHour, offset: offset[0]! };
}

/** Hours that are all alike. */
export const FLAT_CLOCK: DayClock = dayClock(new Array<number>(24).fill(1), 0);

/**
 * Replaces `hours[at]`, hours of the clock since the start, by those of average activity. No number is passed or returned, which a
 * call that is not inlined would allocate.
 */
export function toLivedHours({ ends, startHour, offset }: DayClock, hours: Float64Array, at: number): void {
  hours[at]! += startHour;
  toHoursSinceMidnight(ends, hours, at);
  hours[at]! -= offset;
}

/** Replaces `hours[at]`, hours of average activity since the start, by those of the clock. */
export function toClockHours({ ends, startHour, offset }: DayClock, hours: Float64Array, at: number): void {
  const total = hours[at]! + offset;
  const day = Math.floor(total / 24);
  const rest = total - 24 * day;
  let hour = 0;
  while (ends[hour + 1]! <= rest) hour++;
  const low = ends[hour]!;
  hours[at] = 24 * day + hour + (rest - low) / (ends[hour + 1]! - low) - startHour;
}

function toHoursSinceMidnight(ends: Float64Array, hours: Float64Array, at: number): void {
  const total = hours[at]!;
  const day = Math.floor(total / 24);
  const hour = Math.floor(total - 24 * day);
  const low = ends[hour]!;
  hours[at] = 24 * day + low + (ends[hour + 1]! - low) * (total - 24 * day - hour);
}
