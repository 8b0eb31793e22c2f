import { describe, expect, it } from 'vitest';
import { apologyAfter, crisisWorld } from '../../testkit/crisisWorld.js';
import { problemsIn } from '../../testkit/problemsIn.js';
import { estimate } from '../metrics/estimate.js';
import { changeAnswer, withoutAnswer } from '../scenario/changeAnswer.js';
import type { PassOnExperiment } from '../scenario/experiment.js';
import { createPool } from '../workers/createPool.js';
import { responseCurve } from './responseCurve.js';
import { RESPONSE_METRICS } from './responseFigures.js';
import { runEnsemble } from './runEnsemble.js';

const options = { delays: [0, 4, 12, 40], runs: 40, rngSeed: 'curve' } as const;
const apology = crisisWorld([apologyAfter('6h')]);

describe('responseCurve', () => {
  it('has the worlds that the scenario makes, each by itself', async () => {
    const curve = await responseCurve(apology, options);
    expect(curve).toMatchObject({
      incident: 'complaint',
      runs: 40,
      rngSeed: 'curve',
      currency: 'EUR',
      curves: [],
    });
    expect(curve.points.map(({ delayHours }) => delayHours)).toEqual(options.delays);
    for (const { delayHours, metrics } of curve.points) {
      const alone = await runEnsemble(crisisWorld([apologyAfter(`${delayHours}h`)]), options);
      expect(Object.keys(metrics)).toEqual(RESPONSE_METRICS);
      expect(metrics.reach).toEqual(estimate(alone.samples['contents.complaint.reach']!));
      expect(metrics.cost).toEqual(alone.crisis!.cost);
    }
    const silent = await runEnsemble(crisisWorld([]), options);
    expect(curve.silence.metrics.reach).toEqual(estimate(silent.samples['contents.complaint.reach']!));
    expect(curve.silence.metrics.lost).toEqual(silent.crisis!.lost);
  });

  it('takes differences run by run: none at the first delay, and all that silence adds at it', async () => {
    const { points, silence } = await responseCurve(apology, options);
    for (const metric of RESPONSE_METRICS) {
      expect(points[0]!.extra[metric]).toMatchObject({ mean: 0, ci95: [0, 0], shares: { equal: 1 } });
      for (const { metrics, extra, avoidable } of points) {
        const scale = Math.max(1, Math.abs(silence.metrics[metric]!.mean));
        expect(extra[metric]!.mean / scale).toBeCloseTo(
          (metrics[metric]!.mean - points[0]!.metrics[metric]!.mean) / scale,
          10,
        );
        expect(avoidable[metric]!.mean / scale).toBeCloseTo(
          (silence.metrics[metric]!.mean - metrics[metric]!.mean) / scale,
          10,
        );
      }
    }
    expect(points[0]!.avoidable.reach!.ci95[0]).toBeGreaterThan(0);
    expect(points[0]!.avoidable.reach!.varianceRatio).toBeGreaterThan(1);
  });

  it('is that of no answer where the answer comes after the end', async () => {
    const { points, chance } = await responseCurve(apology, { ...options, delays: [500, 600] });
    for (const { avoidable } of points)
      for (const metric of RESPONSE_METRICS)
        expect(avoidable[metric]).toMatchObject({ mean: 0, shares: { equal: 1 } });
    for (const metric of RESPONSE_METRICS) expect(chance[metric]).toEqual({});
  });

  it('tells how long there is time to answer, the same for any way to ask', async () => {
    const { points, chance } = await responseCurve(apology, options);
    const { halfLifeHours, lastUsefulHours } = chance.reach!;
    const { value, ci95 } = halfLifeHours!;
    const [first, ...later] = points.map(({ avoidable }) => avoidable.reach!.mean);
    const after = options.delays.findIndex((_, i) => i > 0 && later[i - 1]! <= first! / 2);
    expect(value).toBeGreaterThan(options.delays[after - 1]!);
    expect(value).toBeLessThanOrEqual(options.delays[after]!);
    expect(ci95[0]).toBeLessThanOrEqual(value);
    expect(ci95[1]).toBeGreaterThanOrEqual(value);
    const useful = points.filter(({ avoidable }) => avoidable.reach!.ci95[0] > 0);
    expect(lastUsefulHours).toBe(useful.at(-1)!.delayHours);
    expect((await responseCurve(apology, options)).chance).toEqual(chance);
  });

  it('does not say when half is gone where more than half is left, nor what runs do not show', async () => {
    const early = await responseCurve(apology, { ...options, delays: [0, 0.5] });
    expect(early.chance.reach).toEqual({ lastUsefulHours: 0.5 });
    const nothing = crisisWorld([{ delay: '1h', strategy: 'take-down', platforms: ['twitter'] }], {
      strategies: { 'take-down': { removal: 0, reposts: 0, fuel: 1 } },
    });
    const { chance } = await responseCurve(nothing, options);
    expect(chance.reach).toEqual({});
  });

  it('moves later waves along, and leaves those at a fixed time', () => {
    const waves = [
      { at: '50h', strategy: 'take-down' },
      apologyAfter('6h'),
      { delay: '30min', strategy: 'bolster', content: 'apology' },
      { delay: '10h', strategy: 'take-down' },
    ];
    const { passOn } = crisisWorld(
      waves.filter(({ strategy }: { strategy?: string }) => strategy !== 'bolster'),
    );
    const delays = (hours: number) =>
      changeAnswer(passOn, { delayHours: hours }).crisis!.response.map(({ delay, at }) => delay ?? at);
    expect(delays(6)).toEqual(['50h', '6h', '10h']);
    expect(delays(24)).toEqual(['50h', '24h', '28h']);
    expect(delays(0)).toEqual(['50h', '0h', '4h']);
    expect(delays(1 / 3)).toEqual(['50h', '0.333333h', '4.333333h']);
    expect(withoutAnswer(passOn).crisis!.response).toEqual([]);
  });

  it('draws a curve for each strategy and each channel', async () => {
    const { curves, points, silence } = await responseCurve(apology, {
      ...options,
      runs: 10,
      strategies: ['rebuild', 'deny'],
      channels: ['account', 'press'],
    });
    expect(curves.map(({ strategy, channel }) => [strategy, channel])).toEqual([
      ['rebuild', undefined],
      ['deny', undefined],
      [undefined, 'account'],
      [undefined, 'press'],
    ]);
    expect(curves[0]!.points).toEqual(points);
    expect(curves[2]!.points).toEqual(points);
    const told = await runEnsemble(
      crisisWorld([{ delay: '4h', strategy: 'rebuild', content: 'apology', channel: 'press' }]),
      { ...options, runs: 10 },
    );
    expect(curves[3]!.points[1]!.metrics.lost).toEqual(told.crisis!.lost);
    expect(curves[1]!.points[0]!.avoidable.lost!.mean).toBeCloseTo(
      silence.metrics.lost!.mean - curves[1]!.points[0]!.metrics.lost!.mean,
      9,
    );
  });

  it('is the same with any number of workers, and tells progress over all worlds', async () => {
    const alone = JSON.stringify(await responseCurve(apology, options));
    for (const workers of [1, 2]) {
      const pool = await createPool({ workers });
      const told: (readonly [number, number])[] = [];
      const onProgress = (done: number, total: number) => void told.push([done, total]);
      const shared = await responseCurve(apology, { ...options, pool, onProgress });
      await pool.close();
      expect(JSON.stringify(shared)).toBe(alone);
      expect(told.at(-1)).toEqual([200, 200]);
      expect(told.every(([done], i) => i === 0 || done > told[i - 1]![0])).toBe(true);
    }
  });

  it('grows in every run where posts are read at once, in all groups alike', async () => {
    const { population, passOn } = apology;
    const model = { ...passOn.model, delay: 'none', sameGroup: true, learningRate: 0, reinforcement: 0 };
    const { points } = await responseCurve(
      { population, passOn: { ...passOn, model } as PassOnExperiment['passOn'] },
      { ...options, delays: [0, 1, 3] },
    );
    for (const { extra, avoidable } of points)
      for (const metric of ['reach', 'cascadeSize', 'convinced'] as const)
        expect(extra[metric]!.shares.below + avoidable[metric]!.shares.below).toBe(0);
    expect(points[1]!.extra.reach!.mean).toBeGreaterThan(0);
  });
});

