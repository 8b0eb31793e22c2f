import type { Note } from '../../base/note.js';
import type { ContactPhase } from '../contactPhase.js';
import type { Population } from '../population.js';
import type { HifDocument } from './hifDocument.js';

/** How a population is read; only `path` is needed. */
export interface ReadOptions {
  /** File name that problems and notes show, as in `circles.tsv:12`. */
  readonly path: string;
  /** Edge lists: `u v` is one tie from u to v. Default: false, a tie in both directions. */
  readonly directed?: boolean | undefined;
  /** Contact sequences and membership intervals: length of a step, in the unit of the file. Default: 1. */
  readonly timeStep?: number | undefined;
  /** Most bytes that reading may take; above, `out-of-memory` is thrown. Default: no limit. */
  readonly maxBytes?: number | undefined;
  /** Stops the reading between two pieces of the file. */
  readonly signal?: AbortSignal | undefined;
  /** Told the number of bytes taken from the source so far (compressed bytes, if it is compressed). */
  readonly onProgress?: ((bytesRead: number) => void) | undefined;
  /** GEXF and GraphML: node attribute that holds a group's name or a list of them. Default: `groups`, if there. */
  readonly groupAttribute?: string | undefined;
  /** GEXF and GraphML: edge attribute that holds the weight of a tie. Default: `weight`, if there. */
  readonly weightAttribute?: string | undefined;
  /** GEXF and GraphML: numeric node attributes to keep as traits. Default: none. */
  readonly traitAttributes?: readonly string[] | undefined;
  /** Grapevine files: check every invariant. Default: true. */
  readonly check?: boolean | undefined;
}

/** A population, and what was merged, left out or assumed while reading it. */
export interface ReadResult {
  readonly population: Population;
  readonly notes: readonly Note[];
  /** Contact sequences and membership intervals: the contacts of each time; `population` has them all. */
  readonly phases?: readonly ContactPhase[];
  /** HIF files: what a population cannot hold, so that writing can give it back. */
  readonly hif?: HifDocument;
}
