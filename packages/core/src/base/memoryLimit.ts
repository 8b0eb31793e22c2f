import { GrapevineError } from './grapevineError.js';

/** Throws `out-of-memory`, before anything is allocated, when `needed` bytes are more than `maxBytes`. */
export function checkMemory(needed: number, maxBytes: number | undefined, path: string): void {
  if (maxBytes === undefined || needed <= maxBytes) return;
  throw new GrapevineError('out-of-memory', [
    { code: 'at-most-bytes', path, details: { max: showBytes(maxBytes), needed: showBytes(needed) } },
  ]);
}

/** Bytes for people: `512 B`, `64 MB`, `1.5 GB` (powers of 1000). */
export function showBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value >= 10 || Number.isInteger(value) ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
