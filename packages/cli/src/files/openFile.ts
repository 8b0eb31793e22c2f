import { type FileHandle, open } from 'node:fs/promises';
import { GrapevineError } from '@grapevine/core';

const PIECE_BYTES = 1 << 16;

/** A file that is being read. */
export interface OpenFile {
  readonly pieces: AsyncIterable<Uint8Array>;
  /** Its size, where it is a file of a known one. */
  readonly bytes: number | undefined;
}

/**
 * Opens a file for reading, or standard input for `-`. The bytes come piece by piece; the file is closed after the last.
 *
 * @throws GrapevineError `not-found` when there is no such file, or it cannot be read.
 */
export async function openFile(path: string, signal: AbortSignal): Promise<OpenFile> {
  if (path === '-') return { pieces: standardInput(signal), bytes: undefined };
  const file = await open(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  const stats = await file.stat();
  if (stats.isDirectory()) {
    await file.close();
    throw new GrapevineError('not-found', [{ code: 'a-file', path }]);
  }
  return { pieces: piecesOf(file), bytes: stats.isFile() ? stats.size : undefined };
}

async function* piecesOf(file: FileHandle): AsyncGenerator<Uint8Array, void> {
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(PIECE_BYTES), 0, PIECE_BYTES, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function* standardInput(signal: AbortSignal): AsyncGenerator<Uint8Array, void> {
  const stop = () => process.stdin.destroy(signal.reason as Error);
  signal.addEventListener('abort', stop, { once: true });
  try {
    yield* process.stdin as AsyncIterable<Uint8Array>;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function unreadable(path: string, error: unknown): GrapevineError {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'EISDIR') return new GrapevineError('not-found', [{ code: 'a-file', path }]);
  if (code === 'EACCES' || code === 'EPERM')
    return new GrapevineError('not-found', [{ code: 'a-readable-file', path }]);
  const isMissing = ['', 'ENOENT', 'ENOTDIR'].includes(code);
  return new GrapevineError('not-found', [
    { code: 'an-existing-file', path, ...(!isMissing && { received: code }) },
  ]);
}
