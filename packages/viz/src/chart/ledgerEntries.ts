import type { Estimate, ValueMeasure } from '@grapevine/core';
import type { LedgerBy } from '../messages/chartMessages.js';
import type { Lang } from '../messages/messages.js';
import type { ChartDocument, ChartOptions } from './chart.js';
import { type ChartWords, safeName, safeTitle } from './chartWords.js';
import { isComparison, isPassOn, type PassOnScenarioResult, worldOf, worldsOf } from './worlds.js';

/** How much something is seen, and what it is worth. */
export interface LedgerEntry {
  readonly name: string;
  readonly impressions: Estimate;
  readonly value: Estimate;
}

/** What a ledger chart shows: most seen first, without what is 0 throughout. */
export interface LedgerEntries {
  readonly by: LedgerBy;
  readonly measure: ValueMeasure;
  readonly entries: readonly LedgerEntry[];
}

/** Chooses what a ledger chart shows, and what worth is measured by. */
export function ledgerEntries(
  document: ChartDocument,
  { by, world, lang }: ChartOptions,
  words: ChartWords,
): LedgerEntries {
  if (isComparison(document) && world === undefined) return ofWorlds(document, lang);
  const result = worldOf(document, { world, lang }).result as PassOnScenarioResult;
  const isThere = by === 'content' || Object.keys((by && result.ledger.impressions[by]) ?? {}).length > 0;
  const chosen = isThere ? by! : Object.keys(result.contents).length > 1 ? 'content' : 'byPlatform';
  const measure = measureOf(result, chosen);
  if (chosen === 'content') {
    const contents = Object.entries(result.contents).map(([id, content]) => ({
      ...{ name: safeName(id), impressions: content.impressions, value: content[measure]! },
    }));
    return { by: chosen, measure, entries: ranked(contents) };
  }
  const values = result.ledger[measure]![chosen];
  const entries = Object.entries(result.ledger.impressions[chosen]).map(([key, impressions]) => ({
    ...{ name: ledgerName(key, words), impressions, value: values[key]! },
  }));
  return { by: chosen, measure, entries: ranked(entries) };
}

function ofWorlds(document: ChartDocument, lang: Lang): LedgerEntries {
  const worlds = worldsOf(document, lang);
  const results = worlds.map(({ result }) => result).filter(isPassOn);
  const measures = new Set(results.map((result) => measureOf(result, 'world')));
  const measure = measures.size === 1 ? [...measures][0]! : 'attitude';
  const entries = worlds.flatMap(({ name, result }) =>
    isPassOn(result)
      ? [
          {
            name: safeTitle(name),
            impressions: result.ledger.impressions.total,
            value: result.ledger[measure]!.total,
          },
        ]
      : [],
  );
  return { by: 'world', measure, entries: ranked(entries) };
}

/** What worth is measured by: as in the warnings of the result. */
function measureOf({ ledger, scenario: { resolved } }: PassOnScenarioResult, by: LedgerBy): ValueMeasure {
  const contents = 'contents' in resolved ? resolved.contents : [];
  if (ledger.return && contents.some(({ conversionValue }) => conversionValue !== 0))
    return by === 'bySegment' ? 'revenue' : 'return';
  const isFavour = contents.every(({ conversionBy }) => conversionBy === 'favour');
  return ledger.conversions.total.mean > 0 && isFavour ? 'conversions' : 'attitude';
}

/** Whether worth is an amount of money. */
export function isMoney(measure: ValueMeasure): boolean {
  return measure === 'return' || measure === 'revenue';
}

function ranked(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return entries
    .filter(({ impressions, value }) => impressions.mean !== 0 || value.mean !== 0)
    .sort((a, b) => b.impressions.mean - a.impressions.mean);
}

/** What a key of the ledger is called: the result's own keys in the reader's language. */
export function ledgerName(key: string, { text }: ChartWords): string {
  return Object.entries(text.keys).find(([known]) => known === key)?.[1] ?? safeName(key);
}
