const QUOTE = 34;
const SPACE = 32;
const TAB = 9;
const SEMICOLON = 59;
const COMMA = 44;

/** The cells of one line of a table; used again for each. */
export interface Cells {
  /** Bytes of all cells, without quotes. */
  bytes: Uint8Array;
  /** Cell c is `bytes[starts[c]] … bytes[starts[c + 1] - 1]`. */
  readonly starts: number[];
}

/** Room for the cells of lines of at most so many bytes. */
export function emptyCells(longestLine: number): Cells {
  return { bytes: new Uint8Array(longestLine), starts: [] };
}

/** What separates the cells of a table, by its first line: tabs, if there is one, else semicolons, else commas. */
export function separatorOf(line: Uint8Array): number {
  if (line.includes(TAB)) return TAB;
  return line.includes(SEMICOLON) ? SEMICOLON : COMMA;
}

/**
 * Cuts a line into cells. A cell may be in quotes, within which the separator stands for itself and two quotes for one;
 * spaces around cells are left out. False where a quote is not closed in its line, or text follows a closed one. O(bytes).
 */
export function cutCells(
  line: Uint8Array,
  start: number,
  end: number,
  separator: number,
  cells: Cells,
): boolean {
  const { bytes, starts } = cells;
  starts.length = 1;
  starts[0] = 0;
  let length = 0;
  let at = start;
  for (;;) {
    while (at < end && line[at] === SPACE) at++;
    if (line[at] === QUOTE && at < end) {
      for (at++; at < end && (line[at] !== QUOTE || (at + 1 < end && line[at + 1] === QUOTE)); at++) {
        if (line[at] === QUOTE) at++;
        bytes[length++] = line[at]!;
      }
      if (at === end) return false;
      at++;
      while (at < end && line[at] === SPACE) at++;
      if (at < end && line[at] !== separator) return false;
    } else {
      while (at < end && line[at] !== separator) bytes[length++] = line[at++]!;
      while (length > starts.at(-1)! && bytes[length - 1] === SPACE) length--;
    }
    starts.push(length);
    if (at >= end) return true;
    at++;
  }
}
