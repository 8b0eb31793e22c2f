import { invalidInput } from '../../base/grapevineError.js';

/** Whether bytes start like a gzip file; needs two of them. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/**
 * Decompresses gzip piece by piece, holding little of it at a time.
 *
 * @throws GrapevineError `invalid-input` with `whole-gzip` when the file is cut off or damaged.
 */
export async function* gunzip(
  pieces: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<Uint8Array, void> {
  const inflater = new DecompressionStream('gzip');
  const writer = inflater.writable.getWriter();
  const reader = inflater.readable.getReader();
  const source: { error?: unknown } = {};
  const feeding = feed(pieces, writer, source);
  try {
    for (;;) {
      const next = await reader.read().catch((error: unknown) => {
        if ('error' in source) throw source.error;
        const reason = error instanceof Error ? (causeOf(error) ?? error.message) : String(error);
        throw invalidInput({ code: 'whole-gzip', path, details: { reason } });
      });
      if (next.done) break;
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => {});
    await feeding;
  }
}

/** Never rejects: what the source throws is kept in `source.error` and ends the stream. */
async function feed(
  pieces: AsyncIterable<Uint8Array>,
  writer: WritableStreamDefaultWriter<BufferSource>,
  source: { error?: unknown },
): Promise<void> {
  let broken = false;
  writer.closed.catch(() => {
    broken = true;
  });
  try {
    for await (const piece of pieces) {
      if (broken) return;
      await writer.write(piece as Uint8Array<ArrayBuffer>).catch(() => {
        broken = true;
      });
    }
    await writer.close().catch(() => {});
  } catch (error) {
    source.error = error;
    await writer.abort(error).catch(() => {});
  }
}

function causeOf(error: Error): string | undefined {
  return error.cause instanceof Error ? error.cause.message : undefined;
}
