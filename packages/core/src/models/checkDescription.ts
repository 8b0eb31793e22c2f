import { throwIfAny } from '../base/grapevineError.js';
import { nearestName } from '../base/nearestName.js';
import type { Problem } from '../base/problem.js';
import { showReceived } from '../base/problem.js';
import type { ModelDescription, StateNames, Transition } from './modelDescription.js';

/** Most ways between states that a model may have: each is one bit of a word, and the two highest are not used. */
const MOST_TRANSITIONS = 30;
const MOST_STATES = 64;

/**
 * Looks for states and parameters that a description names and does not have.
 *
 * @throws GrapevineError `invalid-input` with all of them.
 */
export function checkDescription<P extends object>(description: ModelDescription<P>): void {
  const states = description.states.map((state) => (typeof state === 'string' ? state : state.name));
  const parameters = Object.keys(description.parameters);
  const problems: Problem[] = [];
  const check = (path: string, name: unknown, known: readonly string[]): void => {
    if (known.includes(name as string)) return;
    const suggestion = nearestName(String(name), known);
    const details = { values: known.join(', ') || '-' };
    problems.push({
      code: 'one-of',
      path,
      received: showReceived(name),
      details,
      ...(suggestion && { suggestion }),
    });
  };
  const checkStates = (path: string, names: StateNames): void => {
    for (const name of typeof names === 'string' ? [names] : names) check(path, name, states);
  };
  const checkCount = (path: string, count: number, most: number): void => {
    const details = { min: 1, max: most };
    if (count < 1 || count > most)
      problems.push({
        code: 'whole-number-between',
        path: `${path}.length`,
        received: String(count),
        details,
      });
  };
  checkCount('states', states.length, MOST_STATES);
  checkCount('transitions', rulesOf(description.transitions), MOST_TRANSITIONS);
  if (description.firstMembers !== undefined) checkStates('firstMembers', description.firstMembers);
  description.placed?.forEach(({ state, share }, i) => {
    checkStates(`placed[${i}].state`, state);
    if (typeof share === 'string') check(`placed[${i}].share`, share, parameters);
  });
  description.transitions.forEach((transition, i) => {
    const path = `transitions[${i}]`;
    checkStates(`${path}.from`, transition.from);
    checkStates(`${path}.to`, transition.to);
    const { quantity, named } = partsOf(transition);
    for (const [key, names] of named) checkStates(`${path}.${key}`, names);
    if (typeof quantity === 'string') check(path, quantity, parameters);
  });
  throwIfAny(problems);
}

function rulesOf<P>(transitions: readonly Transition<P>[]): number {
  let count = transitions.length;
  for (const transition of transitions) {
    if (!('contact' in transition) || transition.contact.contactTo === undefined) continue;
    count += typeof transition.contact.with === 'string' ? 1 : transition.contact.with.length;
  }
  return count;
}

/** The quantity of a transition, and the states that its cause names. */
function partsOf<P>(transition: Transition<P>): {
  readonly quantity: unknown;
  readonly named: readonly (readonly [string, StateNames])[];
} {
  if ('rate' in transition) return { quantity: transition.rate, named: [] };
  if ('after' in transition) return { quantity: transition.after, named: [] };
  if ('at' in transition) return { quantity: transition.at, named: [] };
  if ('pressure' in transition) return { quantity: 0, named: [['pressure.of', transition.pressure.of]] };
  if ('contact' in transition) {
    const { with: states, rate, contactTo } = transition.contact;
    const named = [['contact.with', states] as const];
    if (contactTo !== undefined)
      return { quantity: rate, named: [...named, ['contact.contactTo', contactTo]] };
    return { quantity: rate, named };
  }
  const { threshold } = transition;
  const quantity = 'count' in threshold ? threshold.count : threshold.share;
  return { quantity, named: [['threshold.of', threshold.of]] };
}
