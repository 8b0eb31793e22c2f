import { type Estimate, harmSign, type ResponseCurveResult, type ResponseMetric } from '@grapevine/core';
import { withUnit } from '../compare/comparedFigures.js';
import { signed, withMinus } from '../compare/signed.js';
import { howMany } from '../messages/howMany.js';
import type { ToldAmount } from '../messages/responseCurveParts.js';
import { decimalsOf } from '../run/decimalsOf.js';
import type { Terminal } from '../terminal/terminal.js';

const AMOUNTS: readonly ResponseMetric[] = ['lostSales', 'cost'];

/** What a figure of a response curve is called, with its unit. */
export function labelOfMetric(
  metric: ResponseMetric,
  { currency }: Pick<ResponseCurveResult, 'currency'>,
  { messages }: Terminal,
): string {
  const names: Readonly<Record<string, string>> = { ...messages.comparison.crisis, ...ofContent(messages) };
  return AMOUNTS.includes(metric) ? withUnit(names[metric]!, currency) : names[metric]!;
}

function ofContent({ passOn }: Terminal['messages']): Readonly<Record<string, string>> {
  const { reach, convinced, cascadeSize } = passOn.metrics;
  return { reach, convinced, cascadeSize };
}

/** What a figure is called where it is counted as harm. */
export function labelOfHarm(
  metric: ResponseMetric,
  document: Pick<ResponseCurveResult, 'currency'>,
  terminal: Terminal,
): string {
  const { lossOfReputation } = terminal.messages.responseCurve;
  return metric === 'reputation' ? lossOfReputation : labelOfMetric(metric, document, terminal);
}

/** Harm, which is above 0 where it is harm, whatever the figure's own sign is. */
export interface Harm {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A difference as harm: what is saved, or what is added. */
export function harmOf(metric: ResponseMetric, { mean, ci95 }: Estimate): Harm {
  const [low, high] = ci95;
  // adding 0 makes no zero negative
  return harmSign(metric) > 0 ? { mean, low, high } : { mean: 0 - mean, low: 0 - high, high: 0 - low };
}

/** An amount of harm as sentences tell it, without its sign. */
export function toldAmount(
  metric: ResponseMetric,
  { mean, low, high }: Harm,
  { currency }: Pick<ResponseCurveResult, 'currency'>,
  { numbers }: Terminal,
): ToldAmount {
  const isMoney = AMOUNTS.includes(metric);
  const text = (value: number) => howMany(Math.abs(value), numbers);
  const amount = isMoney && currency ? `${text(mean)}\u00a0${currency}` : text(mean);
  const ends = [low, high].toSorted((a, b) => Math.abs(a) - Math.abs(b)).map(text);
  return { amount, interval: high > low ? [ends[0]!, ends[1]!] : undefined };
}

/** All with as many decimals, so that columns line up. */
const REPUTATION_DECIMALS = 2;

function decimalsIn(metric: ResponseMetric, estimate: Estimate): number {
  return metric === 'reputation' ? REPUTATION_DECIMALS : decimalsOf(estimate);
}

/** The mean of a figure, as a cell of a table. */
export function meanCell(metric: ResponseMetric, estimate: Estimate, { numbers }: Terminal): string {
  return withMinus(numbers.fixed(estimate.mean, decimalsIn(metric, estimate)));
}

/** A difference with its sign, as a cell of a table. */
export function signedCell(metric: ResponseMetric, estimate: Estimate, { numbers }: Terminal): string {
  return signed(estimate.mean, decimalsIn(metric, estimate), numbers);
}

/** The 95 % interval of a figure as a cell of a table; a dash where it has none. */
export function intervalCell(
  metric: ResponseMetric,
  estimate: Estimate,
  { messages, numbers }: Terminal,
): string {
  const { ci95, standardError } = estimate;
  if (!(standardError > 0)) return '–';
  const [low, high] = ci95.map((end) => withMinus(numbers.fixed(end, decimalsIn(metric, estimate))));
  return messages.interval(low!, high!);
}
