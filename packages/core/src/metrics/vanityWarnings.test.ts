import { describe, expect, it } from 'vitest';
import type { ContentFacts, PassOnNames } from '../scenario/passOnNames.js';
import { type Estimate, estimate } from './estimate.js';
import type { PassOnContentResult } from './passOnContentResult.js';
import type { PassOnLedger } from './passOnLedger.js';
import { vanityWarnings } from './vanityWarnings.js';

/** A mean and an interval of about ± 1.3 times the spread. */
const about = (mean: number, spread = 1): Estimate =>
  estimate(Float64Array.of(mean - spread, mean, mean, mean, mean + spread));

const FACTS: ContentFacts = { valence: 1, conversionValue: 0, conversionBy: 'favour', counters: -1 };
type Figures = Readonly<Record<string, Estimate>>;

function warningsOf(parts: {
  readonly facts?: Partial<ContentFacts>;
  readonly platforms?: Readonly<Record<string, Figures>>;
  readonly segments?: Readonly<Record<string, Figures>>;
  readonly contents?: Readonly<Record<string, Figures>>;
  readonly conversions?: number;
}) {
  const { facts, platforms = {}, segments = {}, contents = {}, conversions = 0 } = parts;
  const pick = (of: Readonly<Record<string, Figures>>, figure: string) =>
    Object.fromEntries(Object.entries(of).map(([name, figures]) => [name, figures[figure]]));
  const line = (figure: string) => ({
    total: about(figure === 'conversions' ? conversions : 1, 0),
    byPlatform: pick(platforms, figure),
    bySegment: pick(segments, figure),
  });
  const figures = ['impressions', 'conversions', 'attitude', 'revenue', 'return'];
  const ledger = Object.fromEntries(figures.map((figure) => [figure, line(figure)]));
  return vanityWarnings(
    { contentFacts: [{ ...FACTS, ...facts }] } as unknown as PassOnNames,
    contents as unknown as Record<string, PassOnContentResult>,
    ledger as unknown as PassOnLedger,
  );
}

describe('vanityWarnings', () => {
  it('tells of a channel that is seen more and brings in less', () => {
    const platforms = {
      television: { impressions: about(900), return: about(-50) },
      twitter: { impressions: about(300), return: about(80) },
      facebook: { impressions: about(500), return: about(20) },
    };
    expect(warningsOf({ facts: { conversionValue: 5 }, platforms })).toEqual([
      {
        kind: 'vanity',
        among: 'platforms',
        measure: 'return',
        first: { name: 'television', impressions: about(900), value: about(-50) },
        second: { name: 'twitter', impressions: about(300), value: about(80) },
      },
    ]);
  });

  it('says nothing where the rankings agree, or where either difference may be noise', () => {
    const two = (a: Figures, b: Figures) => warningsOf({ conversions: 1, platforms: { a, b } });
    expect(
      two({ impressions: about(9), conversions: about(9) }, { impressions: about(1), conversions: about(1) }),
    ).toEqual([]);
    expect(
      two({ impressions: about(9), conversions: about(1) }, { impressions: about(1), conversions: about(9) }),
    ).toHaveLength(1);
    expect(
      two(
        { impressions: about(9, 9), conversions: about(1) },
        { impressions: about(1), conversions: about(9) },
      ),
    ).toEqual([]);
    expect(
      two(
        { impressions: about(9), conversions: about(1, 9) },
        { impressions: about(1), conversions: about(9) },
      ),
    ).toEqual([]);
  });

  it('says nothing from a single run', () => {
    const one = (value: number) => estimate(Float64Array.of(value));
    const platforms = {
      a: { impressions: one(9), attitude: one(1) },
      b: { impressions: one(1), attitude: one(9) },
    };
    expect(warningsOf({ platforms })).toEqual([]);
  });

  it('looks below the first rank too, and passes over what is not seen at all', () => {
    const platforms = {
      a: { impressions: about(100), attitude: about(100) },
      b: { impressions: about(80), attitude: about(5) },
      c: { impressions: about(60), attitude: about(30) },
      firstMembers: { impressions: about(0, 0), attitude: about(500) },
    };
    expect(warningsOf({ platforms })).toMatchObject([{ first: { name: 'b' }, second: { name: 'c' } }]);
  });

  it('measures value by return, revenue of segments, conversions, or attitude', () => {
    const groups = {
      a: {
        impressions: about(100),
        return: about(1),
        revenue: about(1),
        conversions: about(1),
        attitude: about(1),
      },
      b: {
        impressions: about(50),
        return: about(50),
        revenue: about(50),
        conversions: about(50),
        attitude: about(50),
      },
    };
    const measures = (facts: Partial<ContentFacts>, conversions: number) =>
      warningsOf({ facts, conversions, contents: groups, platforms: groups, segments: groups }).map(
        ({ among, measure }) => `${among}: ${measure}`,
      );
    expect(measures({ conversionValue: 3 }, 5)).toEqual([
      'contents: return',
      'platforms: return',
      'segments: revenue',
    ]);
    expect(measures({}, 5)).toEqual([
      'contents: conversions',
      'platforms: conversions',
      'segments: conversions',
    ]);
    expect(measures({ conversionBy: 'opposition' }, 5)[0]).toBe('contents: attitude');
    expect(measures({}, 0)[0]).toBe('contents: attitude');
  });
});
