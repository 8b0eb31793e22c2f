import type { GeometricSkip } from '../../random/geometricSkip.js';
import { int32View } from '../gather.js';
import type { WorkCounters } from '../kernel.js';
import type { CompartmentTables, ContactRule } from './compartmentTables.js';
import type { ContactEras } from './contactEras.js';
import { type MemberStates, STATE } from './memberStates.js';
import type { OccasionKeys } from './occasionKeys.js';
import type { SlotCalendar } from './slotCalendar.js';
import { drawGrids, grid, HIT_WORDS, openGrids } from './trialGrid.js';

/** What the contacts of a run are drawn by. */
export interface ContactDraws {
  readonly tables: CompartmentTables;
  readonly members: MemberStates;
  readonly calendar: SlotCalendar;
  readonly eras: ContactEras;
  /** Keys of stretches, and of what is drawn anew when others are entered. */
  readonly keys: OccasionKeys;
  readonly eraKeys: OccasionKeys;
  readonly work: WorkCounters;
}

/** Draws the open grids over the entries of `list` to their end, and puts successes that may matter into the calendar. */
export function gridDrawer(
  { index, from }: ContactRule,
  skip: GeometricSkip,
  targets: Uint32Array,
  { tables, members: { state, stays }, calendar, work }: ContactDraws,
  earliest: Int32Array | undefined,
): () => void {
  const list = int32View(targets);
  const once = tables.entered[from] === 0;
  const { stateCount } = tables.plan;
  const matters = new Uint8Array(256);
  for (let s = 0; s < stateCount; s++)
    matters[s] = once ? Number(s === from) : tables.reaches[s * stateCount + from]!;
  const { hits } = grid;
  const pushChecked = (kept: number): void => {
    for (let i = 0; i < kept; i += HIT_WORDS) {
      const owner = hits[i + 2]!;
      calendar.push(hits[i + 1]!, hits[i]!, index, 0, owner, stays[owner]!);
    }
  };
  return () => {
    work.draws += openGrids();
    while (openGrids() > 0) {
      const words = HIT_WORDS * drawGrids(skip, once ? 1 : 0);
      work.draws += words / HIT_WORDS;
      work.exposures += words / HIT_WORDS;
      const kept = earliest
        ? keepEarliest(hits, words, list, earliest)
        : keep(hits, words, list, state, matters);
      if (tables.plain) calendar.pushPairs(hits, kept, index);
      else pushChecked(kept);
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

/** The same where only the first success of a contact matters: keeps those that come before all that were kept. */
function keepEarliest(hits: Int32Array, words: number, list: Int32Array, earliest: Int32Array): number {
  for (let i = 0; i < words; i += HIT_WORDS) hits[i] = list[hits[i]!]!;
  let kept = 0;
  for (let i = 0; i < words; i += HIT_WORDS) {
    const target = hits[i]!;
    const slot = hits[i + 1]!;
    const before = earliest[target]!;
    hits[kept] = target;
    hits[kept + 1] = slot;
    earliest[target] = Math.min(slot, before);
    kept += slot < before ? HIT_WORDS : 0;
  }
  return kept;
}
