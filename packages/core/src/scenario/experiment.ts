import type { SeedSet } from '../engine/seedSet.js';
import type { ModelSpec } from '../models/catalogue.js';
import type { Population } from '../population/population.js';
import type { PassOnScenario } from './passOnScenario.js';
import type { Scenario } from './scenario.js';

/** What is simulated of a classical model: who there is, how content passes between them, and who has it first. */
export interface ClassicalExperiment {
  readonly population: Population;
  readonly model: ModelSpec;
  readonly seedSet: SeedSet;
}

/** What is simulated of the flagship model: who there is, and all that happens. */
export interface PassOnExperiment {
  readonly population: Population;
  readonly passOn: PassOnScenario;
}

/** What is simulated. Told apart by `'passOn' in experiment`. */
export type Experiment = ClassicalExperiment | PassOnExperiment;

/** The experiment that a scenario describes, on its population. */
export function experimentOf(scenario: Scenario, population: Population): Experiment {
  if (!('contents' in scenario)) {
    const { model, seedSet } = scenario;
    return { population, model, seedSet };
  }
  const { format, name, rngSeed, runs, population: source, expect, ...passOn } = scenario;
  return { population, passOn };
}
