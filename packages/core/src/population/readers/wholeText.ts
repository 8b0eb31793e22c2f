import { invalidInput } from '../../base/grapevineError.js';
import { checkMemory } from '../../base/memoryLimit.js';
import type { ByteSource } from './byteSource.js';
import { MemoryMeter } from './memoryMeter.js';
import { plainBytes } from './plainBytes.js';
import type { ReadOptions } from './readOptions.js';

// the longest string that V8 makes, and more than a reader of whole documents should hold
const LONGEST_TEXT = 0x1fffffe8;

/** All bytes of a source in one array, decompressed. Throws `out-of-memory` above `maxBytes`. */
async function wholeBytes(source: ByteSource, options: ReadOptions): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of plainBytes(source, options)) {
    length += piece.length;
    checkMemory(length, options.maxBytes, options.path);
    pieces.push(piece);
  }
  if (pieces.length === 1) return pieces[0]!;
  const all = new MemoryMeter(options.path, undefined).grow(new Uint8Array(0), length);
  let end = 0;
  for (const piece of pieces) {
    all.set(piece, end);
    end += piece.length;
  }
  return all;
}

/**
 * All of a source as one text, at most 512 MiB.
 *
 * @throws GrapevineError `invalid-input` when it is not UTF-8 or holds binary data; `out-of-memory`; `aborted`.
 */
export async function wholeText(source: ByteSource, options: ReadOptions): Promise<string> {
  const maxBytes = Math.min(LONGEST_TEXT, options.maxBytes ?? LONGEST_TEXT);
  const bytes = await wholeBytes(source, { ...options, maxBytes });
  if (bytes.includes(0)) throw invalidInput({ code: 'text-file', path: options.path });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalidInput({ code: 'utf8-text', path: options.path });
  }
}
