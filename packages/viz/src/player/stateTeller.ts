import type { ViewState } from '../state/viewState.js';

const LEAST_MILLISECONDS = 250;

/** Tells of what a viewer has set when it has changed, at most four times a second. */
export class StateTeller {
  readonly #read: () => ViewState;
  readonly #tell: (state: ViewState) => void;
  #told: string;
  #toldAt = Number.NEGATIVE_INFINITY;
  #timer = 0;

  constructor(read: () => ViewState, tell: (state: ViewState) => void) {
    this.#read = read;
    this.#tell = tell;
    this.#told = JSON.stringify(read());
  }

  /** Something may have changed. */
  note(): void {
    if (this.#timer !== 0) return;
    const wait = Math.max(0, this.#toldAt + LEAST_MILLISECONDS - performance.now());
    this.#timer = window.setTimeout(() => this.#look(), wait);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #look(): void {
    this.#timer = 0;
    const state = this.#read();
    const text = JSON.stringify(state);
    if (text === this.#told) return;
    this.#told = text;
    this.#toldAt = performance.now();
    this.#tell(state);
  }
}
