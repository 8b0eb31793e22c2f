/** What is drawn: a curve over time. */
export interface Drawing {
  /** Ascending; any unit. */
  readonly at: readonly number[];
  readonly values: readonly number[];
  /** What the top of the drawing stands for; above 0. */
  readonly top: number;
  /** In characters. */
  readonly width: number;
  readonly height: number;
}

const EIGHTHS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const FULL = 8;

/** A curve in characters, from the top line down: filled from 0 up, in eighths of a line; straight between its points. */
export function drawCurve({ at, values, top, width, height }: Drawing): string[] {
  const heights = Array.from({ length: width }, (_, column) => {
    const place = at[0]! + ((at.at(-1)! - at[0]!) * column) / (width - 1);
    const share = valueAt(place, at, values) / top;
    return Math.round(Math.min(1, Math.max(0, share)) * height * FULL);
  });
  return Array.from({ length: height }, (_, line) => {
    const floor = (height - 1 - line) * FULL;
    return heights.map((eighths) => EIGHTHS[Math.min(FULL, Math.max(0, eighths - floor))]!).join('');
  });
}

function valueAt(place: number, at: readonly number[], values: readonly number[]): number {
  const next = at.findIndex((known) => known >= place);
  if (next < 0) return values.at(-1)!;
  if (next === 0) return values[0]!;
  const share = (place - at[next - 1]!) / (at[next]! - at[next - 1]!);
  return values[next - 1]! + share * (values[next]! - values[next - 1]!);
}
