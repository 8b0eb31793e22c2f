import type { Scenario } from '@grapevine/core';

/** Models whose runs pages play. */
export const PICTURED_MODELS: readonly string[] = ['pass-on', 'independent-cascade'];

/** Files whose contacts change during a run. */
const TIMED: readonly string[] = ['contact-sequence', 'membership-intervals'];

/** Whether pages can play a scenario: by its model, and on contacts that last. */
export function isPictured({ model, population }: Scenario): boolean {
  const lasts = !('as' in population && TIMED.includes(population.as));
  return lasts && PICTURED_MODELS.includes(model.kind ?? 'pass-on');
}
