import { type ClassicalScenarioResult, type Estimate, MODELS, type ModelState } from '@grapevine/core';
import type { Lang } from '../messages/messages.js';
import type { Chart, ChartDocument, ChartOptions, ChartSize } from './chart.js';
import { type ChartWords, chartWords, drawnText, safeName, safeTitle, stepAxis } from './chartWords.js';
import { high, manyFans, median } from './fanLayers.js';
import type { FanSeries } from './fanSeries.js';
import { fanTable } from './fanTable.js';
import { valueTicks } from './niceTicks.js';
import { penOf } from './pen.js';
import { drawPlot } from './plot.js';
import { MOST_BANDS } from './responseChart.js';
import type { SheetSpec } from './sheet.js';
import { worldOf } from './worlds.js';

const BODY = 300;

/** Members in each state of a classical model, step by step: the median of the runs, and 90 % of them. */
export function statesChart(document: ChartDocument, options: ChartOptions): Chart {
  const words = chartWords(options.lang);
  const { text, whole, share, short } = words;
  const { name, result } = worldOf(document, options);
  const series = stateSeries(result as ClassicalScenarioResult, options.lang);
  const last = series[0]!.at.at(-1) ?? 0;
  const ends = series.map((each) => text.valued(each.name, short(median(each.estimates.at(-1)!))));
  const caption = [
    text.fanMany(text.afterStep(whole(last)), ends),
    ...(series.length <= MOST_BANDS ? [text.bandsHold(share(0.9))] : []),
    drawnText({ ...result, runs: series[0]!.estimates[0]!.runs }, words),
  ].join(' ');
  const shown = { title: text.statesTitle, caption, subtitle: safeTitle(name) };
  return {
    ...{ kind: 'states', title: shown.title, caption, table: fanTable(series, words) },
    svg: (size) => drawStates(series, shown, size, words),
  };
}

/** Whether a result tells of the states of its members. */
export function hasStates(result: object): boolean {
  const { contents } = result as ClassicalScenarioResult;
  return contents.content?.series !== undefined && 'states' in contents.content.series;
}

function drawStates(
  series: readonly FanSeries[],
  shown: Pick<SheetSpec, 'title' | 'caption'> & { readonly subtitle: string },
  { width, height = 0, look = 'auto' }: ChartSize,
  words: ChartWords,
): string {
  const last = Math.max(1, series[0]!.at.at(-1) ?? 0);
  const ticks = valueTicks(0, Math.max(1, ...series.flatMap(({ estimates }) => estimates.map(high))));
  return drawPlot({
    ...shown,
    ...{ width, height, bodyHeight: Math.min(BODY, 0.7 * width), isPaper: true, pen: penOf(look) },
    x: stepAxis(last, width, words),
    y: { label: words.text.statesAxis, from: 0, to: ticks.at(-1)!, ticks, format: words.short },
    layers: manyFans(series),
  });
}

function stateSeries({ contents, scenario }: ClassicalScenarioResult, lang: Lang): FanSeries[] {
  const { step, states = {} } = contents.content!.series;
  const model = MODELS.find(({ kind }) => kind === scenario.resolved.model.kind);
  const labels = (model as { readonly states?: readonly ModelState[] } | undefined)?.states ?? [];
  return Object.entries(states).map(([name, estimates]: [string, readonly Estimate[]]) => ({
    ...{ at: step, estimates, isInTime: false },
    name: labels.find((state) => state.name === name)?.label[lang] ?? safeName(name),
  }));
}
