/** Ticks of the engine's clock in an hour: one is 0.44 seconds. Times are whole ticks, so that they compare exactly. */
export const TICKS_PER_HOUR = 8192;

/** The tick in which a time lies, hours from the start; at most 2^30 - 1, which is 15 years. */
export function tickOf(hours: number): number {
  return Math.min(Math.floor(hours * TICKS_PER_HOUR), 0x3fffffff);
}
