import type { RngSeed } from '../random/rngKey.js';
import type { Experiment } from '../scenario/experiment.js';
import type { ClassicalChunk } from './classicalChunk.js';
import { classicalRunner } from './classicalRunner.js';
import { type PassOnChunk, type PassOnFacts, passOnRunner } from './passOnChunk.js';

/** What some consecutive runs of an ensemble came to. Told apart by `'rows' in chunk`. */
export type RunChunk = ClassicalChunk | PassOnChunk;

/** An experiment made ready for many runs: arrays are allocated once. */
export interface ChunkRunner {
  /** Simulates the runs from … to - 1. A run depends on the seed and its own index only. */
  readonly play: (from: number, to: number) => RunChunk;
  /** What the numbers of a pass-on experiment's chunks mean; undefined for a classical model. */
  readonly facts: PassOnFacts | undefined;
}

/**
 * Prepares an experiment for many runs.
 *
 * @throws GrapevineError `invalid-input` where the experiment does not fit the population.
 */
export function chunkRunner(experiment: Experiment, rngSeed: RngSeed): ChunkRunner {
  if ('passOn' in experiment) return passOnRunner(experiment, rngSeed);
  return { play: classicalRunner(experiment, rngSeed), facts: undefined };
}

/** The memory that a chunk's numbers stand in, to be handed over between threads. */
export function buffersOf(chunk: RunChunk): ArrayBuffer[] {
  return Object.values(chunk).flatMap((value) =>
    ArrayBuffer.isView(value) ? [value.buffer as ArrayBuffer] : [],
  );
}
