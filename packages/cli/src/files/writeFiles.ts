import { mkdir, open, realpath, rmdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { dropTemporary, keepTemporary, temporaryName } from './temporaryFiles.js';

type Piece = string | Uint8Array;

/** What a file is to hold: all at once, or piece by piece. */
export type Content = Piece | Iterable<Piece> | AsyncIterable<Piece>;

export interface PlannedFile {
  readonly path: string;
  readonly content: Content;
}

interface WrittenFile {
  readonly temporary: string;
  readonly target: string;
}

/**
 * Writes files so that all are there whole or none is: under temporary names beside their targets first, renamed when
 * all are complete. Missing folders are made. A target that is no regular file (a device, a pipe) is written directly.
 */
export async function writeFiles(files: readonly PlannedFile[], signal: AbortSignal): Promise<void> {
  const written: WrittenFile[] = [];
  const made: string[] = [];
  try {
    for (const { path, content } of files) {
      const target = await realpath(path).catch(() => resolve(path));
      const old = await stat(target).catch(() => undefined);
      if (old && !old.isFile()) {
        await writeContent(target, 'w', undefined, content, signal);
        continue;
      }
      await makeFolder(dirname(target), made);
      const temporary = temporaryName(target);
      written.push({ temporary, target });
      await writeContent(temporary, 'wx', old?.mode, content, signal);
    }
    signal.throwIfAborted();
    for (const { temporary, target } of written) await keepTemporary(temporary, target);
  } catch (error) {
    for (const { temporary } of written) await dropTemporary(temporary);
    for (const folder of made.reverse()) await rmdir(folder).catch(() => {});
    throw error;
  }
}

/** Makes a folder and those above it; adds what it made to `made`, outermost first. */
async function makeFolder(folder: string, made: string[]): Promise<void> {
  const missing: string[] = [];
  for (let at = folder; !(await stat(at).catch(() => undefined)); at = dirname(at)) missing.unshift(at);
  for (const path of missing) {
    // one by one: below /proc, a recursive mkdir would never end
    await mkdir(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    made.push(path);
  }
}

async function writeContent(
  path: string,
  flags: 'w' | 'wx',
  mode: number | undefined,
  content: Content,
  signal: AbortSignal,
): Promise<void> {
  const file = await open(path, flags, mode);
  try {
    for await (const piece of isPiece(content) ? [content] : content) {
      signal.throwIfAborted();
      await file.writeFile(piece);
    }
  } finally {
    await file.close();
  }
}

function isPiece(content: Content): content is Piece {
  return typeof content === 'string' || content instanceof Uint8Array;
}
