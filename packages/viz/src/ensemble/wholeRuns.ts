import { type Population, type RunChunk, resultDigest } from '@grapevine/core';

/** All runs of a scenario, with all that the command works out of each: what the digest of its result is made of. */
export class WholeRuns {
  /** How many there are to be. */
  readonly wanted: number;
  readonly #scenarioDigest: string;
  readonly #population: Population;
  readonly #missing: Set<number>;
  #chunks: RunChunk[] = [];
  #digest: string | undefined;

  constructor(wanted: number, scenarioDigest: string, population: Population) {
    this.wanted = wanted;
    this.#scenarioDigest = scenarioDigest;
    this.#population = population;
    this.#missing = new Set(Array.from({ length: wanted }, (_, run) => run));
  }

  /** Runs that are missing, ascending. */
  get missing(): number[] {
    return [...this.#missing];
  }
  /** `sha256-…`, as the command prints it; undefined while runs are missing. Worked out once, some milliseconds a megabyte. */
  get digest(): string | undefined {
    if (this.#missing.size > 0) return undefined;
    this.#digest ??= resultDigest(this.#scenarioDigest, this.#population, this.#chunks);
    this.#chunks = [];
    return this.#digest;
  }

  /** Takes in runs; a chunk with a run that is there already is left out. */
  add(chunk: RunChunk): void {
    const runs = Array.from({ length: chunk.runs }, (_, i) => chunk.from + i);
    if (!runs.every((run) => this.#missing.has(run))) return;
    for (const run of runs) this.#missing.delete(run);
    this.#chunks.push(chunk);
  }
}
