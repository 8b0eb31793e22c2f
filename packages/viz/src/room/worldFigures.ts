import {
  type Estimate,
  type Experiment,
  estimate,
  figureName,
  type Pool,
  type RngSeed,
} from '@grapevine/core';
import { fillSamples } from '../ensemble/fillSamples.js';
import { RunSample } from '../ensemble/runSample.js';

/** A world whose figures can be asked for. */
export interface CountedWorld {
  readonly experiment: Experiment;
  readonly rngSeed: RngSeed;
}

export interface WorldFiguresOptions {
  /** A world by what figures call it; undefined where there is none. */
  readonly worldOf: (name: string) => CountedWorld | undefined;
  /** Of each world. */
  readonly runs: number;
  readonly pool: Promise<Pool>;
  /** Runs have come in, now and then, or a world is whole. */
  readonly onRuns: () => void;
  readonly onError: (error: unknown) => void;
}

const LEAST_MILLISECONDS = 500;

/** Figures over many runs of worlds that are simulated one after the other, when they are asked for. */
export class WorldFigures {
  readonly #options: WorldFiguresOptions;
  readonly #worlds = new Map<string, RunSample | undefined>();
  readonly #waiting: string[] = [];
  readonly #stop = new AbortController();
  #isBusy = false;
  #toldAt = 0;

  constructor(options: WorldFiguresOptions) {
    this.#options = options;
  }

  get runs(): number {
    return this.#options.runs;
  }
  /** The runs of a world; asks for them. */
  world(name: string): RunSample | undefined {
    if (!this.#worlds.has(name)) {
      const known = this.#options.worldOf(name);
      this.#worlds.set(name, known && new RunSample(this.runs));
      if (known) this.#waiting.push(name);
    }
    void this.#work();
    return this.#worlds.get(name);
  }

  /** Of the worlds that are asked for and not begun, these come first. */
  prefer(names: ReadonlySet<string>): void {
    this.#waiting.sort((a, b) => Number(names.has(b)) - Number(names.has(a)));
  }

  /** What a figure of a script comes to; asks for the worlds that it needs. Undefined before they are whole. */
  get(figure: string): Estimate | undefined {
    const name = figureName(figure);
    const values = name && this.#values(name.world, name.path);
    if (!name || name.less === undefined) return values && estimate(values);
    const less = this.#values(name.less, name.path);
    if (!values || !less) return undefined;
    return estimate(values.map((value, run) => value - less[run]!));
  }
  /** Currency of a figure's world. */
  currencyOf(figure: string): string | undefined {
    return this.#worlds.get(figureName(figure)?.world ?? '')?.currency;
  }

  close(): void {
    this.#stop.abort();
  }

  /** How many runs of how many are there of the worlds that a figure needs. */
  progressOf(figure: string): { readonly done: number; readonly all: number } {
    const name = figureName(figure);
    const worlds = [name?.world, name?.less].flatMap((each) => (each ? [this.world(each)] : []));
    const done = worlds.reduce((sum, world) => sum + (world?.size ?? 0), 0);
    return { done, all: worlds.length * this.runs };
  }

  #note(): void {
    const now = performance.now();
    if (now - this.#toldAt < LEAST_MILLISECONDS) return;
    this.#toldAt = now;
    this.#options.onRuns();
  }
  #values(name: string, path: string): Float64Array | undefined {
    return this.world(name)?.values(path);
  }

  async #work(): Promise<void> {
    if (this.#isBusy || this.#waiting.length === 0) return;
    this.#isBusy = true;
    const { worldOf, pool, onRuns, onError } = this.#options;
    const { signal } = this.#stop;
    await Promise.resolve(); // those who ask for several worlds ask for all before work begins
    try {
      for (let name = this.#waiting.shift(); name !== undefined; name = this.#waiting.shift()) {
        const world = worldOf(name)!;
        const sample = this.#worlds.get(name)!;
        await fillSamples([{ ...world, sample }], { pool, signal, onRuns: () => this.#note() });
        if (signal.aborted) return;
        onRuns();
      }
    } catch (error) {
      onError(error);
    } finally {
      this.#isBusy = false;
    }
  }
}