describe('what a response curve asks for', () => {
  const problems = (experiment: PassOnExperiment, more: object) =>
    problemsIn(() => responseCurve(experiment, { ...options, ...more }));

  it('is a crisis with an answer after a delay', async () => {
    const fixed = crisisWorld([{ at: '20h', strategy: 'rebuild', content: 'apology' }]);
    for (const experiment of [fixed, crisisWorld([]), crisisWorld([{ delay: '1h', strategy: 'silence' }])])
      expect(await problems(experiment, {})).toEqual(['passOn.crisis.response a-delayed-answer']);
    const silent = crisisWorld([{ delay: '1h', strategy: 'take-down' }]);
    expect(await problems(silent, { channels: ['press'] })).toEqual([
      'passOn.crisis.response a-posted-answer',
    ]);
  });

  it('are two or more delays that rise, and strategies and channels that there are', async () => {
    expect(await problems(apology, { delays: [3] })).toEqual(['delays at-least-entries 1']);
    expect(
      await problems(apology, {
        delays: [-1, 4, 4, Number.NaN],
        strategies: ['deny', 'silence'],
        channels: ['pigeon'],
      }),
    ).toEqual([
      'delays[0] number-between -1',
      'delays[2] number-above 4',
      'delays[3] number-between NaN',
      'strategies[1] one-of "silence"',
      'channels[0] one-of "pigeon"',
    ]);
  });

  it('fits into memory, or is refused before any run', async () => {
    await expect(responseCurve(apology, { ...options, maxBytes: 1000 })).rejects.toMatchObject({
      code: 'out-of-memory',
    });
  });
});
