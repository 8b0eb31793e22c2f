import { describe, expect, it } from 'vitest';
import { campaign } from '../../testkit/campaign.js';
import { playCampaign } from '../../testkit/playCampaign.js';
import { passOnResult } from '../metrics/passOnResult.js';
import { resultJsonSchema, resultSchema } from './resultSchema.js';

const SHAPE = {
  seed: 2,
  members: 60,
  contents: 3,
  segments: 2,
  platforms: 2,
  money: true,
  limitedAttention: false,
};

function resultOf(shape: typeof SHAPE, runs: number): unknown {
  const whole = {
    format: 'grapevine-result/1',
    scenario: {
      ...{ name: 'Test', digest: 'sha256-0', resolved: {} },
      titles: { en: 'Test', fr: 'Essai' },
    },
    rngSeed: 7,
    runs,
    population: { members: 60, groups: 30, memberships: 100, ties: 10 },
    ...passOnResult(playCampaign(campaign(shape), runs)),
    digest: 'sha256-0',
  };
  return JSON.parse(JSON.stringify(whole));
}

describe('resultSchema', () => {
  it('knows every key of a pass-on result, and what stands there', () => {
    const cases = [resultOf(SHAPE, 20), resultOf({ ...SHAPE, money: false, segments: 0 }, 1)];
    for (const result of cases) expect(resultSchema().schema.parse(result)).toEqual(result);
  });

  it('is written as JSON Schema with a name for what occurs often, again and again', () => {
    const schema = resultJsonSchema() as { $defs: Record<string, unknown> };
    expect(Object.keys(schema.$defs).toSorted()).toEqual([
      'categoryCuts',
      'credit',
      'estimate',
      'ledgerLine',
      'passOnContent',
      'polledFigure',
      'ranked',
    ]);
    expect(JSON.stringify(schema).length).toBeLessThan(20_000);
    expect(resultJsonSchema()).toEqual(schema);
  });
});
