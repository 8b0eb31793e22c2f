import type { Estimate } from './estimate.js';
import { BREAKDOWNS, type Breakdown, type LedgerFigure } from './figureTable.js';
import type { NestedEstimates } from './nestEstimates.js';

/** A figure over all contents, and what it is made of: each breakdown but the segments' sums to the total. */
export interface LedgerLine extends Readonly<Record<Breakdown, Readonly<Record<string, Estimate>>>> {
  readonly total: Estimate;
  /** Platforms, channels of broadcasts, and `firstMembers`, who had it without having read it. */
  readonly byPlatform: Readonly<Record<string, Estimate>>;
  /** `broadcast` (the brand's own posts with it), `wordOfMouth`, `both`. */
  readonly bySource: Readonly<Record<string, Estimate>>;
  /** Kinds of groups, `ties`, and `outside` for what comes from outside every group. */
  readonly byGroupKind: Readonly<Record<string, Estimate>>;
  /**
   * Segments, and `others` for members in none; somebody in several counts in each. Empty without segments, and for cost
   * and return, which nobody in particular has.
   */
  readonly bySegment: Readonly<Record<string, Estimate>>;
}

/** Every figure over all contents: a member who meets two contents counts twice. Money only where there is any. */
export type PassOnLedger = Readonly<Record<Exclude<LedgerFigure, MoneyFigure>, LedgerLine>> &
  Readonly<Partial<Record<MoneyFigure, LedgerLine>>>;

type MoneyFigure = 'revenue' | 'cost' | 'return';

/** The ledger from nested estimates: breakdowns without entries become empty ones. */
export function passOnLedger(figures: readonly LedgerFigure[], nested: NestedEstimates): PassOnLedger {
  const lines = figures.map((figure) => {
    const line = nested[figure] as NestedEstimates;
    return [
      figure,
      { total: line.total, ...Object.fromEntries(BREAKDOWNS.map((by) => [by, line[by] ?? {}])) },
    ];
  });
  return Object.fromEntries(lines);
}
