import type { Population } from '../../population/population.js';
import { geometricSkip } from '../../random/geometricSkip.js';
import { streamX, streamY } from '../../random/stream.js';
import { int32View } from '../gather.js';
import type { WorkCounters } from '../kernel.js';
import { TIES } from '../tieExposure.js';
import type { CompartmentTables, ContactRule } from './compartmentTables.js';
import { type MemberStates, STATE } from './memberStates.js';
import type { SlotCalendar } from './slotCalendar.js';
import { drawGrids, grid, HIT_WORDS, openGrid, openGrids } from './trialGrid.js';

/** What members do to their contacts by one rule, in steps. */
export interface StepContacts {
  /**
   * Opens the trials of a member in the `length` steps after step `now`, by the key whose words begin at `at`. All that
   * is opened before `finish` begins in the same step.
   */
  open(member: number, now: number, length: number, keys: Int32Array, at: number): void;
  /** Draws what is left of what was opened. */
  finish(now: number): void;
}

/**
 * Independent trials of a member with each of his contacts in each of the steps of a stretch, by one geometric skip for
 * each group and for the ties through the grid contacts x steps, contact after contact: cost grows with the trials that
 * succeed. Where the state that contacts leave cannot be come into, the first success of a contact ends his row.
 */
export function stepContacts(
  rule: ContactRule,
  tables: CompartmentTables,
  population: Population,
  members: MemberStates,
  calendar: SlotCalendar,
  work: WorkCounters,
): { readonly inGroups: StepContacts | undefined; readonly alongTies: StepContacts | undefined } {
  const skip = geometricSkip(rule.rate);
  const draw = (list: Uint32Array) =>
    gridDrawer(rule, skip, tables, int32View(list), members, calendar, work);
  return {
    inGroups:
      population.membershipCount > 0 && !rule.alongTiesOnly
        ? groupContacts(population, draw(population.groupMembers), work)
        : undefined,
    alongTies:
      population.tieCount > 0 ? tieContacts(population, draw(population.tieTargets), work) : undefined,
  };
}

function groupContacts(
  population: Population,
  draw: (now: number) => void,
  work: WorkCounters,
): StepContacts {
  const memberOffsets = int32View(population.memberOffsets);
  const memberGroups = int32View(population.memberGroups);
  const groupOffsets = int32View(population.groupOffsets);
  return {
    open(member, now, length, keys, at) {
      const x = streamX(keys[at]!, keys[at + 1]!, member);
      const first = memberOffsets[member]!;
      const last = memberOffsets[member + 1]!;
      work.streams += last - first;
      for (let m = first; m < last; m++) {
        const group = memberGroups[m]!;
        const y = streamY(x, keys[at + 2]!, keys[at + 3]!, group);
        if (openGrid(groupOffsets[group]!, groupOffsets[group + 1]!, length, x, y, member)) draw(now);
      }
    },
    finish: draw,
  };
}

function tieContacts(population: Population, draw: (now: number) => void, work: WorkCounters): StepContacts {
  const tieOffsets = int32View(population.tieOffsets);
  return {
    open(member, now, length, keys, at) {
      const x = streamX(keys[at]!, keys[at + 1]!, member);
      const y = streamY(x, keys[at + 2]!, keys[at + 3]!, TIES);
      work.streams++;
      if (openGrid(tieOffsets[member]!, tieOffsets[member + 1]!, length, x, y, member)) draw(now);
    },
    finish: draw,
  };
}

/** Draws the open grids over the entries of `list` to their end, and puts successes that may matter into the calendar. */
function gridDrawer(
  { index, from }: ContactRule,
  skip: ReturnType<typeof geometricSkip>,
  tables: CompartmentTables,
  list: Int32Array,
  { state, stays }: MemberStates,
  calendar: SlotCalendar,
  work: WorkCounters,
): (now: number) => void {
  const once = tables.entered[from] === 0;
  const { stateCount } = tables.plan;
  const matters = new Uint8Array(256);
  for (let s = 0; s < stateCount; s++)
    matters[s] = once ? Number(s === from) : tables.reaches[s * stateCount + from]!;
  const { hits } = grid;
  return (now) => {
    work.draws += openGrids();
    while (openGrids() > 0) {
      const words = HIT_WORDS * drawGrids(skip, once ? 1 : 0);
      work.draws += words / HIT_WORDS;
      work.exposures += words / HIT_WORDS;
      const kept = keep(hits, words, list, state, matters);
      for (let i = 0; i < kept; i += HIT_WORDS) {
        const owner = hits[i + 2]!;
        calendar.push(now + 1 + hits[i + 1]!, hits[i]!, index, 0, owner, stays[owner]!);
      }
    }
  };
}

/** Looks up whom the successes hit, and keeps those that may matter; returns their number of words. */
function keep(
  hits: Int32Array,
  words: number,
  list: Int32Array,
  state: Uint8Array,
  matters: Uint8Array,
): number {
  for (let i = 0; i < words; i += HIT_WORDS) hits[i] = list[hits[i]!]!;
  let kept = 0;
  for (let i = 0; i < words; i += HIT_WORDS) {
    const target = hits[i]!;
    const owner = hits[i + 2]!;
    const matter = matters[state[target]! & STATE]! & (target === owner ? 0 : 1);
    hits[kept] = target;
    hits[kept + 1] = hits[i + 1]!;
    hits[kept + 2] = owner;
    kept += matter === 1 ? HIT_WORDS : 0;
  }
  return kept;
}
