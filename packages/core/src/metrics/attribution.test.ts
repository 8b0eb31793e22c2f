import { describe, expect, it } from 'vitest';
import { type CampaignShape, campaign } from '../../testkit/campaign.js';
import { playCampaign } from '../../testkit/playCampaign.js';
import { attribution, throughAmbassadors } from './attribution.js';
import { passOnResult } from './passOnResult.js';

const SHAPE: CampaignShape = {
  seed: 31,
  members: 60,
  contents: 3,
  segments: 0,
  platforms: 2,
  money: true,
  limitedAttention: false,
};
const played = playCampaign(campaign(SHAPE), 30);

describe('attribution', () => {
  const credit = attribution(played)!;
  const { contents, ledger } = passOnResult(played);

  it('shares sum to what happened, for each figure of each content and for revenue', () => {
    for (const [id, figures] of Object.entries(credit.contents)) {
      for (const [figure, share] of Object.entries(figures)) {
        expect(share.broadcast.mean + share.wordOfMouth.mean).toBeCloseTo(share.together.mean, 9);
        expect(share.together).toEqual(contents[id]![figure as 'reach']);
        expect(share.broadcastAlone.mean + share.wordOfMouthAlone.mean + share.synergy.mean).toBeCloseTo(
          share.together.mean,
          9,
        );
      }
    }
    const { revenue } = credit;
    expect(revenue!.broadcast.mean + revenue!.wordOfMouth.mean).toBeCloseTo(ledger.revenue!.total.mean, 9);
  });

  it('gives broadcast nothing where there is none, though first members have the content anyway', () => {
    const { setup, names } = campaign({ ...SHAPE, contents: 1 });
    const quiet = {
      names: { ...names, channels: [], broadcastCosts: [], postCosts: names.postCosts.slice(0, 1) },
      setup: { ...setup, broadcasts: [], interventions: setup.interventions.slice(0, 1) },
    };
    const { launch } = attribution(playCampaign(quiet, 10))!.contents;
    expect(launch!.reach.broadcast).toMatchObject({ mean: 0, standardDeviation: 0 });
    expect(launch!.reach.wordOfMouth).toEqual(launch!.reach.together);
  });

  it('compares as many of the first runs as were played without something', () => {
    const { broadcastAlone, ...others } = played.counterfactuals;
    const fewer = { ...others, broadcastAlone: broadcastAlone!.slice(0, 7 * 9) };
    expect(attribution({ ...played, counterfactuals: fewer })!.contents.launch!.reach.together.runs).toBe(7);
  });

  it('is absent where the runs without each are', () => {
    expect(attribution({ ...played, counterfactuals: {} })).toBeUndefined();
    expect(throughAmbassadors({ ...played, counterfactuals: {} })).toBeUndefined();
  });

  it('has no revenue where conversions are worth nothing', () => {
    expect(attribution(playCampaign(campaign({ ...SHAPE, money: false }), 2))).not.toHaveProperty('revenue');
  });
});

describe('throughAmbassadors', () => {
  it('is the reach that is lost without them', () => {
    const lost = throughAmbassadors(played)!;
    expect(Object.keys(lost)).toEqual(['launch', 'complaint', 'apology']);
    expect(lost.launch!.difference.mean).toBeGreaterThan(0);
    const reach = passOnResult(played).contents.launch!.reach.mean;
    expect(lost.launch!.share!.value).toBeCloseTo(lost.launch!.difference.mean / reach, 12);
  });

  it('is nothing for a content against the brand, that none in favour corrects', () => {
    const lost = throughAmbassadors(playCampaign(campaign({ ...SHAPE, contents: 2 }), 10))!;
    expect(lost.complaint!.difference).toMatchObject({ mean: 0, standardDeviation: 0 });
  });
});
