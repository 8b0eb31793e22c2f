import type { AdoptionResult, PassOnContentResult } from '@grapevine/core';
import { type BarsSpec, barOf, barsHeight, barsIn } from './bars.js';
import { bassCourse } from './bassCourse.js';
import type { Chart, ChartDocument, ChartOptions, ChartSize } from './chart.js';
import type { ChartTable } from './chartTable.js';
import { type ChartWords, chartWords, drawnText, safeName, safeTitle, timeAxis } from './chartWords.js';
import { hatchPatterns, type Layer, legendOf } from './layers.js';
import { valueTicks } from './niceTicks.js';
import { penOf } from './pen.js';
import { plotIn } from './plot.js';
import { drawSheet } from './sheet.js';
import { type PassOnScenarioResult, worldOf } from './worlds.js';
import type { Zone } from './zones.js';

type Category = keyof AdoptionResult['categories'];

const CURVE = 330;

/**
 * The adoption of a content: its course with the Bass curve and Rogers' categories in time, and below it which share of the
 * members of each category take part. Of pass-on scenarios.
 */
export function adoptionChart(document: ChartDocument, options: ChartOptions): Chart {
  const words = chartWords(options.lang);
  const { name, result } = worldOf(document, options) as { name: string; result: PassOnScenarioResult };
  const contents = Object.entries(result.contents);
  const [id, content] = contents.find(([key]) => key === options.content) ?? contents[0]!;
  const { adoption } = content;
  const { text } = words;
  const cuts = cutsOf(adoption);
  const title = text.adoptionTitle(safeName(id));
  const caption = [
    courseSentence(adoption, words),
    ...(cuts ? [text.zones[cuts.by]] : []),
    ...(result.runs > 1 ? [text.whiskers] : []),
    drawnText(result, words),
  ].join(' ');
  return {
    ...{ kind: 'adoption', title, caption, table: tableOf(adoption, words) },
    svg: (size) => drawAdoption(content, { title, caption, subtitle: safeTitle(name) }, size, words),
  };
}

function drawAdoption(
  content: PassOnContentResult,
  shown: { readonly title: string; readonly subtitle: string; readonly caption: string },
  { width, height = 0, look = 'auto' }: ChartSize,
  words: ChartWords,
): string {
  const { adoption, series } = content;
  const { text, short } = words;
  const bars = barsOf(adoption, words);
  const pen = penOf(look);
  const drawn = { ...pen, style: pen.style + hatchPatterns(2) };
  const sheet = { ...shown, width, height, bodyHeight: CURVE + barsHeight(bars), isPaper: true, pen: drawn };
  const layers = layersOf(content, words);
  const end = series.hours.at(-1)!;
  const most = Math.max(1, ...layers.flatMap((layer) => (layer.kind === 'band' ? layer.high : layer.values)));
  const ticks = valueTicks(0, most);
  return drawSheet(sheet, legendOf(layers, pen), (region) => {
    const middle = region.bottom - barsHeight(bars);
    const curve = plotIn(
      { ...region, bottom: middle - 8 },
      {
        x: timeAxis(end, width, words),
        y: { label: text.adopters[adoption.of], from: 0, to: ticks.at(-1)!, ticks, format: short },
        ...{ layers, pen, zones: zonesOf(adoption, end, words) },
      },
    );
    return curve + barsIn({ ...region, top: middle }, bars, pen);
  });
}

function layersOf({ adoption, series }: PassOnContentResult, { text, share, whole }: ChartWords): Layer[] {
  const { bass, of, startHours = 0 } = adoption;
  const at = series.hours;
  const estimates = series[of];
  const low = estimates.map(({ quantiles, mean }) => quantiles['0.05'] ?? mean);
  const high = estimates.map(({ quantiles, mean }) => quantiles['0.95'] ?? mean);
  const runs = whole(estimates[0]!.runs);
  const curve: Layer[] =
    bass.kind === 'fitted'
      ? [
          {
            ...{ kind: 'line', label: text.bass, at, ink: 1, width: 1.75, dashes: '7 4' },
            values: at.map((hour) => bassCourse(bass, Math.max(0, hour - startHours))),
          },
        ]
      : [];
  return [
    ...curve,
    { kind: 'line', label: text.mean, at, values: estimates.map(({ mean }) => mean), ink: 0 },
    { kind: 'band', label: text.band(share(0.9), runs), at, low, high, ink: 0, opacity: 0.22 },
  ];
}

/** How time is cut into categories: by the Bass curve where it has a peak, else by mean and standard deviation. */
function cutsOf({ bass, bassCuts, normalCuts }: AdoptionResult) {
  if (bass.kind === 'fitted' && bassCuts && bass.q > bass.p) return { by: 'bass', cuts: bassCuts } as const;
  return normalCuts && ({ by: 'normal', cuts: normalCuts } as const);
}

/** When each category adopts; those that fall together with the one before are left out. */
function zonesOf(adoption: AdoptionResult, end: number, words: ChartWords): Zone[] {
  const { categories, startHours = 0 } = adoption;
  const cuts = cutsOf(adoption)?.cuts;
  if (!cuts) return [];
  const edges = [startHours, ...cuts.hours, end].map((hours) => Math.min(end, hours));
  return (Object.keys(categories) as Category[]).map((category, i) => ({
    label: `${words.text.categories[category]} ${words.percent(cuts.shares[i]!)}`,
    ...{ from: edges[i]!, to: edges[i + 1]! },
  }));
}

function barsOf({ categories, of }: AdoptionResult, { text, percent }: ChartWords): BarsSpec {
  const figures = of === 'conversions' ? (['passOns', 'conversions'] as const) : (['passOns'] as const);
  return {
    columns: figures.map((figure, ink) => ({ label: text.categoryShares[figure], ink, format: percent })),
    rows: Object.entries(categories).map(([category, result]) => ({
      label: text.categories[category as Category],
      bars: figures.map((figure) => barOf(result[figure], result.members > 0 ? 1 / result.members : 0)),
    })),
  };
}

function courseSentence({ bass, peakHours, startHours = 0 }: AdoptionResult, words: ChartWords): string {
  const { text, short, duration } = words;
  if (bass.kind === 'none') return text.noBass[bass.reason];
  const peak = Math.max(0, (peakHours ?? 0) - startHours);
  const rates = [bass.p, bass.q, bass.rSquared].map(short) as [string, string, string];
  return text.bassFitted(
    ...rates,
    peak > 0 ? text.afterPeak(duration(Math.ceil(4 * peak) / 4)) : text.atOnce,
  );
}

function tableOf(adoption: AdoptionResult, { text }: ChartWords): ChartTable {
  const { categories, startHours = 0 } = adoption;
  const cuts = cutsOf(adoption)?.cuts;
  const figures = ['passOns', 'conversions'] as const;
  const head = figures.flatMap((figure) => {
    const name = text.categoryShares[figure];
    return [name, text.low(name), text.high(name)];
  });
  return {
    sharesFrom: 3,
    head: [text.category, text.members, text.beginsAt, text.shareOfAdopters, ...head],
    rows: Object.entries(categories).map(([category, result], i) => {
      const bars = figures.map((figure) => barOf(result[figure], 1 / result.members));
      const begin = i === 0 ? startHours : cuts?.hours[i - 1];
      return [
        ...[text.categories[category as Category], result.members],
        ...[cuts ? begin! : Number.NaN, cuts?.shares[i] ?? Number.NaN],
        ...bars.flatMap(({ value, low, high }) => [value, low, high]),
      ];
    }),
  };
}
