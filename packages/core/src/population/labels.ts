/** Names as UTF-8 in one array: name `i` is `bytes[offsets[i]] … bytes[offsets[i + 1] - 1]`. */
export interface LabelColumn {
  /** [count + 1] first byte of each name. */
  readonly offsets: Uint32Array;
  /** UTF-8 of all names, one after the other. */
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Packs names into a column. */
export function packLabels(names: readonly string[]): LabelColumn {
  const encoded = names.map((name) => encoder.encode(name));
  const offsets = new Uint32Array(names.length + 1);
  encoded.forEach((bytes, i) => {
    offsets[i + 1] = offsets[i]! + bytes.length;
  });
  const bytes = new Uint8Array(offsets[names.length]!);
  encoded.forEach((name, i) => {
    bytes.set(name, offsets[i]!);
  });
  return { offsets, bytes };
}

/** The name of index `i`: what the column says, or the index itself where there is no column. */
export function labelOf(column: LabelColumn | undefined, i: number): string {
  if (column === undefined) return String(i);
  // slice, not subarray: TextDecoder refuses views on shared memory
  return decoder.decode(column.bytes.slice(column.offsets[i]!, column.offsets[i + 1]!));
}

/**
 * The index of each name, or -1 for a name that does not exist. One pass over the column: O(count) however many names
 * are asked for, and O(names) where there is no column.
 */
export function indicesOfLabels(
  column: LabelColumn | undefined,
  count: number,
  names: readonly string[],
): number[] {
  if (column === undefined) return names.map((name) => (isIndexBelow(name, count) ? Number(name) : -1));
  const wanted = new Map<string, number>(names.map((name) => [name, -1]));
  for (let i = 0; i < count; i++) {
    const name = labelOf(column, i);
    if (wanted.has(name)) wanted.set(name, i);
  }
  return names.map((name) => wanted.get(name)!);
}

function isIndexBelow(name: string, count: number): boolean {
  return /^(0|[1-9]\d{0,9})$/.test(name) && Number(name) < count;
}
