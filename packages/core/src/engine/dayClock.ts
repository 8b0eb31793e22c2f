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
  return { ends, startHour, offset: sinceMidnight(ends, startHour) };
}

/** Hours that are all alike. */
export const FLAT_CLOCK: DayClock = dayClock(new Array<number>(24).fill(1), 0);

/** Hours of average activity from the start to an hour of the clock. */
export function livedHours({ ends, startHour, offset }: DayClock, hours: number): number {
  return sinceMidnight(ends, hours + startHour) - offset;
}

/** The hour of the clock at which so many hours of average activity have gone by since the start. */
export function clockHours({ ends, startHour, offset }: DayClock, lived: number): number {
  const total = lived + offset;
  const day = Math.floor(total / 24);
  const rest = total - 24 * day;
  let hour = 0;
  while (ends[hour + 1]! <= rest) hour++;
  const low = ends[hour]!;
  return 24 * day + hour + (rest - low) / (ends[hour + 1]! - low) - startHour;
}

function sinceMidnight(ends: Float64Array, hours: number): number {
  const day = Math.floor(hours / 24);
  const hour = Math.floor(hours - 24 * day);
  const low = ends[hour]!;
  return 24 * day + low + (ends[hour + 1]! - low) * (hours - 24 * day - hour);
}
