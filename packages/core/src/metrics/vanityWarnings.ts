import type { PassOnNames } from '../scenario/passOnNames.js';
import type { Estimate } from './estimate.js';
import type { PassOnContentResult } from './passOnContentResult.js';
import type { PassOnLedger } from './passOnLedger.js';

/** What value is measured by: see `vanityWarnings`. */
export type ValueMeasure = 'return' | 'revenue' | 'conversions' | 'attitude';

/** One of those that are ranked. */
export interface Ranked {
  readonly name: string;
  readonly impressions: Estimate;
  readonly value: Estimate;
}

/** A ranking by impressions that misleads: `first` is seen more than `second`, and worth less. */
export interface VanityWarning {
  readonly kind: 'vanity';
  readonly among: 'contents' | 'platforms' | 'segments';
  readonly first: Ranked;
  readonly second: Ranked;
  readonly measure: ValueMeasure;
}

/**
 * Where ranking by impressions and ranking by value disagree, at most once among contents, platforms (with channels) and
 * segments each. Value is
 *
 * - return, where conversions are worth something; revenue for segments, which have no cost;
 * - otherwise conversions, where there are any and none is out of opposition;
 * - otherwise the sum of all changes of attitude to the brand, which counts conviction by its sign and strength: what does
 *   the brand harm is never called worth more.
 *
 * It is told only of two of which neither the 95 % intervals of impressions nor those of value overlap: of all such pairs
 * of the one seen most, and then of the one worth most.
 */
export function vanityWarnings(
  { contentFacts }: PassOnNames,
  contents: Readonly<Record<string, PassOnContentResult>>,
  ledger: PassOnLedger,
): VanityWarning[] {
  const isWorth = contentFacts.some(({ conversionValue }) => conversionValue !== 0);
  const byActs =
    ledger.conversions.total.mean > 0 && contentFacts.every(({ conversionBy }) => conversionBy === 'favour');
  const measure: ValueMeasure = isWorth ? 'return' : byActs ? 'conversions' : 'attitude';
  const ofSegments = measure === 'return' ? 'revenue' : measure;
  const inLedger = (by: 'byPlatform' | 'bySegment', value: ValueMeasure): Ranked[] =>
    Object.entries(ledger.impressions[by]).map(([name, impressions]) => ({
      name,
      impressions,
      value: ledger[value]![by][name]!,
    }));
  // what speaks against the brand is nobody's success, however often it is seen
  const ofContents = Object.entries(contents)
    .filter((_, i) => !((contentFacts[i]?.valence ?? 0) < 0))
    .map(([name, content]) => ({ name, impressions: content.impressions, value: content[measure]! }));
  return [
    ...warn('contents', measure, ofContents),
    ...warn('platforms', measure, inLedger('byPlatform', measure)),
    ...warn('segments', ofSegments, inLedger('bySegment', ofSegments)),
  ];
}

function warn(
  among: VanityWarning['among'],
  measure: ValueMeasure,
  ranked: readonly Ranked[],
): VanityWarning[] {
  const seen = ranked.filter(({ impressions }) => impressions.mean > 0);
  const bySight = seen.toSorted((a, b) => b.impressions.mean - a.impressions.mean);
  const byValue = seen.toSorted((a, b) => b.value.mean - a.value.mean);
  for (const first of bySight) {
    const second = byValue.find(
      (other) =>
        isAbove(first.impressions, other.impressions) &&
        isAbove(other.value, first.value) &&
        (measure !== 'attitude' || other.value.mean > 0),
    );
    if (second) return [{ kind: 'vanity', among, first, second, measure }];
  }
  return [];
}

/** Whether the whole interval lies above the other; never where a single run tells no interval. */
function isAbove(a: Estimate, b: Estimate): boolean {
  return a.ci95[0] > b.ci95[1];
}
