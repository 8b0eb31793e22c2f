import type { PassOnSetup } from '../passOnSetup.js';
import type { TallyCell } from '../passOnTally.js';

/** [contents x cells] how well each content's format suits the place. */
export function cellFits(
  { contents, platforms, broadcasts }: PassOnSetup,
  cells: readonly TallyCell[],
): Float64Array {
  const fitAt = (content: number, { platform, channel }: TallyCell): number =>
    platform >= 0
      ? platforms[platform]!.fit[content]!
      : (broadcasts.find((flight) => flight.channel === channel)?.fit ?? 1);
  return Float64Array.from(contents.flatMap((_, content) => cells.map((cell) => fitAt(content, cell))));
}
