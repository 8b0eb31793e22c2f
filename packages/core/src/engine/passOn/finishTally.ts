import { TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import { STAGES } from '../passOnTally.js';
import { CONVERTED, CONVINCED, PASSED, REACHED } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';

const AMBASSADOR = 3;
const DETRACTOR = 4;

/** Counts, at the end of a run, who stands where with each content. O(members and contents that met). */
export function finishTally({ setup, state, tally }: PassOnRun): void {
  const { population, traits, rules } = setup;
  const { memberCount } = population;
  for (let i = 0; i < state.touchedCount; i++) {
    const pair = state.touched[i]!;
    const word = state.flags[pair]!;
    if (!(word & REACHED)) continue;
    const member = pair % memberCount;
    const content = (pair - member) / memberCount;
    const attitude = state.attitude[member]!;
    const stages = content * STAGES.length;
    const speaksFor = setup.contents[content]!.valence > 0 && attitude >= rules.ambassadorAt;
    tally.stages[stages + stageOf(word, speaksFor)]!++;
    if (attitude <= rules.detractorAt) tally.stages[stages + DETRACTOR]!++;
    const category = (content * 5 + traits.rows[member * TRAIT_STRIDE + TRAIT.category]!) * 2;
    if (word & PASSED) tally.categories[category]!++;
    if (word & CONVERTED) tally.categories[category + 1]!++;
  }
}

/** The furthest stage: aware, convinced, customer, ambassador. */
function stageOf(word: number, speaksFor: boolean): number {
  if (word & CONVINCED && speaksFor) return AMBASSADOR;
  return word & CONVERTED ? 2 : word & CONVINCED ? 1 : 0;
}
