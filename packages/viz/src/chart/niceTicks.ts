/** Round whole values from 0 to `most` or the next one above it, about `count` of them. */
export function niceTicks(most: number, count: number): number[] {
  if (!(most > 0)) return [0, 1];
  const raw = most / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(
    1,
    power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= raw && (factor * power) % 1 === 0) ?? 10),
  );
  const ticks = [];
  for (let tick = 0; tick < most + step; tick += step) ticks.push(tick);
  return ticks;
}

/** Round values, ascending, from `low`, at most 0, or below it to `high`, at least 0, or above it. */
export function valueTicks(low: number, high: number, count = 5): number[] {
  const size = Math.max(high, -low);
  if (!(size > 0)) return [0, 1];
  // whole numbers are what ticks are made of: small values are counted in smaller units
  const unit = size >= 10 ? 1 : 10 ** (Math.floor(Math.log10(size)) - 1);
  const step = niceTicks((high - low) / unit, count)[1]!;
  const [first, last] = [Math.floor(low / unit / step), Math.ceil(high / unit / step)];
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step * unit).toPrecision(12)),
  );
}
