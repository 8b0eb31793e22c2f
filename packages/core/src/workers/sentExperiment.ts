import { readPopulationBuffer } from '../population/populationBuffer.js';
import type { RngSeed } from '../random/rngKey.js';
import type { ClassicalExperiment, Experiment, PassOnExperiment } from '../scenario/experiment.js';

/** An experiment as it is sent to a worker: each population as its one buffer, shared or copied, beside the rest. */
export interface SentExperiment {
  readonly buffer: ArrayBufferLike;
  /** The contacts that follow, where they change during a run. */
  readonly phases: readonly { readonly from: number; readonly buffer: ArrayBufferLike }[];
  readonly rest: Omit<ClassicalExperiment, 'population' | 'phases'> | Omit<PassOnExperiment, 'population'>;
  readonly rngSeed: RngSeed;
}

/** Packs an experiment for a worker. */
export function sentExperiment(experiment: Experiment, rngSeed: RngSeed): SentExperiment {
  const { population, ...others } = experiment;
  const { phases = [], ...rest } = others as Omit<ClassicalExperiment, 'population'>;
  const packed = phases.map((phase) => ({ from: phase.from, buffer: phase.population.buffer }));
  return { buffer: population.buffer, phases: packed, rest, rngSeed };
}

/** The experiment that was packed, on the same memory where it is shared. */
export function receivedExperiment({ buffer, phases, rest }: SentExperiment): Experiment {
  const population = readPopulationBuffer(buffer, 'population');
  if ('passOn' in rest) return { population, ...rest };
  const opened = phases.map((phase, i) => ({
    from: phase.from,
    population: readPopulationBuffer(phase.buffer, `phases[${i}].population`),
  }));
  return { population, ...rest, ...(opened.length > 0 && { phases: opened }) };
}
