import { COUNTED, type Counted, type PassOnTally } from '../src/engine/passOnTally.js';

/** The sum of a figure of a content over all that it is counted by. */
export function tallyTotal({ layout, counts }: PassOnTally, figure: Counted, content = 0): number {
  const perContent = layout.cells.length * 3 * layout.segmentClasses * COUNTED.length;
  let sum = 0;
  for (
    let at = content * perContent + COUNTED.indexOf(figure);
    at < (content + 1) * perContent;
    at += COUNTED.length
  )
    sum += counts[at]!;
  return sum;
}
