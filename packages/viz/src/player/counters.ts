import type { Messages } from '../messages/messages.js';
import type { Numbers } from '../messages/numbers.js';
import type { RunFacts } from '../run/runFacts.js';
import { el } from './dom.js';

/** The figures beside the picture. */
export interface Counters {
  readonly element: HTMLElement;
  update(facts: RunFacts, members: number): void;
}

export interface CounterOptions {
  readonly hasGroups: boolean;
  /** Whether the run is in continuous time, with passing on as a state of its own. */
  readonly inTime: boolean;
}

/** One large figure, a bar, and three small ones: one where there are no groups. */
export function createCounters(
  messages: Messages,
  { whole, share }: Numbers,
  { hasGroups, inTime }: CounterOptions,
): Counters {
  const reached = el('strong', { class: 'reached' }, '0');
  const unit = el('span', { class: 'unit' });
  const ofAll = el('span', { class: 'of' });
  const bar = el('span', { class: 'bar-fill' });
  const first = small(inTime ? messages.passedOnSoFar(0) : messages.newThisStep);
  const groups = small(messages.groupsReached, messages.groupsReachedHelp);
  const bridges = small(
    messages.bridgesCrossed,
    inTime ? messages.bridgesCrossedHelpInTime : messages.bridgesCrossedHelp,
  );
  const element = el(
    'section',
    { class: 'counters', 'aria-label': messages.figures },
    el('p', { class: 'headline' }, reached, unit, ofAll),
    el('div', { class: 'bar', 'aria-hidden': 'true' }, bar),
    el('dl', {}, first.row, hasGroups && groups.row, hasGroups && bridges.row),
  );
  return {
    element,
    update(facts, members) {
      reached.textContent = whole(facts.reached);
      unit.textContent = messages.reached(facts.reached);
      ofAll.textContent = messages.ofMembers(whole(members), share(facts.share));
      bar.style.width = `${100 * facts.share}%`;
      first.value.textContent = whole(facts.passedOn ?? facts.newlyTold);
      if (facts.passedOn !== undefined) first.term.textContent = messages.passedOnSoFar(facts.passedOn);
      groups.value.textContent = whole(facts.groups);
      bridges.value.textContent = whole(facts.bridges);
    },
  };
}

/** A small figure with its name; `help` says what is counted. */
function small(label: string, help?: string) {
  const value = el('dd', {}, '0');
  const term = el('dt', {}, label);
  return { value, term, row: el('div', { title: help }, term, value) };
}
