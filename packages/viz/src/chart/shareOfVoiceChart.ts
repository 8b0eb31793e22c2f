import type { PassOnContentResult } from '@grapevine/core';
import type { Chart, ChartDocument, ChartOptions, ChartSize } from './chart.js';
import { type ChartWords, chartWords, drawnText, safeName, safeTitle, timeAxis } from './chartWords.js';
import { hatchPatterns, type Layer } from './layers.js';
import { penOf } from './pen.js';
import { drawPlot } from './plot.js';
import type { SheetSpec } from './sheet.js';
import { roundHours } from './timeTicks.js';
import { type PassOnScenarioResult, worldOf } from './worlds.js';

/** What each content has of the impressions of each column. */
interface Voices {
  readonly names: readonly string[];
  /** [columns + 1] hours at which columns begin, and at which the last one ends. */
  readonly edges: readonly number[];
  /** [contents][columns] mean impressions. */
  readonly impressions: readonly (readonly number[])[];
}

const MOST_VOICES = 5;
const MOST_COLUMNS = 32;
const BODY = 280;

/** The share of voice: what each content has of all impressions, in columns over time. Of pass-on scenarios. */
export function shareOfVoiceChart(document: ChartDocument, options: ChartOptions): Chart {
  const words = chartWords(options.lang);
  const { text } = words;
  const { name, result } = worldOf(document, options);
  const voices = voicesOf(result as PassOnScenarioResult, text.others);
  const { names, edges, impressions } = voices;
  const totals = impressions.map((each) => each.reduce((sum, count) => sum + count, 0));
  const all = totals.reduce((sum, count) => sum + count, 0);
  const shares = names.map((each, i) => text.valued(each, words.percent(all > 0 ? totals[i]! / all : 0)));
  const hasGaps = edges.slice(1).some((_, i) => impressions.every((each) => each[i] === 0));
  const slice = words.duration(edges[1]! - edges[0]!);
  const caption = [
    text.shareCaption(words.whole(all), shares, slice, hasGaps),
    drawnText(result, words),
  ].join(' ');
  const shown = { title: text.shareTitle, subtitle: safeTitle(name), caption };
  return {
    ...{ kind: 'share-of-voice', title: shown.title, caption },
    table: {
      sharesFrom: 3,
      head: [text.shareFrom, text.shareTo, text.figures.impressions, ...names],
      rows: edges.slice(1).map((to, i) => {
        const column = impressions.map((each) => each[i]!);
        const sum = column.reduce((a, b) => a + b, 0);
        return [edges[i]!, to, sum, ...column.map((count) => (sum > 0 ? count / sum : Number.NaN))];
      }),
    },
    svg: (size) => drawVoices(voices, shown, size, words),
  };
}

function drawVoices(
  voices: Voices,
  shown: Pick<SheetSpec, 'title' | 'caption'> & { readonly subtitle: string },
  { width, height = 0, look = 'auto' }: ChartSize,
  words: ChartWords,
): string {
  const pen = penOf(look);
  return drawPlot({
    ...shown,
    ...{ width, height, bodyHeight: Math.min(BODY, 0.65 * width), isPaper: true },
    pen: { ...pen, style: pen.style + hatchPatterns(voices.names.length) },
    x: timeAxis(voices.edges.at(-1)!, width, words),
    y: {
      label: words.text.shareAxis,
      ...{ from: 0, to: 1, ticks: [0, 0.25, 0.5, 0.75, 1], format: words.percent },
    },
    layers: layersOf(voices),
  });
}

/** Areas on top of each other, the first content uppermost. */
function layersOf({ names, edges, impressions }: Voices): Layer[] {
  const columns = edges.length - 1;
  const sums = Array.from({ length: columns }, (_, i) =>
    impressions.reduce((sum, each) => sum + each[i]!, 0),
  );
  const tops = sums.map((sum) => (sum > 0 ? 1 : Number.NaN));
  return names.map((label, ink) => {
    const high = [...tops];
    impressions[ink]!.forEach((count, i) => {
      tops[i]! -= count / sums[i]!;
    });
    // what ends the last column repeats it
    const low = tops.map((each) => Math.max(0, each));
    const ended = (values: readonly number[]) => [...values, values.at(-1)!];
    return {
      kind: 'band',
      label,
      at: edges,
      low: ended(low),
      high: ended(high),
      ink,
      opacity: 0.85,
      isHatched: true,
    };
  });
}

function voicesOf(result: PassOnScenarioResult, others: string): Voices {
  const contents = Object.entries(result.contents);
  const { hours } = contents[0]![1].series;
  const end = hours.at(-1)!;
  const slice = roundHours(end, MOST_COLUMNS);
  const edges = Array.from({ length: Math.ceil(end / slice) + 1 }, (_, i) => Math.min(end, i * slice));
  const ranked = contents
    .map(([id, content]) => ({ name: safeName(id), counts: countsOf(content, edges) }))
    .map((voice, place) => ({ ...voice, place, all: voice.counts.reduce((sum, count) => sum + count, 0) }))
    .toSorted((a, b) => b.all - a.all);
  const isAll = ranked.length <= MOST_VOICES;
  const shown = ranked.slice(0, isAll ? MOST_VOICES : MOST_VOICES - 1).sort((a, b) => a.place - b.place);
  const rest = ranked.slice(shown.length);
  const sums = edges.slice(1).map((_, i) => rest.reduce((sum, { counts }) => sum + counts[i]!, 0));
  return {
    edges,
    names: [...shown.map(({ name }) => name), ...(isAll ? [] : [others])],
    impressions: [...shown.map(({ counts }) => counts), ...(isAll ? [] : [sums])],
  };
}

/** [columns] mean impressions of a content between the edges. */
function countsOf({ series }: PassOnContentResult, edges: readonly number[]): number[] {
  const upTo = (hour: number) => {
    const after = series.hours.findIndex((end) => end > hour + 1e-9);
    const slices = after < 0 ? series.hours.length : after;
    return slices === 0 ? 0 : series.impressions[slices - 1]!.mean;
  };
  return edges.slice(1).map((edge, i) => upTo(edge) - (edges[i] === 0 ? 0 : upTo(edges[i]!)));
}
