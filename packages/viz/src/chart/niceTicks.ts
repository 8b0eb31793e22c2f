/** Round values from 0 to `most` or the next one above it, about `count` of them. */
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
