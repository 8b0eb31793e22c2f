import { GrapevineError } from './grapevineError.js';

/** Throws `out-of-memory`, before anything is allocated, when `needed` bytes are more than `maxBytes`. */
export function checkMemory(needed: number, maxBytes: number | undefined, path: string): void {
  if (maxBytes === undefined || needed <= maxBytes) return;
  throw new GrapevineError('out-of-memory', [
    { code: 'at-most-bytes', path, details: { max: maxBytes, needed } },
  ]);
}
