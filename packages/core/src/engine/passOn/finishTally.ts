import { TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import { CRISIS_COUNTS, type CrisisCount } from '../crisisSetup.js';
import { STAGES } from '../passOnTally.js';
import { TICKS_PER_HOUR } from '../ticks.js';
import { amounts } from './amounts.js';
import type { Attitudes } from './attitudes.js';
import type { CrisisState } from './crisisState.js';
import { inParts } from './inParts.js';
import { CONVERTED, CONVINCED, type MemberState, PASSED, REACHED } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';

const AMBASSADOR = 3;
const DETRACTOR = 4;
// what this module holds itself is compiled in, what others export looked up each time
const { attitude: present, fade } = amounts;

/** Counts, at the end of a run, who stands where with each content, and what a crisis came to. O(members and contents that met). */
export function finishTally(run: PassOnRun, attitudes: Attitudes): void {
  inParts(run.state.touchedCount, (from, to) => countStages(run, attitudes, from, to));
  if (run.crisis) finishCrisis(run, run.crisis, attitudes);
}

/** Counts the touched pairs from … to - 1. */
function countStages(
  { setup, state, tally }: PassOnRun,
  attitudes: Attitudes,
  from: number,
  to: number,
): void {
  const { population, traits, rules, contents } = setup;
  const { memberCount } = population;
  const { touched, flags } = state;
  const { rows } = traits;
  const { stages: stageCounts, categories } = tally;
  const { ambassadorAt, detractorAt } = rules;
  const [isReached, isPassed, isConverted] = [REACHED, PASSED, CONVERTED];
  for (let i = from; i < to; i++) {
    const pair = touched[i]!;
    const word = flags[pair]!;
    if (!(word & isReached)) continue;
    const member = pair < memberCount ? pair : pair % memberCount;
    const content = (pair - member) / memberCount;
    attitudes.look(member);
    const attitude = present[0]!;
    const stages = content * STAGES.length;
    const speaksFor = attitude >= ambassadorAt && contents[content]!.valence > 0;
    stageCounts[stages + stageOf(word, speaksFor)]!++;
    if (attitude <= detractorAt) stageCounts[stages + DETRACTOR]!++;
    const category = (content * 5 + rows[member * TRAIT_STRIDE + TRAIT.category]!) * 2;
    if (word & isPassed) categories[category]!++;
    if (word & isConverted) categories[category + 1]!++;
  }
}

function finishCrisis(run: PassOnRun, crisis: CrisisState, attitudes: Attitudes): void {
  const lost = countLost(run, attitudes);
  attitudes.fade(run.lastTick);
  const values: Record<CrisisCount, number> = {
    lost,
    boycotters: crisis.joinedCount,
    boycottersAtEnd: crisis.boycotters,
    boycottDays: crisis.boycottDays,
    attitude: crisis.moved * fade[0]!,
    attitudeDays: crisis.attitudeDays,
    detectedAt: hoursAt(crisis.knownAt <= run.lastTick ? crisis.knownAt : -1),
    respondedAt: hoursAt(crisis.answeredAt),
  };
  CRISIS_COUNTS.forEach((count, i) => {
    run.tally.crisis[i] = values[count];
  });
}

/** Hours from the start; -1 for what did not happen. */
function hoursAt(tick: number): number {
  return tick < 0 ? -1 : tick / TICKS_PER_HOUR;
}

/** Members who stand below the line of the lost at the end, and did not at the start. */
function countLost({ setup, state }: PassOnRun, attitudes: Attitudes): number {
  const { memberCount } = setup.population;
  const { lostBelow } = setup.crisis!;
  let lost = 0;
  for (let i = 0; i < state.touchedCount; i++) {
    const member = state.touched[i]! % memberCount;
    if (state.firstAttitudes[member]! < lostBelow) continue;
    attitudes.look(member);
    if (present[0]! < lostBelow && firstTouched(state, member, memberCount) === state.touched[i]!) lost++;
  }
  return lost;
}

/** Of the pairs of a member that were touched, the one of the first content. */
function firstTouched({ flags }: MemberState, member: number, memberCount: number): number {
  let pair = member;
  while (flags[pair] === 0) pair += memberCount;
  return pair;
}

/** The furthest stage: aware, convinced, customer, ambassador. */
function stageOf(word: number, speaksFor: boolean): number {
  if (word & CONVINCED && speaksFor) return AMBASSADOR;
  return word & CONVERTED ? 2 : word & CONVINCED ? 1 : 0;
}
