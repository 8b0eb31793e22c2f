const HOURS = [0.25, 0.5, 1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 672, 1344, 2688, 8760, 17_520];

/** The shortest round time, hours, of which at most `count` lie within `hours`. */
export function roundHours(hours: number, count: number): number {
  return HOURS.find((step) => hours / step <= count) ?? HOURS.at(-1)!;
}

/** Round times from `from` to `to`, hours, at most about `count`. */
export function timeTicks(from: number, to: number, count: number): number[] {
  const step = roundHours(to - from, count);
  const ticks = [];
  for (let i = Math.ceil(from / step); i * step <= to; i++) ticks.push(i * step);
  return ticks;
}
