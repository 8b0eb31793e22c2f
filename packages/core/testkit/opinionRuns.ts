import type { Kernel } from '../src/engine/kernel.js';
import type { ModelDefinition } from '../src/models/modelDefinition.js';
import type { Population } from '../src/population/population.js';
import { rngKey } from '../src/random/rngKey.js';
import { groupsPopulation } from './smallPopulations.js';

/** What runs of a model ended with. */
export interface EndedRuns {
  readonly sizes: Float64Array;
  readonly steps: Float64Array;
  /** One column for each figure of the model. */
  readonly figures: readonly Float64Array[];
}

/** Plays a run to its end, or `mostSteps`; returns the steps. */
export function playRun(kernel: Kernel, run: number, seeds: readonly number[], mostSteps = 1e6): number {
  kernel.start(run, seeds, seeds.length);
  let steps = 0;
  for (; !kernel.over && steps < mostSteps; steps++) kernel.step();
  return steps;
}

/** Plays runs 0 … runs - 1 from the same first members. */
export function playRuns<P extends object>(
  model: ModelDefinition<P>,
  parameters: P,
  population: Population,
  {
    seeds,
    runs,
    rngSeed,
    mostSteps = 1e6,
  }: { seeds: readonly number[]; runs: number; rngSeed: string; mostSteps?: number },
): EndedRuns {
  const kernel = model.createKernel(parameters, population, rngKey(rngSeed));
  const figures = (model.figures ?? []).map(() => new Float64Array(runs));
  const sizes = new Float64Array(runs);
  const steps = new Float64Array(runs);
  const written = new Float64Array(figures.length);
  for (let run = 0; run < runs; run++) {
    steps[run] = playRun(kernel, run, seeds, mostSteps);
    sizes[run] = kernel.size;
    kernel.writeFigures?.(written);
    figures.forEach((column, i) => {
      column[run] = written[i]!;
    });
  }
  return { sizes, steps, figures };
}

/** 0, 1, … n - 1. */
export function upTo(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

/** Everybody in one group. */
export function oneGroup(n: number): Population {
  return groupsPopulation(n, [upTo(n)]);
}

/** A ring of groups of two, or of ties both ways. */
export function ring(n: number, as: 'groups' | 'ties'): Population {
  const pairs = upTo(n).map((i) => [i, (i + 1) % n] as const);
  if (as === 'groups') return groupsPopulation(n, pairs);
  return groupsPopulation(
    n,
    [],
    pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
  );
}
