import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A source that hands out `bytes` in chunks of `size`. */
export async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}

/** The bytes, compressed. */
export function zipped(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(gzipSync(bytes));
}

/** All chunks in one array. */
export function joined(chunks: Iterable<Uint8Array>): Uint8Array {
  return new Uint8Array(Buffer.concat([...chunks]));
}

/** Where data sets lie that are too large, or not free, to be part of the project. */
export const dataFolder = new URL('../../../../shared/data/', import.meta.url);

/** The bytes of a file of a data set. */
export function dataFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, dataFolder)));
}
