import {
  type ClassicalChunk,
  classicalReach,
  figureColumns,
  type PassOnFacts,
  passOnReach,
  type RunChunk,
} from '@grapevine/core';

/** How a content gets about over time: the mean, and between which values nine in ten runs lie. */
export interface MeanCourse {
  /** Hours from the start. */
  readonly hours: readonly number[];
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** All figures of some runs of a world, run by run. */
export class WorldRuns {
  readonly wanted: number;
  readonly #rows = new Map<number, Float64Array>();
  readonly #reach = new Map<number, readonly Float64Array[]>();
  #columns: ReadonlyMap<string, number> = new Map();
  #facts: PassOnFacts | undefined;

  constructor(wanted: number) {
    this.wanted = wanted;
  }

  get isWhole(): boolean {
    return this.#reach.size >= this.wanted;
  }
  get size(): number {
    return this.#reach.size;
  }
  get missing(): number[] {
    return Array.from({ length: this.wanted }, (_, run) => run).filter((run) => !this.#reach.has(run));
  }
  /** Of all amounts. */
  get currency(): string | undefined {
    return this.#facts?.names.currency;
  }

  add(chunk: RunChunk, facts: PassOnFacts | undefined): void {
    if (!facts || !('rows' in chunk)) {
      classicalReach(chunk as ClassicalChunk).forEach((reach, i) => {
        this.#reach.set(chunk.from + i, [reach]);
      });
      return;
    }
    this.#facts = facts;
    this.#columns = figureColumns(facts);
    passOnReach(chunk, facts).forEach((reach, i) => {
      this.#reach.set(chunk.from + i, reach);
      this.#rows.set(chunk.from + i, chunk.rows.slice(i * facts.width, (i + 1) * facts.width));
    });
  }

  /** [runs] a figure by its path in a result, once all runs are there; undefined where the world has none such. */
  values(path: string): Float64Array | undefined {
    const column = this.#columns.get(path);
    if (!this.isWhole) return undefined;
    if (column !== undefined) return this.#inOrder((run) => this.#rows.get(run)![column]!);
    return path === 'reach' && !this.#facts
      ? this.#inOrder((run) => this.#reach.get(run)![0]!.at(-1)!)
      : undefined;
  }

  /** Reach of a content of a pass-on scenario, by its place; undefined before all runs are there. */
  course(content: number): MeanCourse | undefined {
    if (!this.isWhole || !this.#facts) return undefined;
    const hours = [...this.#facts.sliceEnds];
    const slices = hours.map((_, slice) =>
      this.#inOrder((run) => this.#reach.get(run)![content]![slice]!).sort(),
    );
    const at = (share: number) =>
      slices.map((values) => values[Math.max(0, Math.ceil(share * values.length) - 1)]!);
    const mean = slices.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
    return { hours, mean, low: at(0.05), high: at(0.95) };
  }

  #inOrder(value: (run: number) => number): Float64Array {
    return Float64Array.from({ length: this.wanted }, (_, run) => value(run));
  }
}
