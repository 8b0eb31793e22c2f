import type { CompartmentPlan } from './compartmentPlan.js';

/** Whether a rule could still take effect, as far as `counts`, the numbers of members in the states, tell. */
export function canChange({ rules }: CompartmentPlan, counts: Int32Array): boolean {
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!;
    if (counts[rule.from] === 0) continue;
    if (rule.kind === 'contact' ? rule.rate > 0 && someIn(rule.with, counts) : rule.kind !== 'teller')
      return true;
  }
  return false;
}

function someIn(states: readonly boolean[], counts: Int32Array): boolean {
  for (let state = 0; state < states.length; state++) if (states[state] && counts[state]! > 0) return true;
  return false;
}
