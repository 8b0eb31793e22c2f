import type { NoteCode } from './messages/notesEn.js';

/**
 * One thing that was merged, left out or assumed while data was read or written: not an error, but worth knowing.
 * `formatNote` puts it into words.
 */
export interface Note {
  /** Stable identifier of what was done. */
  readonly code: NoteCode;
  /** What it is about: a file, or `''`. */
  readonly path: string;
  /** How many times it was done, where that can be counted. */
  readonly count?: number;
  /** Values of the message's other placeholders. */
  readonly details?: Readonly<Record<string, string | number>>;
}
