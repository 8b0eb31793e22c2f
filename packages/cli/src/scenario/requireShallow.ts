import { GrapevineError } from '@grapevine/core';

/** Most levels of lists and objects in each other that a scenario may have: far more than any needs. */
export const DEEPEST = 512;

/** Throws `invalid-input` for a document of more levels than may be walked. Ends on circular documents too. */
export function requireShallow(document: unknown, path: string): void {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: document, depth: 0 }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { value, depth } = at;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEEPEST) throw tooDeep(path);
    for (const entry of Object.values(value)) open.push({ value: entry, depth: depth + 1 });
  }
}

/** What is thrown for a document that nests too deeply. */
export function tooDeep(path: string): GrapevineError {
  return new GrapevineError('invalid-input', [{ code: 'at-most-levels', path, details: { max: DEEPEST } }]);
}
