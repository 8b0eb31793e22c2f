import { packJson } from '../share/packedJson.js';
import { carriedBy } from './carried.js';
import type { ExportSource } from './exportSource.js';
import { GifWriter } from './gif.js';
import { colourTable } from './gifColours.js';
import { Sheet } from './sheet.js';

const WIDTH = 960;
const FRAMES = 60;
const MOST_COLOURS = 255;
const HUNDREDTHS = 9;
const LAST_HUNDREDTHS = 350;

/**
 * The run from its start to its end as an animation, with all that stands on an exported sheet. Lets the page breathe after
 * every frame; `onProgress` is told the share that is done.
 */
export async function gifOf(
  source: ExportSource,
  onProgress: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const comment = await packJson(await carriedBy(source.element));
  const sheet = new Sheet(source, { width: WIDTH, scale: 1 });
  const { width, height } = sheet.canvas;
  const pixelsAt = (share: number) => {
    sheet.paint(share * sheet.end);
    return sheet.pixels();
  };
  const table = colourTable([0, 0.5, 1].map(pixelsAt), MOST_COLOURS);
  const gif = new GifWriter({ width, height, table, comment });
  for (let frame = 0; frame < FRAMES; frame++) {
    const isLast = frame === FRAMES - 1;
    gif.add(pixelsAt(frame / (FRAMES - 1)), isLast ? LAST_HUNDREDTHS : HUNDREDTHS);
    onProgress((frame + 1) / FRAMES);
    await new Promise((breathe) => setTimeout(breathe));
  }
  return gif.end();
}
