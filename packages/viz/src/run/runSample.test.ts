import { simulate } from '@grapevine/core';
import { expect, test } from 'vitest';
import { passOnExperiment } from '../../testkit/passOnExperiment.js';
import { someExperiment } from '../../testkit/smallExperiment.js';
import { reachSeries, recordRun } from './recordRun.js';
import { createRunSample } from './runSample.js';

const experiment = someExperiment();
const reachOf = (run: number) =>
  [...simulate(experiment, { rngSeed: 's', run })].reduce((sum, { members }) => sum + members.length, 0);

test('the extremes of a sample are those of its runs', () => {
  const sample = createRunSample(experiment, { rngSeed: 's', runs: 21 });
  while (sample.advance(5));
  expect(sample.size).toBe(21);
  const sizes = Array.from({ length: 21 }, (_, run) => reachOf(run));
  const { smallest, typical, largest } = sample.extremes();
  expect(reachOf(smallest)).toBe(Math.min(...sizes));
  expect(reachOf(largest)).toBe(Math.max(...sizes));
  expect(reachOf(typical)).toBe([...sizes].sort((a, b) => a - b)[10]);
});

test('the band holds the mean and never falls', () => {
  const sample = createRunSample(experiment, { rngSeed: 's', runs: 30 });
  while (sample.advance(5));
  const { low, high, mean } = sample.band();
  mean.forEach((value, step) => {
    expect(low[step]).toBeLessThanOrEqual(value);
    expect(high[step]).toBeGreaterThanOrEqual(value);
    if (step > 0) expect(low[step]).toBeGreaterThanOrEqual(low[step - 1]!);
  });
});

test('nothing is simulated before it is asked for', () => {
  expect(createRunSample(experiment, { rngSeed: 's', runs: 5 }).size).toBe(0);
});

test('of a pass-on experiment each content has its band and its extremes, in the steps of a run', () => {
  const passOn = passOnExperiment();
  const sample = createRunSample(passOn, { rngSeed: 's', runs: 9 });
  while (sample.advance(5));
  for (const content of [0, 1]) {
    const runs = Array.from({ length: 9 }, (_, run) => recordRun(passOn, { rngSeed: 's', run, content }));
    const series = runs.map(reachSeries);
    const { low, high, mean } = sample.band(content);
    expect(mean).toEqual(
      series[0]!.map((_, step) => series.reduce((sum, reach) => sum + reach[step]!, 0) / 9),
    );
    expect(low.at(-1)).toBe(Math.min(...series.map((reach) => reach.at(-1)!)));
    expect(high.at(-1)).toBe(Math.max(...series.map((reach) => reach.at(-1)!)));
    expect(runs[sample.extremes(content).largest]!.members.length).toBe(high.at(-1));
  }
});
