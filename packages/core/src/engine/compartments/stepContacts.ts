import { geometricSkip } from '../../random/geometricSkip.js';
import { streamX, streamY } from '../../random/stream.js';
import { int32View } from '../gather.js';
import { TIES } from '../tieExposure.js';
import type { ContactRule } from './compartmentTables.js';
import { type ContactDraws, gridDrawer } from './gridDrawer.js';
import { openGrid } from './trialGrid.js';

/** What members do to their contacts by one rule, in groups or along ties, in steps. */
export interface StepContacts {
  /**
   * Opens the trials of `members[first … end - 1]`, each in so many steps after step `from` as `lengths` has, by the key
   * whose words begin at `at`.
   */
  open(members: Int32Array, lengths: Int32Array, first: number, end: number, from: number, at: number): void;
  /** Opens the trials of a stretch that has begun anew: those of what has changed meanwhile by the key of its era. */
  reopen(member: number, from: number, length: number, at: number, which: number): void;
  /** Draws what is left of what was opened. */
  finish(): void;
  /** Contacts may be made again that had come to nothing. O(groups). */
  forget(): void;
}

/**
 * Independent trials of a member with each of his contacts in each of the steps of a stretch, by one geometric skip for
 * each group and for the ties through the grid contacts x steps, contact after contact: cost grows with the trials that
 * succeed. Where the state that contacts leave cannot be come into, the first success of a contact ends his row.
 * `earliest`, where contacts leave a state for good by this rule alone, holds for each member the slot before which a success
 * counts: 0 for those who have left. A grid then ends with the last contact on whom a success can count: the trials that
 * are left out would change nothing, and those before them are the same.
 */
export function stepContacts(
  rule: ContactRule,
  draws: ContactDraws,
  earliest: Int32Array | undefined,
): StepContacts[] {
  const { population } = draws.eras;
  const skip = geometricSkip(rule.rate);
  const parts: StepContacts[] = [];
  if (population.membershipCount > 0 && !rule.alongTiesOnly)
    parts.push(
      groupContacts(draws, gridDrawer(rule, skip, population.groupMembers, draws, earliest), earliest),
    );
  if (population.tieCount > 0)
    parts.push(tieContacts(draws, gridDrawer(rule, skip, population.tieTargets, draws, earliest), earliest));
  return parts;
}

function groupContacts(
  { eras, keys, eraKeys, tables, work }: ContactDraws,
  draw: () => void,
  earliest: Int32Array | undefined,
): StepContacts {
  const memberOffsets = int32View(eras.population.memberOffsets);
  const memberGroups = int32View(eras.population.memberGroups);
  const groupOffsets = int32View(eras.population.groupOffsets);
  const groupMembers = int32View(eras.population.groupMembers);
  // [groupCount] end of the rows on which a success can count: it only moves back in a run
  const ends = groupOffsets.slice(1);
  const openOne = (
    group: number,
    end: number,
    begin: number,
    length: number,
    x: number,
    y: number,
    owner: number,
  ) => {
    work.streams++;
    if (openGrid(groupOffsets[group]!, end, length, x, y, owner, begin)) draw();
  };
  return {
    open(members, lengths, first, last, from, at) {
      const { words } = keys;
      for (let i = first; i < last; i++) {
        const member = members[i]!;
        const x = streamX(words[at]!, words[at + 1]!, member);
        const to = memberOffsets[member + 1]!;
        for (let m = memberOffsets[member]!; m < to; m++) {
          const group = memberGroups[m]!;
          let end = ends[group]!;
          if (earliest) {
            end = lastOpen(earliest, groupMembers, groupOffsets[group]!, end, from + 1);
            ends[group] = end;
            if (end === groupOffsets[group]!) continue;
          }
          const y = streamY(x, words[at + 2]!, words[at + 3]!, group);
          openOne(group, end, from + 1, lengths[i]!, x, y, member);
        }
      }
    },
    reopen(member, from, length, at, which) {
      for (let m = memberOffsets[member]!; m < memberOffsets[member + 1]!; m++) {
        const group = memberGroups[m]!;
        const era = eras.ofGroup(group, from);
        const begin = era === 0 ? from : eras.beginOf(era);
        const key = era === 0 ? at : eraKeys.at(era * tables.mostContacts + which);
        const { words } = era === 0 ? keys : eraKeys;
        const x = streamX(words[key]!, words[key + 1]!, member);
        const y = streamY(x, words[key + 2]!, words[key + 3]!, group);
        openOne(group, groupOffsets[group + 1]!, begin + 1, from + length - begin, x, y, member);
      }
    },
    finish: draw,
    forget() {
      for (let group = 0; group < ends.length; group++) ends[group] = groupOffsets[group + 1]!;
    },
  };
}

/** End of the entries `first … end - 1` of `list` without the last ones, on whom no success from slot `begin` on can count. */
function lastOpen(earliest: Int32Array, list: Int32Array, first: number, end: number, begin: number): number {
  let last = end;
  while (last > first && earliest[list[last - 1]!]! <= begin) last--;
  return last;
}

function tieContacts(
  { eras, keys, eraKeys, tables, work }: ContactDraws,
  draw: () => void,
  earliest: Int32Array | undefined,
): StepContacts {
  const tieOffsets = int32View(eras.population.tieOffsets);
  const tieTargets = int32View(eras.population.tieTargets);
  const openOne = (
    member: number,
    end: number,
    begin: number,
    length: number,
    words: Int32Array,
    at: number,
  ) => {
    const x = streamX(words[at]!, words[at + 1]!, member);
    const y = streamY(x, words[at + 2]!, words[at + 3]!, TIES);
    work.streams++;
    if (openGrid(tieOffsets[member]!, end, length, x, y, member, begin + 1)) draw();
  };
  return {
    open(members, lengths, first, last, from, at) {
      const { words } = keys;
      for (let i = first; i < last; i++) {
        const member = members[i]!;
        const begin = tieOffsets[member]!;
        let end = tieOffsets[member + 1]!;
        if (earliest) end = lastOpen(earliest, tieTargets, begin, end, from + 1);
        if (end > begin) openOne(member, end, from, lengths[i]!, words, at);
      }
    },
    reopen(member, from, length, at, which) {
      const end = tieOffsets[member + 1]!;
      const era = eras.ofTies(member, from);
      if (era === 0) openOne(member, end, from, length, keys.words, at);
      else {
        const begin = eras.beginOf(era);
        const key = eraKeys.at(era * tables.mostContacts + which);
        openOne(member, end, begin, from + length - begin, eraKeys.words, key);
      }
    },
    finish: draw,
    forget() {},
  };
}
