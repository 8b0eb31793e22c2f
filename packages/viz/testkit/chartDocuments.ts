import type { ComparisonResult, Estimate, ResponseCurveResult, ScenarioResult } from '@grapevine/core';
import { HOSTILE_LABELS } from './smallExperiment.js';

/** An estimate around a mean, with an interval and quantiles at round distances; of one run, as JSON has it. */
export function someEstimate(mean: number, spread = 0.1 * Math.abs(mean), runs = 30): Estimate {
  const at = (times: number) => mean + times * spread;
  const quantiles = { '0.05': at(-2), '0.25': at(-1), '0.5': mean, '0.75': at(1), '0.95': at(2) };
  const isOne = runs === 1;
  const none = null as unknown as number;
  return {
    ...{ mean, runs, standardDeviation: isOne ? none : spread, standardError: isOne ? none : spread },
    ci95: isOne ? [none, none] : [at(-1), at(1)],
    quantiles: isOne ? { '0.05': mean, '0.25': mean, '0.5': mean, '0.75': mean, '0.95': mean } : quantiles,
  };
}

const HOURS = [1, 2, 3, 4];
const FIGURES = ['impressions', 'reach', 'convinced', 'passOns', 'conversions', 'ambassadors', 'detractors'];
const CATEGORIES = ['innovators', 'earlyAdopters', 'earlyMajority', 'lateMajority', 'laggards'];

/** What a content of a small result came to. */
export interface SmallContent {
  readonly id: string;
  /** [4] up to each hour. */
  readonly reach: readonly number[];
  readonly impressions?: readonly number[];
  readonly value?: number;
}

/** A `grapevine-result/1` of a pass-on scenario over four hours, among 100 members. */
export function smallResult(contents: readonly SmallContent[], runs = 30, name = 'Small'): ScenarioResult {
  const result = {
    format: 'grapevine-result/1',
    scenario: {
      ...{ name, digest: '' },
      resolved: { contents: contents.map(({ id }) => ({ id, conversionValue: 1, conversionBy: 'favour' })) },
    },
    ...{ rngSeed: 7, runs, digest: '', currency: 'EUR', polls: [] },
    population: { members: 100, groups: 5, memberships: 120, ties: 0 },
    contents: Object.fromEntries(contents.map((content) => [content.id, contentOf(content, runs)])),
    ledger: ledgerOf(contents, runs),
    warnings: [],
  };
  return result as unknown as ScenarioResult;
}

function contentOf({ reach, impressions = reach, value = 0 }: SmallContent, runs: number) {
  const over = (values: readonly number[]) => values.map((each) => someEstimate(each, 0.1 * each, runs));
  const curves = FIGURES.map((figure) => [figure, over(figure === 'impressions' ? impressions : reach)]);
  const categories = CATEGORIES.map((name, i) => [
    name,
    {
      members: 10 + 5 * i,
      passOns: someEstimate(10 - i, 1, runs),
      conversions: someEstimate(5 - i, 0.5, runs),
    },
  ]);
  return {
    impressions: someEstimate(impressions.at(-1)!, 1, runs),
    ...{ return: someEstimate(value, 1, runs), attitude: someEstimate(value, 1, runs) },
    series: { hours: HOURS, ...Object.fromEntries(curves) },
    adoption: {
      ...{ of: 'conversions', startHours: 0, peakHours: 2 },
      categories: Object.fromEntries(categories),
      bass: { kind: 'fitted', p: 0.1, q: 1, m: reach.at(-1)!, rSquared: 0.98 },
      bassCuts: { hours: [0.5, 1, 2, 3], shares: [0.1, 0.1, 0.3, 0.3, 0.2] },
    },
  };
}

function ledgerOf(contents: readonly SmallContent[], runs: number) {
  const sum = (of: (content: SmallContent) => number) =>
    contents.reduce((total, content) => total + of(content), 0);
  const line = (total: number) => ({
    total: someEstimate(total, 1, runs),
    byPlatform: {
      facebook: someEstimate(0.75 * total, 1, runs),
      twitter: someEstimate(0.25 * total, 1, runs),
    },
    bySource: { wordOfMouth: someEstimate(total, 1, runs) },
    ...{ byGroupKind: {}, bySegment: {} },
  });
  return {
    impressions: line(sum(({ reach, impressions = reach }) => impressions.at(-1)!)),
    return: line(sum(({ value = 0 }) => value)),
    conversions: line(10),
    attitude: line(5),
  };
}

/** A `grapevine-comparison/1` of small results. */
export function smallComparison(
  worlds: readonly (readonly [name: string, result: ScenarioResult])[],
): ComparisonResult {
  return {
    format: 'grapevine-comparison/1',
    worlds: worlds.map(([name]) => name),
    ...{ rngSeed: 7, runs: 30 },
    results: worlds.map(([, result]) => result),
    ...{ differences: [], fates: [] },
  };
}

/** A `grapevine-response-curve/1` over three delays. */
export function smallCurve(ways: readonly string[] = [], incident = 'complaint'): ResponseCurveResult {
  const points = [0, 6, 24].map((delayHours, i) => ({
    delayHours,
    metrics: { reach: someEstimate(50 + 10 * i), reputation: someEstimate(-i) },
    extra: { reach: someEstimate(10 * i, i), reputation: someEstimate(-i, 0.1) },
    avoidable: { reach: someEstimate(40 - 10 * i), reputation: someEstimate(i - 4, 0.1) },
  }));
  const chance = {
    reach: { halfLifeHours: { value: 9, ci95: [6, 12] }, lastUsefulHours: 24 },
    reputation: {},
  };
  const curve = {
    ...smallResult([{ id: 'complaint', reach: [1, 2, 3, 4] }]),
    ...{ format: 'grapevine-response-curve/1', incident, points, chance },
    curves: ways.map((strategy) => ({ strategy, points, chance })),
  };
  return curve as unknown as ResponseCurveResult;
}

/** A result whose names want to be markup, to turn lines around, or to fill the page; `😀` is one of them. */
export function hostileResult(): ScenarioResult {
  const names = [...HOSTILE_LABELS, '😀'.repeat(50), '__proto__'];
  return smallResult(
    names.map((id, i) => ({ id, reach: [1, 2, 3, 4 + i], value: i })),
    30,
    `${HOSTILE_LABELS[0]} ${HOSTILE_LABELS[3]}`,
  );
}

/** A `grapevine-result/1` of a model with states, over four steps, among 100 members. */
export function smallStatesResult(states: readonly string[], kind = 'sir', runs = 30): ScenarioResult {
  const step = [0, 1, 2, 3];
  const course = step.map((at) => someEstimate(10 + 20 * at, undefined, runs));
  const series = { step, reach: course, states: Object.fromEntries(states.map((name) => [name, course])) };
  const [end] = course.slice(-1);
  const content = { cascadeSize: end!, reach: end!, steps: end!, series };
  const result = {
    format: 'grapevine-result/1',
    scenario: { name: 'States', digest: '', resolved: { model: { kind } } },
    ...{ rngSeed: 7, runs, digest: '' },
    population: { members: 100, groups: 5, memberships: 120, ties: 0 },
    contents: { content },
  };
  return result as unknown as ScenarioResult;
}
