import type { Population } from '../../population/population.js';
import { portableLog } from '../../random/portableMath.js';
import { ReopenedStream } from '../../random/reopenedStream.js';
import { int32View } from '../gather.js';
import type { WorkCounters } from '../kernel.js';
import { TIES } from '../tieExposure.js';
import type { CompartmentTables, ContactRule } from './compartmentTables.js';
import type { MemberStates } from './memberStates.js';

/** Takes a contact that will be: at `time`, of `owner` with `target`, by rule `rule`. */
export type Schedule = (time: number, target: number, rule: number, owner: number) => void;

/** Draws what a member does to his contacts from `now` on for `length`, by the key whose words begin at `at`. */
export type ActInTime = (member: number, now: number, length: number, keys: Int32Array, at: number) => void;

const stream = new ReopenedStream();

/**
 * Poisson contacts of a member with each of his contacts: by one stream for each group and for the ties, which goes
 * from one to the next through the stretches of all contacts laid end to end. Where the state that contacts leave cannot
 * be come into, the first of each is its last.
 */
export function timeContacts(
  rule: ContactRule,
  tables: CompartmentTables,
  population: Population,
  { state }: MemberStates,
  schedule: Schedule,
  work: WorkCounters,
): ActInTime {
  const memberOffsets = int32View(population.memberOffsets);
  const memberGroups = int32View(population.memberGroups);
  const groupOffsets = int32View(population.groupOffsets);
  const groupMembers = int32View(population.groupMembers);
  const tieOffsets = int32View(population.tieOffsets);
  const tieTargets = int32View(population.tieTargets);
  const { index, from } = rule;
  const mean = 1 / rule.rate;
  const once = tables.entered[from] === 0;
  const { stateCount } = tables.plan;
  const matters = Uint8Array.from({ length: stateCount }, (_, s) =>
    once ? Number(s === from) : tables.reaches[s * stateCount + from]!,
  );

  const walk = (
    list: Int32Array,
    first: number,
    end: number,
    member: number,
    now: number,
    length: number,
  ): void => {
    work.streams++;
    let entry = first;
    let time = 0;
    for (;;) {
      work.draws++;
      time -= portableLog(1 - stream.uniform()) * mean;
      if (time >= length) {
        const rows = Math.floor(time / length);
        entry += rows;
        time -= rows * length;
      }
      if (!(entry < end)) return;
      const target = list[entry]!;
      work.exposures++;
      if (matters[state[target]!] === 1 && target !== member) schedule(now + time, target, index, member);
      if (!once) continue;
      time = 0;
      entry++;
    }
  };

  return (member, now, length, keys, at) => {
    const last = rule.alongTiesOnly ? 0 : memberOffsets[member + 1]!;
    for (let m = memberOffsets[member]!; m < last; m++) {
      const group = memberGroups[m]!;
      stream.open(keys, at, member, group);
      walk(groupMembers, groupOffsets[group]!, groupOffsets[group + 1]!, member, now, length);
    }
    if (tieTargets.length === 0) return;
    stream.open(keys, at, member, TIES);
    walk(tieTargets, tieOffsets[member]!, tieOffsets[member + 1]!, member, now, length);
  };
}
