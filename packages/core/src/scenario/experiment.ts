import type { SeedSet } from '../engine/seedSet.js';
import type { ModelSpec } from '../models/catalogue.js';
import type { Population } from '../population/population.js';
import type { Scenario } from './scenario.js';

/** What is simulated: who there is, how content passes between them, and who has it first. */
export interface Experiment {
  readonly population: Population;
  readonly model: ModelSpec;
  readonly seedSet: SeedSet;
}

/** The experiment that a scenario describes, on its population. */
export function experimentOf({ model, seedSet }: Scenario, population: Population): Experiment {
  return { population, model, seedSet };
}
