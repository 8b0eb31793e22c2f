import { deriveInto, type RngKey } from '../../random/rngKey.js';
import { LAST_STEP_OF_CHANGE, LAST_TICK_OF_CHANGE, STEP } from './fates.js';
import { GROUP, type Outbreak, RECOVERY } from './outbreak.js';
import { INFECTED, RECOVERED, SUSCEPTIBLE } from './sources.js';
import { LATER } from './stays.js';

const TYPE = 3;

/**
 * Plays the events of one unit of continuous time after the other, each in its order. Returns the number of changes.
 * `contactKey` is read in each unit.
 */
export function unitPlayer(outbreak: Outbreak, contactKey: RngKey): () => number {
  const { fates, calendar, stays, queue, law, work } = outbreak;
  const { stateOf, tally, entries } = fates;
  const unitKey = new Uint32Array(4);
  const due = new Int32Array(stateOf.length);
  const after = law.afterRecovery === 'immune' ? RECOVERED : SUSCEPTIBLE;

  const infect = (member: number, unit: number, now: number): void => {
    outbreak.move(member, INFECTED, now);
    const recovery = stays.begin(member, entries[member]!, unit, now);
    if (recovery !== LATER) queue.push(recovery, member, RECOVERY);
  };
  const strike = (source: number, mark: number, unit: number, now: number): number => {
    const { groupClocks, tieClocks } = outbreak.sources;
    const clocks = (mark & TYPE) === GROUP ? groupClocks! : tieClocks!;
    if (!clocks.holds(source, mark)) return 0;
    clocks.renew(source, now);
    const member = clocks.pick(source);
    work.exposures++;
    if (stateOf[member] === SUSCEPTIBLE) {
      infect(member, unit, now);
      if (clocks === groupClocks) return 1;
      clocks.schedule(source, now);
      return 1;
    }
    clocks.schedule(source, now);
    return 0;
  };

  return () => {
    const { groupClocks, tieClocks } = outbreak.sources;
    const unit = tally[STEP]!;
    tally[STEP] = unit + 1;
    deriveInto(unitKey, contactKey, unit, 0);
    queue.clear();
    const recoveries = calendar.take(unit, due);
    for (let i = 0; i < recoveries; i++) queue.push(stays.ticks[due[i]!]!, due[i]!, RECOVERY);
    const strikes = groupClocks!.begin(unitKey) + (tieClocks?.begin(unitKey) ?? 0);
    if (recoveries + strikes === 0) return 0;
    let changes = 0;
    while (queue.next()) {
      const now = queue.key;
      const before = changes;
      if (queue.b === RECOVERY) {
        outbreak.move(queue.a, after, now);
        changes++;
      } else changes += strike(queue.a, queue.b, unit, now);
      if (changes === before) continue;
      tally[LAST_STEP_OF_CHANGE] = unit;
      tally[LAST_TICK_OF_CHANGE] = now;
    }
    return changes;
  };
}
