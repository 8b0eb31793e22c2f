import type { Estimate, ScenarioResult } from '@grapevine/core';
import { describe, expect, test } from 'vitest';
import { checkExpectations, requireKnownFigures } from './checkExpectations.js';

const reach: Estimate = {
  mean: 12.5,
  standardDeviation: 2,
  standardError: 0.2,
  ci95: [12.1, 12.9],
  quantiles: { '0.05': 4, '0.5': 12, '0.95': 25 },
  runs: 100,
};
const result = {
  runs: 100,
  contents: { 'a.b': { reach, cascadeSize: reach, steps: reach } },
} as unknown as ScenarioResult;

describe('checkExpectations', () => {
  test.each([
    ['> 12', true],
    ['>12.5', false],
    ['>= 12.5', true],
    ['< 13', true],
    ['<= 12', false],
    ['= 12.5', true],
    ['== 12', false],
    ['> -1e3', true],
  ])('12.5 %s is %s', (condition, met) => {
    const [check] = checkExpectations({ 'contents.a.b.reach.mean': condition }, result);
    expect(check).toMatchObject({ value: 12.5, met });
  });

  test('reaches keys that hold dots', () => {
    const [check] = checkExpectations({ 'contents.a.b.reach.quantiles.0.05': '= 4' }, result);
    expect(check).toMatchObject({ value: 4, met: true, comparison: '=', bound: 4 });
  });

  test('figures that do not exist are all told, with those that do', () => {
    const expectations = {
      'contents.a.b.reach.mean': '> 1',
      'contents.c.reach.mean': '> 1',
      'contents.a.b.reach': '> 1',
    };
    expect(() => requireKnownFigures(expectations, result, 'x.yaml: expect')).toThrowError(
      expect.objectContaining({
        code: 'invalid-input',
        problems: [
          expect.objectContaining({ path: 'x.yaml: expect', received: '"contents.c.reach.mean"' }),
          expect.objectContaining({ path: 'x.yaml: expect', received: '"contents.a.b.reach"' }),
        ],
      }),
    );
  });

  test('of a pass-on scenario, figures of contents and totals of the ledger are named', () => {
    const ledger = { impressions: { total: reach }, return: { total: reach } };
    const content = { reach, stages: { aware: reach }, series: { hours: [] }, adoption: { of: 'passOns' } };
    const passOn = { runs: 100, contents: { a: content }, ledger } as unknown as ScenarioResult;
    const known = { 'ledger.return.total.mean': '> 1', 'contents.a.stages.aware.mean': '> 1' };
    expect(() => requireKnownFigures(known, passOn, 'expect')).not.toThrow();
    const values = 'contents.a.reach.mean, ledger.impressions.total.mean, ledger.return.total.mean…';
    expect(() => requireKnownFigures({ 'ledger.x.mean': '> 1' }, passOn, 'expect')).toThrowError(
      expect.objectContaining({ problems: [expect.objectContaining({ details: { values } })] }),
    );
  });
});
