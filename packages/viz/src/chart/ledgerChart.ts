import type { VanityWarning } from '@grapevine/core';
import type { LedgerBy } from '../messages/chartMessages.js';
import { type BarsSpec, barOf, barsHeight, barsIn } from './bars.js';
import type { Chart, ChartDocument, ChartOptions } from './chart.js';
import type { ChartTable } from './chartTable.js';
import { type ChartWords, chartWords, drawnText, safeName, safeTitle } from './chartWords.js';
import { hatchPatterns } from './layers.js';
import { isMoney, type LedgerEntry, ledgerEntries, ledgerName } from './ledgerEntries.js';
import { penOf } from './pen.js';
import { drawSheet } from './sheet.js';
import { type PassOnScenarioResult, worldOf } from './worlds.js';

const MOST_ENTRIES = 8;
const AMONG: Readonly<Partial<Record<LedgerBy, VanityWarning['among']>>> = {
  content: 'contents',
  byPlatform: 'platforms',
  bySegment: 'segments',
};

/**
 * The ledger in bars: how much each content (platform, source, segment, world) is seen beside what it is worth, most seen
 * first. Worth is net return where acts are worth something, else acts, else what attitudes have moved by. Of pass-on scenarios.
 */
export function ledgerChart(document: ChartDocument, options: ChartOptions): Chart {
  const words = chartWords(options.lang);
  const { text, whole } = words;
  const { name, result } = worldOf(document, options) as { name: string; result: PassOnScenarioResult };
  const { by, measure, entries: all } = ledgerEntries(document, options, words);
  const entries = all.slice(0, MOST_ENTRIES);
  const warning = result.warnings.find(({ among }) => among === AMONG[by]);
  const named = (key: string) => ledgerName(key, words);
  const caption = [
    ...(warning ? [text.vanity(named(warning.first.name), named(warning.second.name))] : []),
    text.ledgerCaption,
    ...(result.runs > 1 ? [text.whiskers] : []),
    ...(all.length > entries.length ? [text.moreLeftOut(whole(all.length - entries.length))] : []),
    drawnText(result, words),
  ].join(' ');
  const worth = `${text.measures[measure]}${isMoney(measure) && result.currency ? `, ${safeName(result.currency)}` : ''}`;
  const subtitle = [...(by === 'world' ? [] : [safeTitle(name)]), text.ledgerBy[by]].join(' · ');
  const bars = barsOf(entries, worth, words);
  return {
    ...{ kind: 'ledger', title: text.ledgerTitle, caption, table: tableOf(all, worth, words) },
    svg({ width, height = 0, look = 'auto' }) {
      const pen = penOf(look);
      const drawn = { ...pen, style: pen.style + hatchPatterns(2) };
      const sheet = { width, height, bodyHeight: barsHeight(bars), isPaper: true, pen: drawn };
      return drawSheet({ ...sheet, title: text.ledgerTitle, subtitle, caption }, [], (region) =>
        barsIn(region, bars, pen),
      );
    },
  };
}

function barsOf(entries: readonly LedgerEntry[], worth: string, { text, short }: ChartWords): BarsSpec {
  const [seen] = [text.figures.impressions.toLowerCase()];
  return {
    columns: [
      { label: seen, ink: 0, format: short },
      { label: worth, ink: 1, format: short },
    ],
    rows: entries.map(({ name, impressions, value }) => ({
      ...{ label: name, bars: [barOf(impressions), barOf(value)] },
    })),
  };
}

function tableOf(entries: readonly LedgerEntry[], worth: string, { text }: ChartWords): ChartTable {
  const seen = text.figures.impressions;
  return {
    head: ['', ...[seen, worth].flatMap((name) => [name, text.low(name), text.high(name)])],
    rows: entries.map(({ name, impressions, value }) => {
      const cells = [barOf(impressions), barOf(value)].flatMap(({ value: mean, low, high }) => [
        mean,
        low,
        high,
      ]);
      return [name, ...cells];
    }),
  };
}
