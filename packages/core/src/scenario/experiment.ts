import type { SeedSet } from '../engine/seedSet.js';
import type { ModelSpec } from '../models/catalogue.js';
import type { ContactPhase } from '../population/contactPhase.js';
import type { Population } from '../population/population.js';
import type { PassOnScenario } from './passOnScenario.js';
import type { Scenario } from './scenario.js';

/** What is simulated of a classical model: who there is, how content passes between them, and who has it first. */
export interface ClassicalExperiment {
  readonly population: Population;
  readonly model: ModelSpec;
  readonly seedSet: SeedSet;
  /** By state of the model: who is in it at the start. First members, and those of a state named before, are not moved. */
  readonly initialStates?: Readonly<Record<string, SeedSet>>;
  /** Contacts that change during a run: each holds from its step until the next one's. */
  readonly phases?: readonly ContactPhase[];
  /** Ends a run as soon as one of the conditions holds, by what they are on: `{ step: '>= 200', reachShare: '>= 0.5' }`. */
  readonly stop?: Readonly<Record<string, string>>;
}

/** What is simulated of the flagship model: who there is, and all that happens. */
export interface PassOnExperiment {
  readonly population: Population;
  readonly passOn: PassOnScenario;
}

/** What is simulated. Told apart by `'passOn' in experiment`. */
export type Experiment = ClassicalExperiment | PassOnExperiment;

/** The experiment that a scenario describes, on its population and the contacts that follow. */
export function experimentOf(
  scenario: Scenario,
  population: Population,
  phases: readonly ContactPhase[] = [],
): Experiment {
  if (!('contents' in scenario)) {
    const { model, seedSet, initialStates, stop } = scenario;
    return {
      ...{ population, model, seedSet },
      ...(initialStates && { initialStates }),
      ...(stop && { stop }),
      ...(phases.length > 0 && { phases }),
    };
  }
  const { format, name, rngSeed, runs, population: source, expect, ...passOn } = scenario;
  return { population, passOn };
}
