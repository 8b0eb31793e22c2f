import type { CompartmentPlan } from './compartmentPlan.js';

const LEAST = 32;
const MOST = 4096;

/** Slots of the calendar in a unit of time: short against the times of the fastest rule. */
export function slotsPerUnit(plan: CompartmentPlan): number {
  const fastest = fastestRate(plan);
  let slots = LEAST;
  while (slots < MOST && slots < LEAST * fastest) slots *= 2;
  return slots;
}

/** The largest rate of the rules that have one for all, 1/16 at least. */
export function fastestRate({ rules }: CompartmentPlan): number {
  let fastest = 1 / 16;
  for (const rule of rules) {
    if (rule.kind === 'contact' || rule.kind === 'rate')
      fastest = Math.max(fastest, typeof rule.rate === 'number' ? rule.rate : 1);
  }
  return fastest;
}
