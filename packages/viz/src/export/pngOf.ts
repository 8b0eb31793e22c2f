import { carriedBy } from './carried.js';
import type { ExportSource } from './exportSource.js';
import { withPngTexts } from './pngText.js';
import { Sheet } from './sheet.js';

/** Keyword of the chunk by which an exported picture opens again. */
export const PNG_KEYWORD = 'grapevine';
const WIDTH = 1280;

/** All worlds at the moment that is shown, as a PNG that opens again; `scale` pixels for each of its usual size. */
export async function pngOf(source: ExportSource, scale: number): Promise<Uint8Array<ArrayBuffer>[]> {
  const sheet = new Sheet(source, { width: WIDTH, scale });
  sheet.paint();
  const blob = await new Promise<Blob | null>((done) => sheet.canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('the picture is too large for this browser');
  const texts = { Description: source.words.stamp, [PNG_KEYWORD]: await carriedBy(source.element) };
  return withPngTexts(new Uint8Array(await blob.arrayBuffer()), texts);
}
