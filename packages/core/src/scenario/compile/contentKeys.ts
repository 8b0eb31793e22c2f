/**
 * A whole number of 31 bits for each id, by which the draws of a content are keyed: FNV-1a of the id's UTF-8, so that it
 * does not depend on the order or on the other contents. Should two ids of a scenario meet, the later in order of the
 * letters is hashed again with a suffix.
 */
export function contentKeys(ids: readonly string[]): number[] {
  const keys = new Map<string, number>();
  const taken = new Set<number>();
  for (const id of [...ids].sort()) {
    let key = hash(id);
    for (let suffix = 1; taken.has(key); suffix++) key = hash(`${id}\u0000${suffix}`);
    taken.add(key);
    keys.set(id, key);
  }
  return ids.map((id) => keys.get(id)!);
}

function hash(text: string): number {
  let h = 0x811c9dc5 | 0;
  for (const byte of new TextEncoder().encode(text)) h = Math.imul(h ^ byte, 0x01000193);
  return (h ^ (h >>> 31)) & 0x7fffffff;
}
