import { ReopenedStream } from '../../random/reopenedStream.js';
import { int32View } from '../gather.js';
import type { WorkCounters } from '../kernel.js';
import { TIES } from '../tieExposure.js';
import type { CompartmentTables, ContactRule } from './compartmentTables.js';
import type { ContactEras } from './contactEras.js';
import type { MemberStates } from './memberStates.js';
import type { OccasionKeys } from './occasionKeys.js';

/** Takes a contact that will be, of `owner` with `target`, by rule `rule`, at the time in `when`. */
export type Schedule = (target: number, rule: number, owner: number) => void;

/** What members do to their contacts by one rule, in continuous time. */
export interface TimeContacts {
  /** Draws for the stretch in `span`, by the key whose words begin at `at`. */
  draw(member: number, at: number): void;
  /** Draws a stretch that has begun anew: what has changed meanwhile by the key of its era. Changes `span`. */
  redraw(member: number, at: number, which: number): void;
  /** Goes to the beginning of a run. O(members who had a contact ahead of them). */
  begin(): void;
}

/** What the contacts of a run are drawn by. */
export interface TimeDraws {
  readonly tables: CompartmentTables;
  readonly members: MemberStates;
  readonly schedule: Schedule;
  /** [1] when what is scheduled will be. Times stand in arrays, as numbers that are passed to calls would be allocated. */
  readonly when: Float64Array;
  /** [2] where a stretch that is to be drawn begins, and how long it is. */
  readonly span: Float64Array;
  readonly eras: ContactEras;
  /** Keys of stretches, and of what is drawn anew when others are entered. */
  readonly keys: OccasionKeys;
  readonly eraKeys: OccasionKeys;
  readonly work: WorkCounters;
}

const stream = new ReopenedStream();
const log = new Float64Array(1);

/**
 * Poisson contacts of a member with each of his contacts: by one stream for each group and for the ties, which goes
 * from one to the next through the stretches of all contacts laid end to end. Where the state that contacts leave cannot
 * be come into, the first of each is its last; and where members leave it by this rule alone, only a contact that comes before
 * all that were drawn for its target is scheduled.
 */
export function timeContacts(
  rule: ContactRule,
  { tables, members: { state }, schedule, when, span, eras, keys, eraKeys, work }: TimeDraws,
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

  const onlyFirst = once && tables.plain;
  // [memberCount] when the first contact that was scheduled for each member will be, and whose this is
  const earliest = new Float64Array(onlyFirst ? population.memberCount : 0).fill(Number.POSITIVE_INFINITY);
  const touched = new Int32Array(earliest.length);
  let touchedCount = 0;
  const isLater = (target: number): boolean => {
    const before = earliest[target]!;
    if (when[0]! >= before) return true;
    if (before === Number.POSITIVE_INFINITY) touched[touchedCount++] = target;
    earliest[target] = when[0]!;
    return false;
  };

  const walk = (list: Int32Array, first: number, end: number, member: number): void => {
    const begin = span[0]!;
    const length = span[1]!;
    work.streams++;
    let entry = first;
    let time = 0;
    for (;;) {
      work.draws++;
      stream.logInto(log, 0);
      time -= log[0]! * mean;
      if (time >= length) {
        const rows = Math.floor(time / length);
        entry += rows;
        time -= rows * length;
      }
      if (!(entry < end)) return;
      const target = list[entry]!;
      work.exposures++;
      if (matters[state[target]!] === 1 && target !== member) {
        when[0] = begin + time;
        if (!onlyFirst || !isLater(target)) schedule(target, index, member);
      }
      if (!once) continue;
      time = 0;
      entry++;
    }
  };

  const inGroup = (group: number, member: number) =>
    walk(groupMembers, groupOffsets[group]!, groupOffsets[group + 1]!, member);
  const alongTies = (member: number) =>
    walk(tieTargets, tieOffsets[member]!, tieOffsets[member + 1]!, member);
  const beginAt = (begin: number, end: number) => {
    span[0] = begin;
    span[1] = end - begin;
  };
  const groupsEnd = (member: number) => (rule.alongTiesOnly ? 0 : memberOffsets[member + 1]!);

  return {
    draw(member, at) {
      const last = groupsEnd(member);
      for (let m = memberOffsets[member]!; m < last; m++) {
        stream.open(keys.words, at, member, memberGroups[m]!);
        inGroup(memberGroups[m]!, member);
      }
      if (tieTargets.length === 0) return;
      stream.open(keys.words, at, member, TIES);
      alongTies(member);
    },
    redraw(member, at, which) {
      const from = span[0]!;
      const end = from + span[1]!;
      const openEra = (key: number, a: number, b: number) => stream.open(eraKeys.words, key, a, b);
      const eraKey = (era: number) => eraKeys.at(era * tables.mostContacts + which);
      for (let m = memberOffsets[member]!; m < groupsEnd(member); m++) {
        const group = memberGroups[m]!;
        const era = eras.ofGroup(group, from);
        beginAt(era === 0 ? from : eras.beginOf(era), end);
        if (era === 0) stream.open(keys.words, at, member, group);
        else openEra(eraKey(era), member, group);
        inGroup(group, member);
      }
      if (tieTargets.length === 0) return;
      const era = eras.ofTies(member, from);
      beginAt(era === 0 ? from : eras.beginOf(era), end);
      if (era === 0) stream.open(keys.words, at, member, TIES);
      else openEra(eraKey(era), member, TIES);
      alongTies(member);
    },
    begin() {
      for (let i = 0; i < touchedCount; i++) earliest[touched[i]!] = Number.POSITIVE_INFINITY;
      touchedCount = 0;
    },
  };
}
