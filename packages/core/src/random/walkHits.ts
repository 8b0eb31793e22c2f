import type { GeometricSkip } from './geometricSkip.js';
import { STEP_X, STEP_Y, word } from './stream.js';

/**
 * The entries that `drawHits` finds for one stream in state (x, y) over the list `position … end - 1`, one call each:
 * the same draws, in plain order. For traces and as the reference that the batch is tested against.
 */
export function walkHits(
  skip: GeometricSkip,
  stream: { readonly x: number; readonly y: number },
  position: number,
  end: number,
  visit: (entry: number) => void,
): void {
  let { x, y } = stream;
  let entry = position;
  for (;;) {
    const bits = word(x, y);
    const gap = skip.gaps[bits >>> skip.shift]!;
    entry += gap >= 0 ? gap : skip.refine(bits, x, y);
    if (entry >= end) return;
    visit(entry++);
    x = (x + STEP_X) | 0;
    y = (y + STEP_Y) | 0;
  }
}
