import { deriveInto, type RngKey } from '../../random/rngKey.js';
import { exposeEntries } from './exposeEntries.js';
import { LAST_STEP_OF_CHANGE, STEP } from './fates.js';
import { AT_REST, type Outbreak } from './outbreak.js';
import { INFECTED, RECOVERED, SUSCEPTIBLE } from './sources.js';

/**
 * Plays synchronous steps: whoever is active at the start infects, then those whose stay ends recover, then those who
 * were infected become active. Returns the number of changes. `contactKey` is read in each step.
 */
export function stepPlayer(outbreak: Outbreak, contactKey: RngKey): () => number {
  const { fates, calendar, stays, work, law } = outbreak;
  const { stateOf, tally, entries } = fates;
  const memberCount = stateOf.length;
  const stepKey = new Uint32Array(4);
  const infected = new Int32Array(memberCount);
  const recovered = new Int32Array(memberCount);
  const listed = { groups: new Int32Array(0), ties: new Int32Array(memberCount) };
  const after = law.afterRecovery === 'immune' ? RECOVERED : SUSCEPTIBLE;

  return () => {
    const { groups, ties } = outbreak.sources;
    if (listed.groups.length < groups.rates.length) listed.groups = new Int32Array(groups.rates.length);
    const step = tally[STEP]! + 1;
    tally[STEP] = step;
    deriveInto(stepKey, contactKey, step, 0);
    const liveGroups = groups.live.list(listed.groups);
    const liveTies = ties.live.list(listed.ties);
    const byGroups = exposeEntries(groups, listed.groups, liveGroups, stepKey, stateOf, infected, 0, work);
    const count = exposeEntries(ties, listed.ties, liveTies, stepKey, stateOf, infected, byGroups, work);
    const recoveries = calendar.take(step, recovered);
    for (let i = 0; i < recoveries; i++) outbreak.move(recovered[i]!, after, AT_REST);
    for (let i = 0; i < count; i++) {
      const member = infected[i]!;
      stateOf[member] = SUSCEPTIBLE;
      outbreak.move(member, INFECTED, AT_REST);
      stays.begin(member, entries[member]!, step, 0);
    }
    if (recoveries + count > 0) tally[LAST_STEP_OF_CHANGE] = step;
    return recoveries + count;
  };
}
