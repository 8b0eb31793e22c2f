import { GrapevineError, type Problem } from '@grapevine/core';
import { openFile } from './openFile.js';

const MOST_BYTES = 64_000_000;

/**
 * The text of a file that a person wrote, or of standard input for `-`.
 *
 * @throws GrapevineError `not-found`; `invalid-input` when it holds binary data or is not UTF-8; `out-of-memory` above
 * 64 MB.
 */
export async function readText(path: string, signal: AbortSignal): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (await openFile(path, signal)).pieces) {
    signal.throwIfAborted();
    length += piece.length;
    if (piece.includes(0)) throw refused('invalid-input', { code: 'text-file', path });
    if (length > MOST_BYTES) {
      const details = { max: MOST_BYTES, needed: length };
      throw refused('out-of-memory', { code: 'at-most-bytes', path, details });
    }
    parts.push(piece);
  }
  const bytes = Buffer.concat(parts);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw refused('invalid-input', { code: 'text-file', path });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused('invalid-input', { code: 'utf8-text', path });
  }
}

function refused(code: 'invalid-input' | 'out-of-memory', problem: Problem): GrapevineError {
  return new GrapevineError(code, [problem]);
}
