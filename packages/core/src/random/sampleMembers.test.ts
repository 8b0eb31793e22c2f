import { describe, expect, it } from 'vitest';
import { expectMean } from '../../testkit/expectMean.js';
import { rngKey, runKey } from './rngKey.js';
import { sampleMembers } from './sampleMembers.js';

describe('sampleMembers', () => {
  for (const [members, count] of [
    [10, 3],
    [10, 8],
    [10, 10],
    [1, 1],
    [1000, 0],
  ] as const) {
    it(`draws ${count} distinct of ${members}, each equally often (5 sigma)`, () => {
      const sample = sampleMembers(members, count);
      const key = rngKey('sample');
      const target = new Int32Array(count);
      const firsts: number[] = [];
      for (let run = 0; run < 5000; run++) {
        expect(sample(runKey(key, run, 'seed-set'), target)).toBe(count);
        expect(new Set(target).size).toBe(count);
        firsts.push(Number(target.includes(members - 1)));
      }
      expectMean(firsts, count / members);
    });
  }
});
