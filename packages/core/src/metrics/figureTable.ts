import { COUNTED, type Counted, SOURCES, STAGES } from '../engine/passOnTally.js';
import type { PassOnNames } from '../scenario/passOnNames.js';
import { type CrisisFigure, crisisFigures } from './crisisFigures.js';
import { type LedgerKeys, ledgerKeys } from './ledgerKeys.js';

/** What is counted in money: conversions times their value, what was spent, and the difference. */
export const MONEY = ['revenue', 'cost', 'return'] as const;
/** A figure of the ledger. */
export type LedgerFigure = Counted | (typeof MONEY)[number];
/** Ways in which the ledger breaks its figures down. */
export const BREAKDOWNS = ['byPlatform', 'bySource', 'byGroupKind', 'bySegment'] as const;
/** See `BREAKDOWNS`. */
export type Breakdown = (typeof BREAKDOWNS)[number];

/**
 * Which figures a run has, in one row of numbers:
 *
 * - for each content `contents.<id>.` and impressions, reach, convinced, cascadeSize, conversions, attitude, then revenue,
 *   cost and return where there is money, then the five `stages`;
 * - for each figure of the ledger `ledger.<figure>.` and the total, then the breakdowns. Cost and return have no
 *   segments: what an advertisement costs is not spent on anybody in particular;
 * - `crisis.` and its figures, where there is a crisis.
 *
 * The ledger's totals are sums over contents: a member who reads two contents counts twice in reach.
 */
export interface FigureTable {
  /** [width] where each figure stands in the result. */
  readonly paths: readonly (readonly string[])[];
  readonly keys: LedgerKeys;
  readonly figures: readonly LedgerFigure[];
  /** Figures of one content, stages included. */
  readonly contentWidth: number;
  /** Where the ledger begins. */
  readonly ledgerAt: number;
  /** Where the figures of a crisis begin. */
  readonly crisisAt: number;
  readonly crisis: readonly CrisisFigure[];
  /** Where each breakdown begins, from the figure's total on. */
  readonly slotsAt: Readonly<Record<Breakdown, number>>;
  /** Numbers of a figure of the ledger that has segments; the last two, cost and return, are shorter. */
  readonly slots: number;
}

/** Whether a scenario has money in it: a currency, or conversions that are worth something. */
function hasMoney({ currency, contentFacts }: PassOnNames): boolean {
  return currency !== undefined || contentFacts.some(({ conversionValue }) => conversionValue !== 0);
}

/** The figures of a scenario's runs. O(figures). */
export function figureTable(names: PassOnNames): FigureTable {
  const keys = ledgerKeys(names);
  const figures: readonly LedgerFigure[] = hasMoney(names) ? [...COUNTED, ...MONEY] : COUNTED;
  const ofContent = [
    ...figures.map((figure) => [figure === 'passOns' ? 'cascadeSize' : figure]),
    ...STAGES.map((stage) => ['stages', stage]),
  ];
  const contents = names.contents.flatMap((id) => ofContent.map((path) => ['contents', id, ...path]));
  const ledger = figures.flatMap((figure) => {
    const breakdowns = BREAKDOWNS.filter((by) => by !== 'bySegment' || hasSegments(figure));
    const parts = breakdowns.flatMap((by) => keys[by].map((key) => [by, key]));
    return [['total'], ...parts].map((path) => ['ledger', figure, ...path]);
  });
  const crisis = crisisFigures(names);
  const byGroupKind = 1 + keys.byPlatform.length + SOURCES.length;
  const bySegment = byGroupKind + keys.byGroupKind.length;
  return {
    paths: [...contents, ...ledger, ...crisis.map((figure) => ['crisis', figure])],
    keys,
    figures,
    contentWidth: ofContent.length,
    ledgerAt: contents.length,
    crisisAt: contents.length + ledger.length,
    crisis,
    slotsAt: { byPlatform: 1, bySource: 1 + keys.byPlatform.length, byGroupKind, bySegment },
    slots: bySegment + keys.bySegment.length,
  };
}

/** Whether a figure can be told by segment. */
function hasSegments(figure: LedgerFigure): boolean {
  return figure !== 'cost' && figure !== 'return';
}
