import { CRISIS_COUNTS, type CrisisCount } from '../engine/crisisSetup.js';
import type { PassOnTally } from '../engine/passOnTally.js';
import type { CrisisNames, PassOnNames } from '../scenario/passOnNames.js';

/** Figures of a crisis in every run; the last two only where the scenario says what members buy. */
export const CRISIS_FIGURES = [
  'lost',
  'boycotters',
  'boycottersAtEnd',
  'boycottDays',
  'reputation',
  'detected',
  'lostSales',
  'cost',
] as const;
/** See `CRISIS_FIGURES`. */
export type CrisisFigure = (typeof CRISIS_FIGURES)[number];

/** Points of reputation for each unit of attitude. */
export const REPUTATION_POINTS = 100;

const IN_MONEY: readonly CrisisFigure[] = ['lostSales', 'cost'];

/** The figures that a scenario's crisis has; none without one. */
export function crisisFigures({ crisis }: PassOnNames): readonly CrisisFigure[] {
  if (!crisis) return [];
  return crisis.sales ? CRISIS_FIGURES : CRISIS_FIGURES.filter((figure) => !IN_MONEY.includes(figure));
}

/** The value of a count of a run's crisis. */
function crisisCount({ crisis }: PassOnTally, count: CrisisCount): number {
  return crisis[CRISIS_COUNTS.indexOf(count)]!;
}

/**
 * The figures of a run's crisis.
 *
 * - `reputation`: mean change of all members' attitudes, from the start to the end, in points of a hundred; `detected`: 1
 *   or 0;
 * - `lostSales`: what members would have bought, had no attitude changed, less what they buy: nothing while they boycott, and
 *   otherwise less by elasticity x what their attitude has fallen by; `cost`: that and what was spent on answers.
 */
export function valuesOfCrisis(
  tally: PassOnTally,
  crisis: CrisisNames,
  postCosts: PassOnNames['postCosts'],
): Readonly<Record<CrisisFigure, number>> {
  const count = (name: CrisisCount): number => crisisCount(tally, name);
  const { perDay, elasticity } = crisis.sales ?? { perDay: 0, elasticity: 0 };
  const daysWithout = count('boycottDays') - elasticity * count('attitudeDays');
  const lostSales = (perDay / crisis.members) * daysWithout;
  const spent = crisis.answers.reduce(
    (sum, answer) => sum + tally.postings[answer]! * postCosts[answer]!.cost,
    0,
  );
  return {
    lost: count('lost'),
    boycotters: count('boycotters'),
    boycottersAtEnd: count('boycottersAtEnd'),
    boycottDays: count('boycottDays'),
    reputation: (REPUTATION_POINTS * count('attitude')) / crisis.members,
    detected: count('detectedAt') >= 0 ? 1 : 0,
    lostSales,
    cost: lostSales + spent,
  };
}
