import { GrapevineError } from '../../base/grapevineError.js';
import type { ReadOptions } from './readOptions.js';

/** Where bytes come from: all at once, or piece by piece. A source is read once. */
export type ByteSource = Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

const PIECE_BYTES = 1 << 16;

/**
 * The bytes of a source in pieces of at most 64 KiB, none empty.
 *
 * @throws the signal's reason, or GrapevineError `aborted` where it has none of its own.
 */
export async function* readPieces(
  source: ByteSource,
  { path, signal, onProgress }: ReadOptions,
): AsyncGenerator<Uint8Array, void> {
  let bytesRead = 0;
  throwIfAborted(signal, path);
  for await (const chunk of chunksOf(source)) {
    for (let start = 0; start < chunk.length; start += PIECE_BYTES) {
      throwIfAborted(signal, path);
      const piece = chunk.subarray(start, start + PIECE_BYTES);
      yield piece;
      bytesRead += piece.length;
      onProgress?.(bytesRead);
    }
  }
}

function chunksOf(source: ByteSource): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (source instanceof Uint8Array) return [source];
  return 'getReader' in source ? chunksOfStream(source) : source;
}

// not every browser can iterate a ReadableStream
async function* chunksOfStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function throwIfAborted(signal: AbortSignal | undefined, path: string): void {
  if (!signal?.aborted) return;
  const reason: unknown = signal.reason;
  const isDefault = typeof DOMException !== 'undefined' && reason instanceof DOMException;
  if (reason !== undefined && !isDefault) throw reason;
  throw new GrapevineError('aborted', [{ code: 'not-aborted', path }]);
}
