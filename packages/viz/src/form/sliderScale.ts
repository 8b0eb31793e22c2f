/** Values of a slider by its positions, 0 to `last`. */
export interface SliderScale {
  readonly last: number;
  readonly valueAt: (position: number) => number;
  readonly positionOf: (value: number) => number;
}

const LONGEST_LINEAR = 100;
const POSITIONS = 200;
const STEPS = [0.001, 0.01, 0.1, 1];

/**
 * A slider for a range: in even steps where it is short, by ratios where it is long, none where it has no sensible one (long
 * and on both sides of 0).
 */
export function sliderScale([min, max]: readonly [number, number], whole: boolean): SliderScale | undefined {
  const span = max - min;
  if (!Number.isFinite(span) || span <= 0) return undefined;
  if (span <= LONGEST_LINEAR) return linear(min, span, whole);
  return min < 0 ? undefined : logarithmic(min, max, whole);
}

function linear(min: number, span: number, whole: boolean): SliderScale {
  const step = whole ? 1 : STEPS.find((candidate) => span / candidate <= POSITIONS)!;
  const last = Math.round(span / step);
  return {
    last,
    valueAt: (position) => tidy(min + position * step, 6),
    positionOf: (value) => clamp(Math.round((value - min) / step), last),
  };
}

/** Positions are ratios of the distance from `min`, so that 0 has a place. */
function logarithmic(min: number, max: number, whole: boolean): SliderScale {
  const end = Math.log1p(max - min);
  return {
    last: POSITIONS,
    valueAt(position) {
      if (position >= POSITIONS) return max;
      const value = tidy(min + Math.expm1((position / POSITIONS) * end), 2);
      return Math.min(max, Math.max(min, whole ? Math.round(value) : value));
    },
    positionOf: (value) =>
      clamp(Math.round((Math.log1p(Math.max(0, value - min)) / end) * POSITIONS), POSITIONS),
  };
}

function tidy(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

function clamp(position: number, last: number): number {
  return Math.max(0, Math.min(last, position));
}
