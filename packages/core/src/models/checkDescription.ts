import { throwIfAny } from '../base/grapevineError.js';
import type { Problem } from '../base/problem.js';
import { causeParts } from './causeParts.js';
import type { ModelDescription, StateNames, Transition } from './modelDescription.js';
import { unknownName } from './unknownName.js';

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
    if (!known.includes(name as string)) problems.push(unknownName(path, name, known));
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
    const { quantity, named } = causeParts(transition);
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
