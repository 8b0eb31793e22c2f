import type { Messages } from '../messages/messages.js';
import type { Numbers } from '../messages/numbers.js';
import type { RunFacts } from '../run/runFacts.js';
import { el } from './dom.js';

/** A sentence for screen readers, said at most once in two seconds. */
export interface Status {
  readonly element: HTMLElement;
  /** `moment` is what the step is called. */
  say(moment: string, facts: RunFacts, members: number): void;
  close(): void;
}

const LEAST_MILLISECONDS = 2000;

/** Sets up the sentence. */
export function createStatus(messages: Messages, { whole, share }: Numbers): Status {
  const element = el('p', { class: 'status', role: 'status' });
  let timer = 0;
  let next = '';
  let said = '';
  let saidAt = Number.NEGATIVE_INFINITY;
  const speak = () => {
    timer = 0;
    saidAt = performance.now();
    said = next;
    element.textContent = said;
  };
  return {
    element,
    say(moment, facts, members) {
      next = messages.status({
        moment,
        reached: facts.reached,
        reachedWritten: whole(facts.reached),
        members,
        membersWritten: whole(members),
        share: share(facts.share),
        groups: facts.groups,
        groupsWritten: whole(facts.groups),
      });
      if (next === said || timer !== 0) return;
      timer = window.setTimeout(speak, Math.max(0, saidAt + LEAST_MILLISECONDS - performance.now()));
    },
    close() {
      clearTimeout(timer);
    },
  };
}
