import { describe, expect, it } from 'vitest';
import type { Intervention, Poll } from '../passOnScenario.js';
import { interventionTimes, pollTimes } from './interventionTimes.js';

const times = (entry: Partial<Intervention>, horizon = 168) =>
  interventionTimes({ post: 'a', by: { kind: 'brand' }, ...entry }, horizon);
const asked = (poll: Partial<Poll>, horizon = 168) =>
  pollTimes({ sample: 1, response: 1, responseBias: 0, ...poll }, horizon);

describe('times of a posting', () => {
  it('are one, or as many as asked for, or as fit before the horizon', () => {
    expect(times({ at: '90min' })).toEqual([1.5]);
    expect(times({ at: '1d', every: '12h', times: 3 })).toEqual([24, 36, 48]);
    expect(times({ at: '0h', every: '1d' })).toEqual([0, 24, 48, 72, 96, 120, 144]);
    expect(times({ at: '6d', every: '12h', times: 10 })).toEqual([144, 156]);
  });

  it('are none at the horizon or later, or where a level decides', () => {
    expect(times({ at: '7d' })).toEqual([]);
    expect(times({ when: { metric: 'reach', content: 'a', above: 1 } })).toEqual([]);
  });

  it('do not drift', () => {
    expect(times({ at: '0h', every: '10min' }, 1000).at(-1)).toBeCloseTo(999 + 5 / 6, 12);
  });
});

describe('times of polls', () => {
  it('begin after the first interval and may be at the horizon', () => {
    expect(asked({ every: '2d' })).toEqual([48, 96, 144]);
    expect(asked({ every: '84h' })).toEqual([84, 168]);
    expect(asked({ at: '0h', every: '84h' })).toEqual([0, 84, 168]);
  });

  it('are one where no interval is given, at the end unless the poll says when', () => {
    expect(asked({ at: '1h' })).toEqual([1]);
    expect(asked({})).toEqual([168]);
    expect(asked({ at: '8d' })).toEqual([]);
  });
});
