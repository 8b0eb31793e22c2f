import type { ByteSource } from './byteSource.js';
import { LONGEST_LINE } from './fieldScanner.js';
import { plainText } from './plainBytes.js';
import type { ProblemList } from './problemList.js';
import type { ReadOptions } from './readOptions.js';

/** Told a line without its end: `bytes[start] … bytes[end - 1]`, during the call only, and its number from 1. */
export type TakeLine = (bytes: Uint8Array, start: number, end: number, line: number) => void;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Hands over the lines of a text one after the other, decompressed, without a mark at its start; holds at most one
 * unfinished line. O(bytes).
 *
 * @throws GrapevineError `invalid-input` on binary data and on a line above 64 KiB, beside `problems` so far; `aborted`.
 */
export async function forEachLine(
  source: ByteSource,
  options: ReadOptions,
  problems: ProblemList,
  take: TakeLine,
): Promise<void> {
  const { path } = options;
  const held = new Uint8Array(LONGEST_LINE);
  let heldLength = 0;
  let line = 1;
  const end = (bytes: Uint8Array, start: number, stop: number): void => {
    const last = stop > start && bytes[stop - 1] === CARRIAGE_RETURN ? stop - 1 : stop;
    take(bytes, start, last, line++);
  };
  const hold = (bytes: Uint8Array, start: number, stop: number): void => {
    if (heldLength + stop - start > LONGEST_LINE)
      problems.stop({ code: 'line-at-most', path: `${path}:${line}`, details: { max: LONGEST_LINE } });
    held.set(bytes.subarray(start, stop), heldLength);
    heldLength += stop - start;
  };
  for await (const piece of plainText(source, options)) {
    if (isBinary(piece)) problems.stop({ code: 'text-file', path });
    let start = 0;
    for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, start)) {
      if (heldLength > 0 || at - start > LONGEST_LINE) {
        hold(piece, start, at);
        end(held, 0, heldLength);
        heldLength = 0;
      } else end(piece, start, at);
      start = at + 1;
    }
    hold(piece, start, piece.length);
  }
  if (heldLength > 0) end(held, 0, heldLength);
}

/** Whether bytes hold one that never stands in a text: control codes but tab and line ends. */
function isBinary(bytes: Uint8Array): boolean {
  for (const byte of bytes) {
    if (byte < 32 && byte !== 9 && byte !== LINE_FEED && byte !== CARRIAGE_RETURN) return true;
  }
  return false;
}
