import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaign, campaignShapes } from '../../testkit/campaign.js';
import { playCampaign } from '../../testkit/playCampaign.js';
import { passOnResult } from './passOnResult.js';
import { passOnSamples } from './passOnSamples.js';

const SHAPE = {
  seed: 2,
  members: 60,
  contents: 2,
  segments: 2,
  platforms: 2,
  money: true,
  limitedAttention: false,
};
const played = playCampaign(campaign(SHAPE), 25, 10);
const result = passOnResult(played);

describe('passOnResult', () => {
  it('has the figures of the contract, by content and in the ledger', () => {
    expect(Object.keys(result.contents)).toEqual(['launch', 'complaint']);
    for (const content of Object.values(result.contents)) {
      for (const figure of ['reach', 'cascadeSize', 'convinced', 'conversions', 'impressions'] as const)
        expect(content[figure]).toMatchObject({ runs: 25, mean: expect.any(Number) });
      expect(content.stages.ambassador.runs).toBe(25);
    }
    for (const line of Object.values(result.ledger)) {
      expect(Object.keys(line)).toEqual(['total', 'byPlatform', 'bySource', 'byGroupKind', 'bySegment']);
      expect(line.total.runs).toBe(25);
    }
    expect(Object.keys(result.ledger)).toEqual([
      ...['impressions', 'reach', 'convinced', 'passOns', 'conversions', 'attitude'],
      ...['revenue', 'cost', 'return'],
    ]);
    expect(Object.keys(result.ledger.reach.bySegment)).toEqual([
      'engineers',
      'others',
      'others (no segment)',
    ]);
    expect(result.ledger.cost!.bySegment).toEqual({});
    expect(result.currency).toBe('EUR');
  });

  it('series end at the means of the runs that they are from', () => {
    const kept = passOnResult({
      ...played,
      runs: 10,
      rows: played.rows.slice(0, (played.rows.length / 25) * 10),
    });
    const { series, reach, cascadeSize } = kept.contents.launch!;
    expect(series.reach.at(-1)).toEqual(reach);
    expect(series.passOns.at(-1)).toEqual(cascadeSize);
    expect(result.contents.launch!.series.reach).toEqual(series.reach);
  });

  it('without money and segments leaves both out', () => {
    const plain = passOnResult(playCampaign(campaign({ ...SHAPE, money: false, segments: 0 }), 3));
    expect(plain).not.toHaveProperty('currency');
    expect(plain.ledger).not.toHaveProperty('revenue');
    expect(plain.ledger.reach.bySegment).toEqual({});
    expect(plain.contents.launch).not.toHaveProperty('return');
  });

  it('is the same for the same runs, and can be made of one run of anything', () => {
    expect(JSON.stringify(passOnResult(playCampaign(campaign(SHAPE), 25, 10)))).toBe(JSON.stringify(result));
    fc.assert(
      fc.property(campaignShapes, (shape) => {
        const single = passOnResult(playCampaign(campaign(shape), 1));
        expect(single.warnings).toEqual([]);
        expect(JSON.stringify(single)).not.toContain('undefined');
      }),
      { seed: 6, numRuns: 15 },
    );
  });
});

describe('passOnSamples', () => {
  it('has the values of each run, for contents and the ledger’s totals', () => {
    const samples = passOnSamples(played);
    expect(Object.keys(samples)).toContain('contents.launch.stages.ambassador');
    expect(Object.keys(samples).filter((name) => name.startsWith('ledger.'))).toHaveLength(9);
    const values = samples['contents.launch.reach']!;
    expect(values).toHaveLength(25);
    expect(values.reduce((sum, value) => sum + value, 0) / 25).toBe(result.contents.launch!.reach.mean);
  });
});
