import { createPool, type Experiment, runEnsemble } from '@grapevine/core';
import { afterAll, expect, test } from 'vitest';
import { crisisExperiment } from '../../testkit/crisisExperiment.js';
import { passOnExperiment } from '../../testkit/passOnExperiment.js';
import { someExperiment } from '../../testkit/smallExperiment.js';
import { reachSeries, recordRun } from '../run/recordRun.js';
import { fillSamples } from './fillSamples.js';
import { RunSample } from './runSample.js';

const pool = createPool({ workers: 1 });
afterAll(async () => (await pool).close());

async function sampleOf(experiment: Experiment, wanted: number): Promise<RunSample> {
  const sample = new RunSample(wanted);
  const { signal } = new AbortController();
  await fillSamples([{ experiment, rngSeed: 's', sample }], { pool, signal, onRuns() {} });
  return sample;
}

const runsOf = (experiment: Experiment, runs: number, content = 0) =>
  Array.from({ length: runs }, (_, run) => recordRun(experiment, { rngSeed: 's', run, content }));

test('the extremes of a sample are those of its runs', async () => {
  const experiment = someExperiment();
  const sample = await sampleOf(experiment, 21);
  expect(sample.size).toBe(21);
  const sizes = runsOf(experiment, 21).map(({ members }) => members.length);
  const { smallest, typical, largest } = sample.extremes();
  expect(sizes[smallest]).toBe(Math.min(...sizes));
  expect(sizes[largest]).toBe(Math.max(...sizes));
  expect(sizes[typical]).toBe([...sizes].sort((a, b) => a - b)[10]);
});

test('the bands of a classical model are those of an ensemble’s result, step by step', async () => {
  const experiment = someExperiment();
  const band = (await sampleOf(experiment, 30)).band()!;
  const { contents } = await runEnsemble(experiment, { rngSeed: 's', runs: 30 });
  const { reach } = Object.values(contents)[0]!.series;
  const at = (share: string) => reach.map(({ quantiles }) => quantiles[share]);
  expect(band.low).toEqual(at('0.05'));
  expect(band.high).toEqual(at('0.95'));
  expect(band.innerLow).toEqual(at('0.25'));
  expect(band.innerHigh).toEqual(at('0.75'));
  expect(band.mean).toEqual(reach.map(({ mean }) => mean));
});

test('of a pass-on experiment each content has its band, hour by hour, as runs tell it and results have it', async () => {
  const experiment = passOnExperiment();
  const sample = await sampleOf(experiment, 9);
  const { contents } = await runEnsemble(experiment, { rngSeed: 's', runs: 9 });
  Object.values(contents).forEach(({ series }, content) => {
    const band = sample.band(content)!;
    expect(band.hours).toEqual(series.hours);
    expect(band.low).toEqual(series.reach.map(({ quantiles }) => quantiles['0.05']));
    expect(band.mean).toEqual(series.reach.map(({ mean }) => mean));
    const runs = runsOf(experiment, 9, content);
    const last = runs.map((run) => reachSeries(run).at(-1)!);
    expect(band.high.at(-1)).toBe(Math.max(...last));
    expect(last[sample.extremes(content).largest]).toBe(Math.max(...last));
  });
});

test('figures are the ledger’s and the crisis’s; a scenario without money or crisis has none of these', async () => {
  const experiment = crisisExperiment();
  const sample = await sampleOf(experiment, 12);
  const { ledger, crisis } = await runEnsemble(experiment, { rngSeed: 's', runs: 12 });
  const told = [
    ['ledger.impressions.total', ledger.impressions.total],
    ['ledger.reach.total', ledger.reach.total],
    ['crisis.lost', crisis!.lost],
    ['crisis.cost', crisis!.cost!],
  ] as const;
  for (const [figure, { mean, quantiles }] of told) {
    const range = sample.figure(figure)!;
    expect(range.mean).toBeCloseTo(mean, 9);
    expect([range.low, range.high]).toEqual([quantiles['0.05'], quantiles['0.95']]);
  }
  expect(sample.currency).toBe('EUR');
  const plain = await sampleOf(passOnExperiment(), 3);
  expect(plain.figure('ledger.convinced.total')).toBeDefined();
  expect([plain.figure('crisis.lost'), plain.figure('ledger.revenue.total'), plain.currency]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('values of a figure are there once all runs are, in the order of the runs, whatever order they came in', async () => {
  const experiment = crisisExperiment();
  const whole = await sampleOf(experiment, 5);
  const { samples } = await runEnsemble(experiment, { rngSeed: 's', runs: 5 });
  expect([...whole.values('crisis.lost')!]).toEqual([...samples['crisis.lost']!]);
  expect(whole.values('crisis.none')).toBeUndefined();
  const session = await (await pool).open(experiment, 's');
  const backwards = new RunSample(5);
  for (const run of [4, 3, 2, 1]) backwards.add(await session.run(run, run + 1), session.facts);
  expect([backwards.isWhole, backwards.values('crisis.lost')]).toEqual([false, undefined]);
  backwards.add(await session.run(0, 1), session.facts);
  await session.close();
  expect(backwards.values('crisis.lost')).toEqual(whole.values('crisis.lost'));
  const classical = await sampleOf(someExperiment(), 3);
  expect([...classical.values('reach')!]).toEqual(
    runsOf(someExperiment(), 3).map(({ members }) => members.length),
  );
});

test('before there are two runs there is nothing to tell', async () => {
  const sample = await sampleOf(crisisExperiment(), 1);
  expect([sample.band(), sample.figure('crisis.lost')]).toEqual([undefined, undefined]);
  expect(new RunSample(3).missing).toEqual([0, 1, 2]);
  expect(sample.missing).toEqual([]);
});
