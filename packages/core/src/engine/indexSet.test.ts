import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexSet } from './indexSet.js';

describe('an index set', () => {
  it('lists what a set of the language holds, in ascending order, after any additions and removals', () => {
    const change = fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 2999 }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 300 }), (changes) => {
        const fast = indexSet(3000);
        const slow = new Set<number>();
        for (const [adds, index] of changes) {
          if (adds) fast.add(index);
          else fast.remove(index);
          if (adds) slow.add(index);
          else slow.delete(index);
          expect(fast.has(index)).toBe(adds);
        }
        const target = new Int32Array(3000);
        const length = fast.list(target);
        expect([...target.subarray(0, length)]).toEqual([...slow].sort((a, b) => a - b));
        expect(fast.count).toBe(slow.size);
        fast.clear();
        expect([fast.list(target), fast.count]).toEqual([0, 0]);
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it('may be empty for good', () => {
    expect(indexSet(0).list(new Int32Array(0))).toBe(0);
  });
});
