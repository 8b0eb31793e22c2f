import { describe, expect, it } from 'vitest';
import { campaign } from '../../testkit/campaign.js';
import { playCampaign } from '../../testkit/playCampaign.js';
import { SERIES } from '../engine/passOnTally.js';
import { adoption } from './adoption.js';
import { bassPoint } from './bassCurve.js';
import { passOnRowLayout } from './passOnRow.js';

const played = playCampaign(
  campaign({
    seed: 9,
    members: 60,
    contents: 1,
    segments: 0,
    platforms: 2,
    money: false,
    limitedAttention: false,
  }),
  30,
);

/** Runs of a content whose conversions follow a Bass curve from hour 24 on. */
function bassRuns(p: number, q: number, m: number) {
  const sliceEnds = Float64Array.from({ length: 96 }, (_, i) => i + 1);
  const series = new Float64Array(96 * SERIES.length);
  const point = { share: 0, byP: 0, byQ: 0 };
  let before = 0;
  for (let slice = 24; slice < 96; slice++) {
    bassPoint({ p, q }, slice - 23, point);
    series[slice * SERIES.length + SERIES.indexOf('conversions')] = m * (point.share - before);
    before = point.share;
  }
  return { ...played, sliceEnds, series };
}

describe('adoption', () => {
  it('finds a Bass curve that begins later, its peak and its cuts', () => {
    const result = adoption(bassRuns(0.03, 0.38, 800), 0);
    expect(result).toMatchObject({ of: 'conversions', startHours: 24, bass: { kind: 'fitted' } });
    if (result.bass.kind === 'none') return;
    expect(result.bass.p).toBeCloseTo(0.03, 8);
    expect(result.bass.q).toBeCloseTo(0.38, 8);
    expect(result.bass.m).toBeCloseTo(800, 4);
    expect(result.peakHours).toBeCloseTo(24 + 6.1926, 4);
    expect(result.bassCuts!.hours[2]).toBeCloseTo(result.peakHours!, 12);
    expect(result.bassCuts!.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(result.normalCuts!.hours[2]).toBeGreaterThan(24);
  });

  it('takes those who passed on where nobody acts, and says so where nobody does either', () => {
    const runs = bassRuns(0.03, 0.38, 800);
    const passedOn = new Float64Array(runs.series.length);
    passedOn.set(runs.series.subarray(1), 0); // conversions stand one behind pass-ons
    expect(adoption({ ...runs, series: passedOn }, 0)).toMatchObject({ of: 'passOns', startHours: 24 });
    const nothing = adoption({ ...runs, series: new Float64Array(passedOn.length) }, 0);
    expect(nothing).toMatchObject({ of: 'passOns', bass: { kind: 'none', reason: 'nobody' } });
    expect(nothing).not.toHaveProperty('startHours');
    expect(nothing).not.toHaveProperty('bassCuts');
  });

  it('counts by category all who passed on and acted, beside the members there are', () => {
    const { categories } = adoption(played, 0);
    const parts = Object.values(categories);
    const sum = (of: (part: (typeof parts)[number]) => number) =>
      parts.reduce((all, part) => all + of(part), 0);
    expect(Object.keys(categories)).toEqual([
      'innovators',
      'earlyAdopters',
      'earlyMajority',
      'lateMajority',
      'laggards',
    ]);
    expect(sum(({ members }) => members)).toBe(60);
    const { width, figures } = passOnRowLayout(played.names);
    const meanOf = (path: string): number => {
      const column = figures.paths.findIndex((steps) => steps.join('.') === path);
      let total = 0;
      for (let run = 0; run < played.runs; run++) total += played.rows[run * width + column]!;
      return total / played.runs;
    };
    expect(sum(({ passOns }) => passOns.mean)).toBeCloseTo(meanOf('contents.launch.cascadeSize'), 10);
    expect(sum(({ conversions }) => conversions.mean)).toBeCloseTo(meanOf('contents.launch.conversions'), 10);
    expect(meanOf('contents.launch.conversions')).toBeGreaterThan(0);
  });
});
