import type { LabelColumn } from '../labels.js';

/** A run of names `prefix-0`, `prefix-1`, … */
export interface NumberedNames {
  /** ASCII letters. */
  readonly prefix: string;
  readonly count: number;
}

const ZERO = 48;
const HYPHEN = 45;

/** The runs one after the other, written without making a text of each name. O(bytes). */
export function numberedLabels(runs: readonly NumberedNames[]): LabelColumn {
  const names = runs.reduce((sum, run) => sum + run.count, 0);
  const bytes = new Uint8Array(runs.reduce((sum, run) => sum + bytesOf(run), 0));
  const offsets = new Uint32Array(names + 1);
  let name = 0;
  let end = 0;
  for (const { prefix, count } of runs) {
    const letters = new TextEncoder().encode(`${prefix}-`);
    for (let number = 0; number < count; number++) {
      bytes.set(letters, end);
      end += letters.length + digitsOf(number);
      for (let rest = number, place = end - 1; bytes[place] !== HYPHEN; place--) {
        bytes[place] = ZERO + (rest % 10);
        rest = Math.floor(rest / 10);
      }
      offsets[++name] = end;
    }
  }
  return { offsets, bytes };
}

/** Bytes of the names of a run. */
export function bytesOf({ prefix, count }: NumberedNames): number {
  let digits = 0;
  for (let from = 0, to = 10, length = 1; from < count; from = to, to *= 10, length++) {
    digits += (Math.min(count, to) - from) * length;
  }
  return count * (prefix.length + 1) + digits;
}

function digitsOf(number: number): number {
  let digits = 1;
  for (let rest = number; rest >= 10; rest = Math.floor(rest / 10)) digits++;
  return digits;
}
