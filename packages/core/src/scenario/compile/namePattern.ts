const encoder = new TextEncoder();

/** Whether the name `bytes[start] … bytes[end - 1]`, in UTF-8, fits a pattern. */
export type NamePattern = (bytes: Uint8Array, start: number, end: number) => boolean;

/**
 * A pattern of names, in which `*` stands for any text, also none; all other letters stand for themselves. Works on
 * UTF-8 without decoding. The pieces between the stars are looked for from left to right, each once, so that a name
 * costs at most its length times that of the pattern, whatever the pattern.
 */
export function namePattern(pattern: string): NamePattern {
  const pieces = pattern.split('*').map((piece) => encoder.encode(piece));
  const first = pieces[0]!;
  if (pieces.length === 1)
    return (bytes, start, end) => end - start === first.length && standsAt(first, bytes, start);
  const last = pieces.at(-1)!;
  const middle = pieces.slice(1, -1);
  return (bytes, start, end) => {
    if (end - start < first.length + last.length) return false;
    if (!standsAt(first, bytes, start) || !standsAt(last, bytes, end - last.length)) return false;
    let from = start + first.length;
    for (const piece of middle) {
      const found = find(piece, bytes, from, end - last.length);
      if (found < 0) return false;
      from = found + piece.length;
    }
    return true;
  };
}

function standsAt(piece: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < piece.length; i++) if (bytes[at + i] !== piece[i]) return false;
  return true;
}

/** Where a piece first stands between two places, or -1. */
function find(piece: Uint8Array, bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at + piece.length <= to; at++) if (standsAt(piece, bytes, at)) return at;
  return -1;
}
