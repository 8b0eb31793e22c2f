import type { ResponseCurveResult, ResponseMetric } from '@grapevine/core';
import { fittingTable } from '../terminal/fittingTable.js';
import type { Terminal } from '../terminal/terminal.js';
import { harmOf, intervalCell, signedCell } from './curveFigures.js';
import { hoursText } from './hoursText.js';
import { waysOf } from './waysOf.js';

/** Ways to answer: what each saves and how long there is time, the best first; empty where there is one only. */
export function renderWays(
  document: ResponseCurveResult,
  metric: ResponseMetric,
  terminal: Terminal,
): string {
  if (document.curves.length === 0) return '';
  const { colors, columns, messages, numbers } = terminal;
  const text = messages.responseCurve;
  const { delayHours } = document.points[0]!;
  const last = hoursText(document.points.at(-1)!.delayHours, numbers);
  const halfLifeCell = (hours: number | undefined, lastUseful: number | undefined) => {
    if (hours !== undefined) return hoursText(hours, numbers);
    return lastUseful === undefined ? '–' : `> ${last}`;
  };
  const ways = waysOf(document, terminal).map(({ name, curve }) => {
    const difference = curve.points[0]!.avoidable[metric]!;
    const { mean, low, high } = harmOf(metric, difference);
    return {
      name,
      saved: { ...difference, mean, ci95: [low, high] as const },
      chance: curve.chance[metric]!,
    };
  });
  const rows = ways
    .toSorted((a, b) => b.saved.mean - a.saved.mean)
    .map(({ name, saved, chance: { halfLifeHours, lastUsefulHours } }) => [
      name,
      colors.bold(signedCell(metric, saved, terminal).replace('+', '')),
      intervalCell(metric, saved, terminal),
      halfLifeCell(halfLifeHours?.value, lastUsefulHours),
      lastUsefulHours === undefined ? '–' : hoursText(lastUsefulHours, numbers),
    ]);
  const { interval, halfGone, lastUseful } = text.head;
  const head = ['', text.savedAt(hoursText(delayHours, numbers)), interval, halfGone, lastUseful];
  const align = head.map((_, column) => (column === 0 ? ('left' as const) : ('right' as const)));
  return fittingTable({ head, rows, align }, [2], columns, {
    dim: colors.dim,
    leftOut: messages.columnsLeftOut,
  });
}
