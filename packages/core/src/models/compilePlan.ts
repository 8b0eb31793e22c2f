import type {
  CompartmentPlan,
  CompartmentRule,
  PlanFigure,
  RuleCause,
} from '../engine/compartments/compartmentPlan.js';
import type { ModelState } from './modelDefinition.js';
import type { FigureDescription, ModelDescription, StateNames, Transition } from './modelDescription.js';
import type { QuantityReader } from './quantityReader.js';

/** What a description comes to, its quantities read. */
export function compilePlan<P extends object>(
  description: ModelDescription<P>,
  states: readonly ModelState[],
  given: P,
  reader: QuantityReader,
): CompartmentPlan {
  const names = states.map(({ name }) => name);
  const rules = description.transitions.map((transition) => ({
    from: names.indexOf(transition.from),
    to: names.indexOf(transition.to),
    ...causeOf(transition, names, given, reader),
  }));
  const first = description.firstMembers ?? states.find(({ active }) => active)!.name;
  return {
    stateCount: states.length,
    firstState: names.indexOf(first),
    active: states.map(({ active }) => active === true),
    rules: [...rules, ...tellerRules(description.transitions, names)],
    placed: (description.placed ?? []).map(({ state, share }) => ({
      state: names.indexOf(state),
      share: Math.min(reader.rate(share), 1),
    })),
    conflicts: description.conflicts ?? 'first',
    figures: (description.figures ?? []).map((figure) => planFigure(figure, names)),
  };
}

function causeOf<P extends object>(
  transition: Transition<P>,
  names: readonly string[],
  given: P,
  read: QuantityReader,
): RuleCause {
  if ('rate' in transition) return { kind: 'rate', rate: read.rates(transition.rate) };
  if ('after' in transition) return { kind: 'after', after: read.duration(transition.after) };
  if ('at' in transition) return { kind: 'at', at: read.time(transition.at) };
  if ('contact' in transition) {
    const { with: states, rate } = transition.contact;
    return { kind: 'contact', with: among(states, names), rate: read.rate(rate) };
  }
  if ('pressure' in transition) {
    const { of, rate } = transition.pressure;
    return { kind: 'pressure', of: among(of, names), rate: (active, size) => rate(active, size, given) };
  }
  const { threshold } = transition;
  const by = 'count' in threshold ? 'count' : 'share';
  const level = read.levels('count' in threshold ? threshold.count : threshold.share);
  return { kind: 'threshold', of: among(threshold.of, names), by, level };
}

/** The ways of those by whose contact others change, one for each state that they may be in. */
function tellerRules<P>(transitions: readonly Transition<P>[], names: readonly string[]): CompartmentRule[] {
  return transitions.flatMap((transition, of) => {
    if (!('contact' in transition) || transition.contact.contactTo === undefined) return [];
    const to = names.indexOf(transition.contact.contactTo);
    const tellers = among(transition.contact.with, names);
    return names.flatMap((_, from) => (tellers[from] ? { from, to, kind: 'teller' as const, of } : []));
  });
}

function planFigure(figure: FigureDescription, names: readonly string[]): PlanFigure {
  if ('peak' in figure) return { kind: 'peak', of: among(figure.peak, names) };
  if ('peakTime' in figure) return { kind: 'peak-time', of: among(figure.peakTime, names) };
  return { kind: 'duration' };
}

function among(states: StateNames, names: readonly string[]): boolean[] {
  return names.map((name) => (typeof states === 'string' ? states === name : states.includes(name)));
}
