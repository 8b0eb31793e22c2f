import type { ByteSource } from './byteSource.js';
import { readPieces } from './byteSource.js';
import { gunzip, isGzip } from './gunzip.js';
import type { ReadOptions } from './readOptions.js';

/** The bytes of a source in small pieces, decompressed where they start like gzip, whatever the file is called. */
export async function* plainBytes(
  source: ByteSource,
  options: ReadOptions,
): AsyncGenerator<Uint8Array, void> {
  const pieces = withLongHead(readPieces(source, options), 2);
  const first = await pieces.next();
  if (first.done) return;
  const all = putBack(first.value, pieces);
  yield* isGzip(first.value) ? gunzip(all, options.path) : all;
}

/** As `plainBytes`, without the mark that some programs put before UTF-8 text. */
export async function* plainText(source: ByteSource, options: ReadOptions): AsyncGenerator<Uint8Array, void> {
  let isFirst = true;
  for await (const piece of withLongHead(plainBytes(source, options), 3)) {
    yield isFirst && startsWithMark(piece) ? piece.subarray(3) : piece;
    isFirst = false;
  }
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** The same bytes, with at least `length` of them in the first piece where there are so many. */
async function* withLongHead(
  pieces: AsyncIterable<Uint8Array>,
  length: number,
): AsyncGenerator<Uint8Array, void> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  for await (const piece of pieces) {
    if (head === undefined) {
      yield piece;
      continue;
    }
    head = join(head, piece);
    if (head.length < length) continue;
    yield head;
    head = undefined;
  }
  if (head !== undefined && head.length > 0) yield head;
}

async function* putBack(
  first: Uint8Array,
  rest: AsyncGenerator<Uint8Array, void>,
): AsyncGenerator<Uint8Array, void> {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return();
  }
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
