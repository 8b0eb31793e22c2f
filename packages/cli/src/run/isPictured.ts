import type { Scenario } from '@grapevine/core';

/** Models whose runs pages play. */
export const PICTURED_MODELS: readonly string[] = ['pass-on', 'independent-cascade'];

/** Files whose contacts change during a run. */
const TIMED: readonly string[] = ['contact-sequence', 'membership-intervals'];

/** Whether pages can play a scenario: by its model, on contacts that last, to its own end. */
export function isPictured(scenario: Scenario): boolean {
  const { model, population } = scenario;
  const lasts = !('as' in population && TIMED.includes(population.as));
  const isPlain = !('stop' in scenario || 'initialStates' in scenario);
  return lasts && isPlain && PICTURED_MODELS.includes(model.kind ?? 'pass-on');
}
