import type { RunFacts } from '../run/runFacts.js';
import type { Messages } from './messages.js';
import type { Numbers } from './numbers.js';

/** The sentence that says how things stand; `moment` is what the step is called. */
export function statusText(
  moment: string,
  facts: RunFacts,
  members: number,
  messages: Messages,
  { whole, share }: Numbers,
): string {
  return messages.status({
    moment,
    reached: facts.reached,
    reachedWritten: whole(facts.reached),
    members,
    membersWritten: whole(members),
    share: share(facts.share),
    groups: facts.groups,
    groupsWritten: whole(facts.groups),
  });
}
