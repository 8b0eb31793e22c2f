import { TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import { portableExp } from '../../random/portableMath.js';
import { TICKS_PER_HOUR } from '../ticks.js';
import { logistic } from './appeal.js';
import { movedAttitude } from './attitude.js';
import { COIN, coin } from './contentKeys.js';
import type { Correct } from './correcting.js';
import type { Counting } from './counting.js';
import { CONVERTED, CONVINCED, GROUPS_MASK, GROUPS_SHIFT, INOCULATED, PASSED } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';
import { FIGURE } from './recordCount.js';
import type { Standing } from './standing.js';

const TWO_32 = 0x100000000;

/**
 * Asks a member's three coins about a content, given his flags, the trust in what he has just read and where his counts
 * begin; returns his flags. None of the three outcomes says anything of the others.
 */
export type Decide = (
  member: number,
  content: number,
  flags: number,
  trust: number,
  at: number,
  tick: number,
) => number;

/** The three outcomes of reading, for a setup. */
export function createDecide(
  run: PassOnRun,
  counting: Counting,
  standing: Standing,
  correct: Correct,
): Decide {
  const { contents, rules } = run.setup;
  const { attitude } = run.state;
  const passChance = createPassChance(run, standing);

  return (member, content, before, trust, at, tick) => {
    let flags = before;
    const { credibility, valence, conversionRate, conversionSign, counters } = contents[content]!;
    const { decision } = run.keys[content]!;
    if (!(flags & CONVINCED) && coin(decision, member, COIN.convince) < credibility * trust * TWO_32) {
      flags |= CONVINCED;
      counting.grow(content, FIGURE.convinced, at, tick);
      counting.setAttitude(member, movedAttitude(attitude[member]!, valence, rules), content, at);
      if (counters >= 0) correct(counters, member, content, at);
    }
    if (conversionRate > 0 && !(flags & CONVERTED)) {
      const leaning = attitude[member]! * conversionSign;
      if (leaning > 0 && coin(decision, member, COIN.convert) < conversionRate * leaning * TWO_32) {
        flags |= CONVERTED;
        counting.grow(content, FIGURE.conversions, at, tick);
      }
    }
    if (flags & PASSED) return flags;
    if (coin(decision, member, COIN.passOn) >= passChance(member, content, flags, tick) * TWO_32)
      return flags;
    counting.grow(content, FIGURE.passOns, at, tick);
    return flags | PASSED;
  };
}

/** Probability to pass on, given the best appeal and all groups so far. */
function createPassChance(
  { setup, state, firstPosted }: PassOnRun,
  standing: Standing,
): (member: number, content: number, flags: number, tick: number) => number {
  const { contents, rules, traits, population } = setup;
  const { rows } = traits;
  const { best } = state;
  return (member, content, flags, tick) => {
    const { halfLife } = contents[content]!;
    const groups = (flags >>> GROUPS_SHIFT) & GROUPS_MASK;
    const age = (tick - firstPosted[content]!) / TICKS_PER_HOUR;
    const novelty = halfLife === Number.POSITIVE_INFINITY ? 1 : portableExp((-Math.LN2 * age) / halfLife);
    const factor = (1 + rules.reinforcement * Math.max(0, groups - 1)) * novelty;
    const doubt = flags & INOCULATED ? 1 - rules.inoculation : 1;
    if (rules.appeal !== undefined) return Math.min(1, rules.appeal * factor) * doubt;
    const ease = standing.isAdvocate(member, content, flags) ? rules.ambassadorEase : 0;
    const threshold = rows[member * TRAIT_STRIDE + TRAIT.threshold]! - ease;
    const value = best[content * population.memberCount + member]! * factor;
    return logistic(value, threshold, rules.temperature) * doubt;
  };
}
