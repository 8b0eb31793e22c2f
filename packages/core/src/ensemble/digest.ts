import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Values of every run; in parts, in order of runs. */
type Column = readonly (Uint32Array | Float64Array)[];

/** `sha256-…` of every run's outcome, in order of runs. */
export function digestOfRuns(columns: readonly Column[]): string {
  const hash = sha256.create();
  for (const parts of columns) {
    hash.update(utf8ToBytes(`${parts.reduce((sum, { length }) => sum + length, 0)};`));
    for (const { buffer, byteOffset, byteLength } of parts)
      hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return `sha256-${bytesToHex(hash.digest())}`;
}

/** `sha256-…` of bytes, one part after the other. */
export function digestOfBytes(...parts: readonly Uint8Array[]): string {
  const hash = sha256.create();
  for (const part of parts) hash.update(part);
  return `sha256-${bytesToHex(hash.digest())}`;
}

/** `sha256-…` of plain data: equal data give equal digests, whatever the order of their keys. */
export function digestOfJson(value: unknown): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))}`;
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(',')}}`;
}
