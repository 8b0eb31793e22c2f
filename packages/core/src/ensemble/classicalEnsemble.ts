import { checkMemory } from '../base/memoryLimit.js';
import { type Estimate, estimate } from '../metrics/estimate.js';
import { chosenModel } from '../models/catalogue.js';
import type { ClassicalExperiment } from '../scenario/experiment.js';
import type { ClassicalChunk } from './classicalChunk.js';
import { digestOfChunks } from './digestOfChunks.js';
import { openEnsemble } from './ensembleRuns.js';
import { joined } from './joined.js';
import type { RunEnsembleOptions } from './runEnsembleOptions.js';
import { type StepSeries, stepSeries } from './stepSeries.js';

/** The figures of one content. */
export interface ContentResult {
  /** Members who count as active at the end: see the model's states. */
  readonly cascadeSize: Estimate;
  /** Distinct members who were active at some time. */
  readonly reach: Estimate;
  /** Last step in which anything happened. */
  readonly steps: Estimate;
  /** By state of the model, where it has more than active and not: members in it at the end. */
  readonly states?: Readonly<Record<string, Estimate>>;
  /** The model's own figures at the end, where it has any. */
  readonly figures?: Readonly<Record<string, Estimate>>;
  /** Step by step, over the first 100,000 runs at most. */
  readonly series: StepSeries;
}

/** What an ensemble of a classical model came to. */
export interface EnsembleResult {
  readonly runs: number;
  /** The figures of each content. A classical model has one, named `content`. */
  readonly contents: Readonly<Record<string, ContentResult>>;
  /** [runs] each: the figure's value in every run, by its path in the content: `states.infected`, `figures.peak`. */
  readonly samples: Readonly<Record<EnsembleMetric, Uint32Array>> &
    Readonly<Record<string, Uint32Array | Float64Array>>;
  /** `sha256-…` of all runs; the same for any number of workers, in Node and browsers. */
  readonly digest: string;
}

/** The figures of every classical model. */
export type EnsembleMetric = 'cascadeSize' | 'reach' | 'steps';

/** Runs whose course, step by step, is kept for the series. */
const RUNS_IN_SERIES = 100_000;
const BYTES_PER_RUN = 24;
const BYTES_PER_VALUE = 16;

/** The ensemble of a classical model; values of every run are kept, 24 bytes each, and 16 for each state and figure. */
export async function classicalEnsemble(
  experiment: ClassicalExperiment,
  options: RunEnsembleOptions,
): Promise<EnsembleResult> {
  const { runs = 100, onProgress, maxBytes } = options;
  let names: Names = { states: [], figures: [] };
  const chunks: EndedChunk[] = [];
  let done = 0;
  const whole = openEnsemble(experiment, options, () => {
    const values = valuesOf(experiment);
    names = values.names;
    checkMemory(runs * values.bytes, maxBytes, 'runs');
  });
  for await (const told of whole) {
    const chunk = told as ClassicalChunk;
    chunks.push({ ...withSeries(chunk, names.states.length), ends: endCounts(chunk, names.states.length) });
    done += chunk.runs;
    onProgress?.(done, runs);
  }
  chunks.sort((a, b) => a.from - b.from);
  const samples = samplesOf(chunks, names);
  const series = stepSeries(
    samples.steps.subarray(0, RUNS_IN_SERIES),
    joined(chunks.map((chunk) => chunk.newlyActive)),
    joined(chunks.map((chunk) => chunk.states ?? new Uint32Array(0))),
    names.states,
  );
  const digest = digestOfChunks(chunks);
  return { runs, contents: { content: contentOf(samples, names, series) }, samples, digest };
}

interface Names {
  readonly states: readonly string[];
  readonly figures: readonly string[];
}

/** A chunk with the states at the end of each run. */
interface EndedChunk extends ClassicalChunk {
  readonly ends: Uint32Array;
}

function valuesOf({ model }: ClassicalExperiment): { names: Names; bytes: number } {
  const { states = [], figures = [] } = chosenModel(model).definition;
  const names = { states: states.map(({ name }) => name), figures: figures.map(({ name }) => name) };
  return { names, bytes: BYTES_PER_RUN + BYTES_PER_VALUE * (states.length + figures.length) };
}

function samplesOf(chunks: readonly EndedChunk[], names: Names): EnsembleResult['samples'] {
  const cascadeSize = joined(chunks.map((chunk) => chunk.cascadeSize));
  const ends = joined(chunks.map((chunk) => chunk.ends));
  const figures = joined(chunks.map((chunk) => chunk.figures ?? new Float64Array(0)));
  return {
    cascadeSize,
    reach: chunks[0]!.reach ? joined(chunks.map((chunk) => chunk.reach!)) : cascadeSize,
    steps: joined(chunks.map((chunk) => chunk.steps)),
    ...Object.fromEntries(names.states.map((name, i) => [`states.${name}`, column(ends, i, names.states)])),
    ...Object.fromEntries(
      names.figures.map((name, i) => [`figures.${name}`, column(figures, i, names.figures)]),
    ),
  };
}

function contentOf(samples: EnsembleResult['samples'], names: Names, series: StepSeries): ContentResult {
  const estimates = (kind: keyof Names) =>
    Object.fromEntries(names[kind].map((name) => [name, estimate(samples[`${kind}.${name}`]!)]));
  const cascadeSize = estimate(samples.cascadeSize);
  return {
    cascadeSize,
    reach: samples.reach === samples.cascadeSize ? cascadeSize : estimate(samples.reach),
    steps: estimate(samples.steps),
    ...(names.states.length > 0 && { states: estimates('states') }),
    ...(names.figures.length > 0 && { figures: estimates('figures') }),
    series,
  };
}

function column<T extends Uint32Array | Float64Array>(rows: T, at: number, names: readonly string[]): T {
  return rows.filter((_, i) => i % names.length === at) as T;
}

/** [runs x width] the states at the end of each run. */
function endCounts({ steps, states }: ClassicalChunk, width: number): Uint32Array {
  const ends = new Uint32Array(states ? steps.length * width : 0);
  if (!states) return ends;
  for (let run = 0, record = 0; run < steps.length; run++, record++) {
    record += steps[run]!;
    ends.set(states.subarray(record * width, (record + 1) * width), run * width);
  }
  return ends;
}

/** The chunk with the courses of those runs only that are among the first RUNS_IN_SERIES of the ensemble. */
function withSeries(chunk: ClassicalChunk, width: number): ClassicalChunk {
  const { from, steps, newlyActive, states } = chunk;
  if (from + steps.length <= RUNS_IN_SERIES) return chunk;
  let records = 0;
  for (let run = 0; from + run < RUNS_IN_SERIES; run++) records += steps[run]! + 1;
  return {
    ...chunk,
    newlyActive: newlyActive.slice(0, records),
    ...(states && { states: states.slice(0, records * width) }),
  };
}
