import type { SampledFigure, SampledRange } from '../ensemble/runSample.js';
import type { Messages } from '../messages/messages.js';
import type { Numbers } from '../messages/numbers.js';
import { shortText } from '../messages/shortText.js';

const IN_MONEY: readonly SampledFigure[] = [
  'ledger.revenue.total',
  'ledger.cost.total',
  'ledger.return.total',
  'crisis.cost',
];

/** Of a figure of many runs: its mean, with the currency where it is money, and between which values nine in ten runs lie. */
export function amountText(
  figure: SampledFigure,
  { mean, low, high }: SampledRange,
  currency: string | undefined,
  messages: Messages,
  { whole }: Numbers,
): { readonly mean: string; readonly range: string } {
  const unit = IN_MONEY.includes(figure) && currency ? `\u00a0${shortText(currency, 6)}` : '';
  return { mean: whole(round(mean)) + unit, range: messages.range(whole(round(low)), whole(round(high))) };
}

/** Whole, and never minus nothing. */
function round(value: number): number {
  return Math.round(value) + 0;
}
