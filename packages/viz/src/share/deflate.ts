/** `deflate` is what PNG carries (zlib), `deflate-raw` the same without head and sum. */
type Packing = 'deflate' | 'deflate-raw';

/** Whether this browser packs and unpacks. */
export function canDeflate(): boolean {
  return typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';
}

/** Packed bytes. */
export async function deflated(
  bytes: Uint8Array<ArrayBuffer>,
  packing: Packing,
): Promise<Uint8Array<ArrayBuffer>> {
  return allOf(new Blob([bytes]).stream().pipeThrough(new CompressionStream(packing)), Infinity);
}

/** Bytes as they were before packing. Throws for what is not packed, and for more than `most` bytes. */
export async function inflated(
  bytes: Uint8Array<ArrayBuffer>,
  packing: Packing,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  return allOf(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(packing)), most);
}

async function allOf(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value);
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('too large');
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
