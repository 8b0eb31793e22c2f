/**
 * Time as people live it: where they are active at some hours more than at others, an hour of the night is short. Both
 * directions are straight lines within each hour of day, and never run backwards.
 */
export interface DayClock {
  /** Hours of average activity from the start to an hour of the clock. */
  readonly lived: (hours: number) => number;
  /** The hour of the clock at which so many hours of average activity have gone by. */
  readonly clock: (lived: number) => number;
}

/** Hours that are all alike. */
export const FLAT_CLOCK: DayClock = { lived: (hours) => hours, clock: (lived) => lived };

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
  const sinceMidnight = (hours: number): number => {
    const day = Math.floor(hours / 24);
    const hour = Math.floor(hours - 24 * day);
    const low = ends[hour]!;
    return 24 * day + low + (ends[hour + 1]! - low) * (hours - 24 * day - hour);
  };
  const offset = sinceMidnight(startHour);
  return {
    lived: (hours) => sinceMidnight(hours + startHour) - offset,
    clock: (lived) => {
      const day = Math.floor((lived + offset) / 24);
      const rest = lived + offset - 24 * day;
      let hour = 0;
      while (ends[hour + 1]! <= rest) hour++;
      const low = ends[hour]!;
      return 24 * day + hour + (rest - low) / (ends[hour + 1]! - low) - startHour;
    },
  };
}
