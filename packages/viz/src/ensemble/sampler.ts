import type { Ensemble } from './ensemble.js';
import { fillSamples } from './fillSamples.js';
import { lendPool } from './sharedPool.js';

const LEAST_MILLISECONDS = 200;

/** Fills the samples of some ensembles, all at once, and tells now and then that new runs are there. */
export class Sampler {
  readonly #ensembles: readonly Ensemble[];
  readonly #onRuns: () => void;
  readonly #lent = lendPool();
  #work = new AbortController();
  #start = 0;
  #tell = 0;
  #toldAt = 0;
  #isHeld = false;

  /** `onRuns` is called at most five times a second while runs come in, and once when all are there. */
  constructor(ensembles: readonly Ensemble[], onRuns: () => void) {
    this.#ensembles = ensembles;
    this.#onRuns = onRuns;
  }

  /** Fills what is missing, after a while; what is being filled for a scenario that has changed since, is given up. */
  restart(milliseconds = 0): void {
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    clearTimeout(this.#start);
    if (this.#isHeld) return;
    this.#start = window.setTimeout(() => {
      const jobs = this.#ensembles.map(({ job }) => job).filter(({ sample }) => sample.missing.length > 0);
      if (jobs.length === 0) return;
      const onRuns = () => this.#note();
      // what ends it early (workers that die again and again) leaves the runs that are there
      fillSamples(jobs, { pool: this.#lent.pool, signal, onRuns }).catch(() => {});
    }, milliseconds);
  }

  /** Fills nothing until it is let go again: while nobody sees what it would come to. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    this.restart();
  }

  close(): void {
    this.#work.abort();
    clearTimeout(this.#start);
    clearTimeout(this.#tell);
    this.#lent.giveBack();
  }

  #note(): void {
    if (this.#tell !== 0) return;
    const wait = Math.max(0, this.#toldAt + LEAST_MILLISECONDS - performance.now());
    this.#tell = window.setTimeout(() => {
      this.#tell = 0;
      this.#toldAt = performance.now();
      this.#onRuns();
    }, wait);
  }
}
