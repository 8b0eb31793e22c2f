import { GrapevineError } from '../../base/grapevineError.js';
import { checkMemory } from '../../base/memoryLimit.js';
import { openBuffer } from '../openPopulation.js';
import { populationBytes } from '../populationHeader.js';
import type { ByteSource } from './byteSource.js';
import { plainBytes } from './plainBytes.js';
import type { ReadOptions, ReadResult } from './readOptions.js';

/**
 * Reads a Grapevine file straight into the one buffer that the population then lives in, shared where there is shared
 * memory. Its header says how large that is: what is no such file is refused at its first bytes, and what would take
 * more than `maxBytes` before it is allocated.
 *
 * @throws GrapevineError `invalid-input`; `out-of-memory`; `aborted`.
 */
export async function readGrapevine(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const { path, check, maxBytes } = options;
  let bytes: Uint8Array<ArrayBufferLike> = new Uint8Array(0);
  let isWhole = false;
  let length = 0;
  for await (const piece of plainBytes(source, options)) {
    if (!isWhole && length + piece.length > bytes.length) bytes = grown(bytes, length + piece.length);
    // what follows the population is read, for a checksum may come last, but not kept
    const kept = piece.subarray(0, bytes.length - length);
    bytes.set(kept, length);
    length += kept.length;
    if (isWhole) continue;
    const size = populationBytes(bytes.subarray(0, length), path);
    if (size === undefined) continue;
    checkMemory(size, maxBytes, path);
    const whole = allocate(size, path);
    length = Math.min(length, size);
    whole.set(bytes.subarray(0, length));
    bytes = whole;
    isWhole = true;
  }
  return { population: openBuffer(bytes.buffer, length, { path, check }), notes: [] };
}

function grown(bytes: Uint8Array, least: number): Uint8Array<ArrayBufferLike> {
  const longer = new Uint8Array(Math.max(least, 2 * bytes.length));
  longer.set(bytes);
  return longer;
}

function allocate(size: number, path: string): Uint8Array<ArrayBufferLike> {
  try {
    return new Uint8Array(
      typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(size) : new SharedArrayBuffer(size),
    );
  } catch {
    throw new GrapevineError('out-of-memory', [
      { code: 'available-memory', path, details: { needed: size } },
    ]);
  }
}
