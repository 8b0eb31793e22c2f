import { expect, test } from 'vitest';
import { passOnExperiment } from '../../testkit/passOnExperiment.js';
import { someExperiment } from '../../testkit/smallExperiment.js';
import { recordRun } from '../run/recordRun.js';
import { leadingRun, positionIn, stepAtTime, timeOf } from './sharedTime.js';

const options = { rngSeed: 7, run: 0 };
const twoDays = recordRun(passOnExperiment(), options);
const oneDay = recordRun(passOnExperiment(undefined, { horizon: '1d' }), options);

test('the clock is that of the run that ends last', () => {
  expect(leadingRun([oneDay, twoDays])).toBe(twoDays);
  expect(leadingRun([twoDays, oneDay])).toBe(twoDays);
});

test('runs with the same slices of time are at the same position', () => {
  const other = recordRun(passOnExperiment(undefined, { broadcast: [] }), options);
  for (const position of [0, 0.5, 7, 100.25, twoDays.stepCount - 1])
    expect(positionIn(other, twoDays, position)).toBeCloseTo(position, 9);
});

test('a shorter run is at the same hour, and stands still at its end', () => {
  const last = twoDays.stepCount - 1;
  const half = positionIn(oneDay, twoDays, last / 4);
  expect(oneDay.timed!.hours[Math.round(half)]).toBeCloseTo(12, 9);
  expect(positionIn(oneDay, twoDays, last / 2)).toBe(oneDay.stepCount - 1);
  expect(positionIn(oneDay, twoDays, last)).toBe(oneDay.stepCount - 1);
});

test('runs in steps share the steps', () => {
  const long = recordRun(someExperiment(), options);
  const short = { ...long, stepCount: 2 };
  expect(leadingRun([short, long])).toBe(long);
  expect([0, 0.5, 1, 3].map((position) => positionIn(short, long, position))).toEqual([0, 0.5, 1, 1]);
  expect(timeOf(long, 3)).toBe(3);
});

test('a time has come by the end of its step', () => {
  const { hours } = twoDays.timed!;
  expect([0, hours[1]!, hours[1]! + 1e-3, 48].map((time) => stepAtTime(twoDays, time))).toEqual([
    0,
    1,
    2,
    twoDays.stepCount - 1,
  ]);
});
