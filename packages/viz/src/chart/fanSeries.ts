import type { Estimate, ScenarioResult } from '@grapevine/core';
import type { SeriesFigure } from '../messages/chartMessages.js';
import type { ChartDocument, ChartOptions } from './chart.js';
import { safeName, safeTitle } from './chartWords.js';
import { isComparison, type NamedResult, worldOf, worldsOf } from './worlds.js';

/** A figure over time or steps, of a content in a world. */
export interface FanSeries {
  readonly name: string;
  readonly at: readonly number[];
  readonly estimates: readonly Estimate[];
  readonly isInTime: boolean;
}

/** What a fan chart shows: the contents of a world, or one content in every world. */
export function fanSeries(
  document: ChartDocument,
  figure: SeriesFigure,
  { content, world, lang }: ChartOptions,
): readonly FanSeries[] {
  const worlds = worldsOf(document, lang);
  if (worlds.length > 1 && world === undefined) {
    const shared = content ?? sharedContent(worlds);
    return worlds.flatMap(({ name, result }) => seriesIn(result, shared, figure, safeTitle(name)));
  }
  const { result } = worldOf(document, { world, lang });
  const ids = Object.keys(result.contents);
  const shown = content !== undefined && ids.includes(content) ? [content] : ids;
  return shown.flatMap((id) => seriesIn(result, id, figure, safeName(id)));
}

/** The first content that several worlds have. */
function sharedContent(worlds: readonly NamedResult[]): string {
  const ids = worlds.flatMap(({ result }) => Object.keys(result.contents));
  return ids.find((id, i) => ids.indexOf(id) !== i || ids.lastIndexOf(id) !== i) ?? ids[0]!;
}

function seriesIn(result: ScenarioResult, id: string, figure: SeriesFigure, name: string): FanSeries[] {
  const found = Object.entries(result.contents).find(([key]) => key === id)?.[1];
  if (!found) return [];
  const { series } = found;
  if ('hours' in series) {
    return [{ name, at: series.hours, estimates: series[figure], isInTime: true }];
  }
  return [{ name, at: series.step, estimates: series.reach, isInTime: false }];
}

/** What a fan chart is of: the world, the content, or both. */
export function fanSubtitle(
  document: ChartDocument,
  series: readonly FanSeries[],
  options: ChartOptions,
): string {
  const isOneWorld = !isComparison(document) || options.world !== undefined;
  if (!isOneWorld) return safeName(options.content ?? sharedContent(worldsOf(document, options.lang)));
  const { name, result } = worldOf(document, options);
  const one = series.length === 1 && 'ledger' in result ? [series[0]!.name] : [];
  return [safeTitle(name), ...one].join(' · ');
}
