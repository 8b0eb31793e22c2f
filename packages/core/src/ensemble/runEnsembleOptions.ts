import type { EnsembleOptions } from './ensembleRuns.js';

/** How an ensemble is run, watched and held back. */
export interface RunEnsembleOptions extends EnsembleOptions {
  /** Called after each chunk with the runs done so far, and once more at the end. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Most bytes that the values of all runs may take; above, `out-of-memory` is thrown before any run. */
  readonly maxBytes?: number | undefined;
}
