import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complexContagionModel } from '../../src/models/complexContagion.js';
import { buildPopulation } from '../../src/population/buildPopulation.js';
import { rngKey } from '../../src/random/rngKey.js';
import { playToEnd } from '../../testkit/playSteps.js';
import { groupsPopulation, smallGroups } from '../../testkit/smallPopulations.js';

const KEY = rngKey('complex');
const range = (n: number) => Array.from({ length: n }, (_, i) => i);

/** One group of `n` whose members have thresholds of their own. */
function crowd(thresholds: readonly number[]) {
  return buildPopulation({
    memberCount: thresholds.length,
    groupCount: 1,
    memberships: { members: range(thresholds.length), groups: thresholds.map(() => 0) },
    traits: { needs: thresholds },
  }).population;
}

describe('complex contagion', () => {
  it('lets all of Granovetter’s hundred riot, and one alone when the threshold of 1 is a 2', () => {
    const play = (thresholds: number[]) => {
      const kernel = complexContagionModel.createKernel(
        { threshold: { trait: 'needs' } },
        crowd(thresholds),
        KEY,
      );
      return playToEnd(kernel, 0, []);
    };
    expect(play(range(100))).toBe(100);
    expect(play(range(100).map((k) => (k === 1 ? 2 : k)))).toBe(1);
  });

  it('looks at a member of one group once, however many steps it takes the others', () => {
    const kernel = complexContagionModel.createKernel(
      { threshold: { trait: 'needs' } },
      crowd(range(3000)),
      KEY,
    );
    expect(playToEnd(kernel, 0, [])).toBe(3000);
    expect(kernel.work.exposures).toBeLessThan(4 * 3000);
  });

  it('spreads along a ring of groups that overlap in as many members as it takes, and not in fewer', () => {
    for (const overlap of [1, 2, 3]) {
      const groups = range(20).map((g) => range(4 + overlap).map((i) => (g * 4 + i) % 80));
      const ring = groupsPopulation(80, groups);
      const reach = [1, 2, 3, 4].map((threshold) => {
        const kernel = complexContagionModel.createKernel({ threshold }, ring, KEY);
        return playToEnd(kernel, 0, groups[0]!);
      });
      expect(reach).toEqual([1, 2, 3, 4].map((k) => (k <= overlap ? 80 : 4 + overlap)));
    }
  });

  it('counts two active members of one group as one by groups, and members of two groups as two', () => {
    const population = groupsPopulation(5, [
      [0, 1, 4],
      [2, 3, 4],
    ]);
    const reach = (seeds: number[], countBy: 'members' | 'groups') =>
      playToEnd(complexContagionModel.createKernel({ threshold: 2, countBy }, population, KEY), 0, seeds);
    expect([reach([0, 1], 'members'), reach([0, 1], 'groups')]).toEqual([3, 2]);
    expect([reach([0, 2], 'members'), reach([0, 2], 'groups')]).toEqual([5, 3]);
  });

  it('ends with the same members whatever the order: one at a time, the highest index first', () => {
    fc.assert(
      fc.property(
        smallGroups,
        fc.integer({ min: 1, max: 3 }),
        fc.nat(8),
        ({ members, groups, ties }, threshold, seed) => {
          const population = groupsPopulation(members, groups, ties);
          const kernel = complexContagionModel.createKernel({ threshold }, population, KEY);
          playToEnd(kernel, 0, [seed]);
          const active = new Set([seed]);
          const contacts = (v: number) =>
            groups.reduce(
              (sum, group) =>
                sum + (group.includes(v) ? group.filter((u) => u !== v && active.has(u)).length : 0),
              0,
            ) + new Set(ties.filter(([u, to]) => to === v && active.has(u)).map(([u]) => u)).size;
          for (let v = members - 1; v >= 0; v--) {
            if (active.has(v) || contacts(v) < threshold) continue;
            active.add(v);
            v = members;
          }
          expect(new Set(kernel.active.subarray(0, kernel.activeCount))).toEqual(active);
        },
      ),
      { numRuns: 500, seed: 5 },
    );
  });
});
