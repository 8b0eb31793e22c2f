import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../testkit/rowsOf.js';
import { rngKey } from '../../random/rngKey.js';
import { openStream } from '../../random/stream.js';
import { separateRepeats } from './separateRepeats.js';

function separated(groups: readonly number[][], members: number, seed: number): number[][] {
  const groupOffsets = Uint32Array.from([0, ...groups.map((_, g) => groups.slice(0, g + 1).flat().length)]);
  const groupMembers = Uint32Array.from(groups.flat());
  const result = separateRepeats({ groupOffsets, groupMembers }, members, openStream(rngKey(seed)));
  return rowsOf(result.groupOffsets, result.groupMembers);
}

describe('separateRepeats', () => {
  test('leaves groups without repeats as they are', () => {
    expect(separated([[0, 1], [], [1, 2]], 3, 1)).toEqual([[0, 1], [], [1, 2]]);
  });

  test('exchanges a repeated member with one of another group', () => {
    const [first, second] = separated(
      [
        [0, 0],
        [1, 2],
      ],
      3,
      1,
    );
    expect(new Set([...first!, ...second!])).toEqual(new Set([0, 1, 2]));
    expect(first).toContain(0);
    expect(second).toContain(0);
  });

  test('leaves out a place that nobody can take', () => {
    expect(separated([[0, 0, 1]], 2, 1)).toEqual([[0, 1]]);
  });

  test('never leaves a member twice in a group, nor gives anybody more groups', () => {
    const groups = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(groups, fc.nat(), (given, seed) => {
        const after = separated(given, 6, seed);
        expect(after.length).toBe(given.length);
        after.forEach((group, g) => {
          expect(new Set(group).size).toBe(group.length);
          expect(group.length).toBeLessThanOrEqual(given[g]!.length);
        });
        const count = (rows: number[][], member: number) =>
          rows.flat().filter((value) => value === member).length;
        for (let member = 0; member < 6; member++) {
          expect(count(after, member)).toBeLessThanOrEqual(count(given, member));
        }
      }),
    );
  });
});
