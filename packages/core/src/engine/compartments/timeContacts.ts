import { portableLog } from '../../random/portableMath.js';
import { ReopenedStream } from '../../random/reopenedStream.js';
import { int32View } from '../gather.js';
import type { WorkCounters } from '../kernel.js';
import { TIES } from '../tieExposure.js';
import type { CompartmentTables, ContactRule } from './compartmentTables.js';
import type { ContactEras } from './contactEras.js';
import type { MemberStates } from './memberStates.js';
import type { OccasionKeys } from './occasionKeys.js';

/** Takes a contact that will be: at `time`, of `owner` with `target`, by rule `rule`. */
export type Schedule = (time: number, target: number, rule: number, owner: number) => void;

/** What members do to their contacts by one rule, in continuous time. */
export interface TimeContacts {
  /** Draws for a stretch from `from` on, by the key whose words begin at `at`. */
  draw(member: number, from: number, length: number, at: number): void;
  /** Draws a stretch that has begun anew: what has changed meanwhile by the key of its era. */
  redraw(member: number, from: number, length: number, at: number, which: number): void;
}

/** What the contacts of a run are drawn by. */
export interface TimeDraws {
  readonly tables: CompartmentTables;
  readonly members: MemberStates;
  readonly schedule: Schedule;
  readonly eras: ContactEras;
  /** Keys of stretches, and of what is drawn anew when others are entered. */
  readonly keys: OccasionKeys;
  readonly eraKeys: OccasionKeys;
  readonly work: WorkCounters;
}

const stream = new ReopenedStream();

/**
 * Poisson contacts of a member with each of his contacts: by one stream for each group and for the ties, which goes
 * from one to the next through the stretches of all contacts laid end to end. Where the state that contacts leave cannot
 * be come into, the first of each is its last.
 */
export function timeContacts(
  rule: ContactRule,
  { tables, members: { state }, schedule, eras, keys, eraKeys, work }: TimeDraws,
): TimeContacts {
  const { population } = eras;
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

  const inGroup = (group: number, member: number, from: number, length: number) =>
    walk(groupMembers, groupOffsets[group]!, groupOffsets[group + 1]!, member, from, length);
  const alongTies = (member: number, from: number, length: number) =>
    walk(tieTargets, tieOffsets[member]!, tieOffsets[member + 1]!, member, from, length);
  const groupsEnd = (member: number) => (rule.alongTiesOnly ? 0 : memberOffsets[member + 1]!);

  return {
    draw(member, from, length, at) {
      const last = groupsEnd(member);
      for (let m = memberOffsets[member]!; m < last; m++) {
        stream.open(keys.words, at, member, memberGroups[m]!);
        inGroup(memberGroups[m]!, member, from, length);
      }
      if (tieTargets.length === 0) return;
      stream.open(keys.words, at, member, TIES);
      alongTies(member, from, length);
    },
    redraw(member, from, length, at, which) {
      const openEra = (key: number, a: number, b: number) => stream.open(eraKeys.words, key, a, b);
      const eraKey = (era: number) => eraKeys.at(era * tables.mostContacts + which);
      for (let m = memberOffsets[member]!; m < groupsEnd(member); m++) {
        const group = memberGroups[m]!;
        const era = eras.ofGroup(group, from);
        const begin = era === 0 ? from : eras.beginOf(era);
        if (era === 0) stream.open(keys.words, at, member, group);
        else openEra(eraKey(era), member, group);
        inGroup(group, member, begin, from + length - begin);
      }
      if (tieTargets.length === 0) return;
      const era = eras.ofTies(member, from);
      const begin = era === 0 ? from : eras.beginOf(era);
      if (era === 0) stream.open(keys.words, at, member, TIES);
      else openEra(eraKey(era), member, TIES);
      alongTies(member, begin, from + length - begin);
    },
  };
}
