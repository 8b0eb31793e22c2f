/** 15 minutes to 12 weeks, in hours. */
const STEPS = [0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 168, 672, 2016];
const MOST_SLICES = 200;

/**
 * Ends of the time slices of a series up to a horizon of at most ten years, hours, ascending: of equal length, the shortest of 15 and 30 min,
 * 1, 2, 3, 6 and 12 h, 1 and 2 d, 1, 4 and 12 w that gives at most 200. The last ends at the horizon and may be shorter.
 */
export function sliceEnds(horizon: number): Float64Array {
  const step = STEPS.find((length) => horizon / length <= MOST_SLICES)!;
  const count = Math.ceil(horizon / step);
  return Float64Array.from({ length: count }, (_, i) => (i + 1 < count ? (i + 1) * step : horizon));
}
