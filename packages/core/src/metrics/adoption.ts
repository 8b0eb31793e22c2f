import { ADOPTER_CATEGORIES, categoryShares } from '../content/adopterCategories.js';
import { bassCuts, bassPeak } from './bassCurve.js';
import { type Estimate, estimate } from './estimate.js';
import { type BassFit, fitBass, type NoBassFit } from './fitBass.js';
import { columnInto } from './nestEstimates.js';
import { passOnRowLayout } from './passOnRow.js';
import type { PassOnRuns } from './passOnRuns.js';
import { meanGrowth } from './passOnSeries.js';
import { type CategoryCuts, rogersCuts } from './rogersCuts.js';

/** Who took up a content, and how its adoption went over time. */
export interface AdoptionResult {
  readonly categories: Readonly<Record<(typeof ADOPTER_CATEGORIES)[number], CategoryResult>>;
  /** What counts as adopting: acting, or passing on where nobody acts. */
  readonly of: 'conversions' | 'passOns';
  /** Hours at which the time slice with the first adopters begins; the Bass curve begins there. Absent without any. */
  readonly startHours?: number;
  /** p and q are rates an hour. */
  readonly bass: BassFit | NoBassFit;
  /** Hours at which most adopt, by the Bass curve. */
  readonly peakHours?: number;
  /** The mean curve cut by mean and standard deviation: see `rogersCuts`. */
  readonly normalCuts?: CategoryCuts;
  /** The Bass curve cut at its points of inflection: see `categoryShares`. Innovators adopt in the first hour. */
  readonly bassCuts?: CategoryCuts;
}

/** The members of an adopter category. */
export interface CategoryResult {
  /** How many there are. */
  readonly members: number;
  /** How many of them passed the content on, and how many acted. */
  readonly passOns: Estimate;
  readonly conversions: Estimate;
}

/** The adoption of a content, from its mean curve over the kept series. O(runs log runs + slices). */
export function adoption(runs: PassOnRuns, content: number): AdoptionResult {
  const kept = { ...runs, contents: runs.names.contents.length };
  const conversions = meanGrowth(kept, content, 'conversions');
  const of = conversions.some((count) => count > 0) ? 'conversions' : 'passOns';
  const growth = of === 'conversions' ? conversions : meanGrowth(kept, content, 'passOns');
  const first = growth.findIndex((count) => count > 0);
  const categories = categoryResults(runs, content);
  if (first < 0) return { categories, of, bass: { kind: 'none', reason: 'nobody' } };
  const start = first > 0 ? runs.sliceEnds[first - 1]! : 0;
  const ends = runs.sliceEnds.slice(first);
  const bass = fitBass(
    ends.map((end) => end - start),
    growth.subarray(first),
  );
  const normalCuts = rogersCuts(start, ends, growth.subarray(first));
  return {
    categories,
    of,
    startHours: start,
    bass,
    ...(normalCuts && { normalCuts }),
    ...(bass.kind === 'fitted' && {
      peakHours: start + bassPeak(bass),
      bassCuts: {
        hours: bassCuts(bass).map((hours) => start + hours),
        shares: categoryShares('bass', bass),
      },
    }),
  };
}

function categoryResults(
  { names, rows, runs, categoryMembers }: PassOnRuns,
  content: number,
): AdoptionResult['categories'] {
  const { categoriesAt, width } = passOnRowLayout(names);
  const at = categoriesAt + content * ADOPTER_CATEGORIES.length * 2;
  const values = new Float64Array(runs);
  const estimateOf = (column: number): Estimate => {
    columnInto(values, rows, width, at + column);
    return estimate(values);
  };
  const results = ADOPTER_CATEGORIES.map((name, category) => [
    name,
    {
      members: categoryMembers[category]!,
      passOns: estimateOf(2 * category),
      conversions: estimateOf(2 * category + 1),
    },
  ]);
  return Object.fromEntries(results);
}
