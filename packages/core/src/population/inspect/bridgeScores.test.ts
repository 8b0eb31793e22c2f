import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsPopulation, smallGroups } from '../../../testkit/smallPopulations.js';
import { bridgeScores } from './bridgeScores.js';

describe('bridgeScores', () => {
  test('gives 1 for a pair of groups that only one member links, and nothing to members of one group', () => {
    expect([
      ...bridgeScores(
        groupsPopulation(5, [
          [0, 1, 2],
          [2, 3, 4],
        ]),
      ),
    ]).toEqual([0, 0, 1, 0, 0]);
  });

  test('shares a pair of groups among those who link it', () => {
    expect([
      ...bridgeScores(
        groupsPopulation(4, [
          [0, 1, 2],
          [1, 2, 3],
          [2, 3],
        ]),
      ),
    ]).toEqual([0, 0.5, 2, 0.5]);
  });

  test('equals the sum over pairs of groups, written down', () => {
    fc.assert(
      fc.property(smallGroups, ({ members, groups }) => {
        const expected = Array.from({ length: members }, () => 0);
        let linked = 0;
        groups.forEach((first, g) => {
          for (const second of groups.slice(g + 1)) {
            const shared = first.filter((member) => second.includes(member));
            if (shared.length > 0) linked++;
            for (const member of shared) expected[member]! += 1 / shared.length;
          }
        });
        const scores = bridgeScores(groupsPopulation(members, groups));
        scores.forEach((score, i) => {
          expect(score).toBeCloseTo(expected[i]!, 12);
        });
        expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(linked, 10);
      }),
    );
  });

  test('gives a population without groups zeros', () => {
    expect([...bridgeScores(groupsPopulation(3, []))]).toEqual([0, 0, 0]);
  });
});
