import { describe, expect, it } from 'vitest';
import { CRISIS_CLUSTERS, type Incident, RESPONSE_STRATEGIES } from '../crisis.js';
import { STRATEGY_EFFECTS, strategyEffect } from './strategyEffects.js';

type Kind = Pick<Incident, 'cluster' | 'isTrue'>;
const KINDS: readonly Kind[] = CRISIS_CLUSTERS.flatMap((cluster) =>
  [true, false].map((isTrue) => ({ cluster, isTrue })),
);
const preventable: Kind = { cluster: 'preventable', isTrue: true };
const rumour: Kind = { cluster: 'victim', isTrue: false };

describe('strategyEffect', () => {
  it('repairs less with a strategy that does not suit the crisis', () => {
    const repair = (strategy: (typeof RESPONSE_STRATEGIES)[number], kind: Kind) =>
      strategyEffect(strategy, kind, {}).repair;
    expect(repair('deny', rumour)).toBe(0.5);
    expect(repair('deny', preventable)).toBeCloseTo(0.3);
    expect(repair('explain', { cluster: 'accidental', isTrue: true })).toBe(0.35);
    expect(repair('explain', preventable)).toBeCloseTo(0.21);
    expect(repair('diminish', preventable)).toBeCloseTo(0.18);
    expect(repair('rebuild', preventable)).toBe(0.4);
    expect(repair('compensate-publicly', { cluster: 'victim', isTrue: true })).toBeCloseTo(0.27);
    expect(KINDS.map((kind) => repair('bolster', kind))).toEqual(KINDS.map(() => 0.15));
  });

  it('makes a denial of the truth less believed, and fuel', () => {
    expect(strategyEffect('deny', preventable, {})).toMatchObject({ credibility: 0.5, fuel: 1.1 });
    expect(strategyEffect('deny', { ...preventable, isTrue: false }, {})).toEqual(STRATEGY_EFFECTS.deny);
    for (const strategy of RESPONSE_STRATEGIES.filter((name) => name !== 'deny'))
      expect(strategyEffect(strategy, preventable, {})).toEqual(
        strategyEffect(strategy, { ...preventable, isTrue: false }, {}),
      );
  });

  it('takes what a scenario says as it is, and nothing else from it', () => {
    const given = { deny: { repair: 0.9, fuel: 1 }, rebuild: { repair: 0 } };
    expect(strategyEffect('deny', preventable, given)).toMatchObject({
      repair: 0.9,
      fuel: 1,
      credibility: 0.5,
      inoculation: 0.5,
    });
  });
});

it('silence does nothing; public compensation and taking down add fuel, an apology takes some away', () => {
  for (const kind of KINDS)
    expect(strategyEffect('silence', kind, {})).toEqual({
      credibility: 1,
      repair: 0,
      inoculation: 0,
      fuel: 1,
      removal: 0,
      reposts: 0,
    });
  expect(STRATEGY_EFFECTS['compensate-publicly'].fuel).toBe(1.15);
  expect(STRATEGY_EFFECTS['compensate-privately'].fuel).toBe(1);
  expect(STRATEGY_EFFECTS['take-down']).toMatchObject({ fuel: 1.5, removal: 0.8, reposts: 0.2 });
  expect(STRATEGY_EFFECTS.rebuild.fuel).toBeLessThan(1);
});

it('no strategy repairs more than half of what was lost', () => {
  for (const strategy of RESPONSE_STRATEGIES)
    for (const kind of KINDS) expect(strategyEffect(strategy, kind, {}).repair).toBeLessThanOrEqual(0.5);
});
