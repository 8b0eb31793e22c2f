import {
  type ClassicalChunk,
  classicalReach,
  figureColumns,
  type PassOnFacts,
  passOnReach,
  type RunChunk,
} from '@grapevine/core';
import type { WholeRuns } from './wholeRuns.js';

/** What the ledger of a scenario shows, by its path in a result; money and crisis only where there is any. */
export const SAMPLED_FIGURES = [
  'ledger.impressions.total',
  'ledger.reach.total',
  'ledger.convinced.total',
  'ledger.conversions.total',
  'ledger.revenue.total',
  'ledger.cost.total',
  'ledger.return.total',
  'crisis.lost',
  'crisis.boycotters',
  'crisis.cost',
] as const;
/** See `SAMPLED_FIGURES`. */
export type SampledFigure = (typeof SAMPLED_FIGURES)[number];
/** Those that only a crisis has. */
export type CrisisFigure = Extract<SampledFigure, `crisis.${string}`>;

/** Over the runs of a sample: the mean, and between which values nine in ten lie. */
export interface SampledRange {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The middle 90 % and the middle half of the runs at each step, or by the end of each slice of time; the mean. */
export interface SampleBand {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly innerLow: readonly number[];
  readonly innerHigh: readonly number[];
  readonly mean: readonly number[];
  /** In continuous time: ends of the slices, hours. */
  readonly hours?: readonly number[];
}

/** Some runs of an ensemble, as far as they have been simulated: in any order, each once. */
export class RunSample {
  /** How many runs it is to have. */
  readonly wanted: number;
  /** By run, then by content: members reached over time. */
  readonly #reach = new Map<number, readonly Float64Array[]>();
  /** By run: all its figures, in the order of `#columns`. */
  readonly #rows = new Map<number, Float64Array>();
  /** Places of figures in a row, by their paths in a result. */
  #columns: ReadonlyMap<string, number> = new Map();
  readonly #whole: WholeRuns | undefined;
  #facts: PassOnFacts | undefined;

  /** `whole` takes in the same runs. */
  constructor(wanted: number, whole?: WholeRuns) {
    this.wanted = wanted;
    this.#whole = whole;
  }

  /** Number of runs so far. */
  get size(): number {
    return this.#reach.size;
  }
  get isWhole(): boolean {
    return this.size >= this.wanted;
  }
  /** Runs that are missing, ascending. */
  get missing(): number[] {
    return Array.from({ length: this.wanted }, (_, run) => run).filter((run) => !this.#reach.has(run));
  }
  /** ISO 4217 code of all amounts; undefined where there are none, or no run is there yet. */
  get currency(): string | undefined {
    return this.#facts?.names.currency;
  }

  /** Takes in runs. `facts` is what a pool tells of a pass-on experiment. */
  add(chunk: RunChunk, facts: PassOnFacts | undefined): void {
    this.#whole?.add(chunk);
    if (facts && 'rows' in chunk) {
      this.#facts = facts;
      this.#columns = figureColumns(facts);
      passOnReach(chunk, facts).forEach((reach, i) => {
        this.#reach.set(chunk.from + i, reach);
        this.#rows.set(chunk.from + i, chunk.rows.slice(i * facts.width, (i + 1) * facts.width));
      });
    } else
      classicalReach(chunk as ClassicalChunk).forEach((reach, i) => {
        this.#reach.set(chunk.from + i, [reach]);
      });
  }

  /** Runs with the smallest, the median and the largest reach of a content. */
  extremes(content = 0): { readonly smallest: number; readonly typical: number; readonly largest: number } {
    const final = new Map([...this.#reach].map(([run, reach]) => [run, reach[content]?.at(-1) ?? 0]));
    const ordered = [...final.keys()].sort((a, b) => final.get(a)! - final.get(b)! || a - b);
    return {
      smallest: ordered[0] ?? 0,
      typical: ordered[(ordered.length - 1) >> 1] ?? 0,
      largest: ordered.at(-1) ?? 0,
    };
  }

  /** The band of a content; undefined before there are two runs. O(steps x runs log runs). */
  band(content = 0): SampleBand | undefined {
    if (this.size < 2) return undefined;
    const series = [...this.#reach.values()].map((reach) => reach[content] ?? new Float64Array(1));
    const hours = this.#facts && { hours: [...this.#facts.sliceEnds] };
    return { ...bandOf(series), ...hours };
  }

  /** A figure; undefined where the scenario does not have it, or before there are two runs. */
  figure(path: SampledFigure): SampledRange | undefined {
    const values = this.#valuesSoFar(path);
    if (!values || values.length < 2) return undefined;
    const mean = meanOf(values);
    values.sort();
    return { mean, low: quantile(values, 0.05), high: quantile(values, 0.95) };
  }

  /**
   * [runs] a figure by its path in a result, of a classical model `reach`, in the order of the runs; undefined where the
   * scenario does not have it, or before all runs are there.
   */
  values(path: string): Float64Array | undefined {
    return this.isWhole ? this.#valuesSoFar(path) : undefined;
  }

  #valuesSoFar(path: string): Float64Array | undefined {
    const runs = [...this.#reach.keys()].sort((a, b) => a - b);
    const column = this.#columns.get(path);
    if (column !== undefined) return Float64Array.from(runs, (run) => this.#rows.get(run)![column]!);
    if (path !== 'reach' || this.#facts) return undefined;
    return Float64Array.from(runs, (run) => this.#reach.get(run)![0]!.at(-1)!);
  }
}

/** The band of several series; one that has ended stays where it is. */
function bandOf(series: readonly Float64Array[]): SampleBand {
  const steps = Math.max(...series.map((reach) => reach.length));
  const band = { low: [], high: [], innerLow: [], innerHigh: [], mean: [] } as {
    [Part in Exclude<keyof SampleBand, 'hours'>]: number[];
  };
  const values = new Float64Array(series.length);
  for (let step = 0; step < steps; step++) {
    series.forEach((reach, i) => {
      values[i] = reach[Math.min(step, reach.length - 1)]!;
    });
    band.mean.push(meanOf(values));
    values.sort();
    band.low.push(quantile(values, 0.05));
    band.high.push(quantile(values, 0.95));
    band.innerLow.push(quantile(values, 0.25));
    band.innerHigh.push(quantile(values, 0.75));
  }
  return band;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The smallest value that at least a share of them, which ascend, do not exceed: as results of ensembles have it. */
function quantile(values: Float64Array, share: number): number {
  return values[Math.max(0, Math.ceil(share * values.length) - 1)]!;
}
