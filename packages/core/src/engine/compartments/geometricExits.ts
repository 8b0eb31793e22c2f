import { type GeometricSkip, geometricSkip } from '../../random/geometricSkip.js';
import type { CompartmentTables } from './compartmentTables.js';

/** How members in a state leave it, where that is by one rule and with one probability in each step. */
export interface GeometricExit {
  readonly rule: number;
  readonly skip: GeometricSkip;
}

/** [states] how members leave each; undefined where some do otherwise than by one probability, or may be called back. */
export function geometricExits({
  plain,
  exits,
  busy,
}: CompartmentTables): (GeometricExit | undefined)[] | undefined {
  if (!plain) return undefined;
  const found = exits.map((rules) => {
    const [rule] = rules;
    if (rules.length !== 1 || rule?.kind !== 'rate' || typeof rule.rate !== 'number') return undefined;
    return { rule: rule.index, skip: geometricSkip(rule.rate) };
  });
  return found.every((exit, state) => exit || busy[state] === 0) ? found : undefined;
}
