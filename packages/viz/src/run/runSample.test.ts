import { simulate } from '@grapevine/core';
import { expect, test } from 'vitest';
import { someExperiment } from '../../testkit/smallExperiment.js';
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
