import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectShares } from '../../../testkit/expectShares.js';
import { deriveKey, rngKey } from '../../random/rngKey.js';
import { dealPlaces, NO_GROUP } from './plantedMemberships.js';

test('fills no group beyond its size and no group twice with one member', () => {
  const members = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(members, fc.nat(), (wanted, seed) => {
      const memberOffsets = Uint32Array.from([
        0,
        ...wanted.map((_, i) => wanted.slice(0, i + 1).flat().length),
      ]);
      const total = wanted.flat().length;
      const cut = Math.floor(total / 2);
      const dealt = dealPlaces(
        { memberOffsets, ties: Uint32Array.from(wanted.flat()), groupOffsets: Uint32Array.of(0, cut, total) },
        rngKey(seed),
      );
      const inGroup = (group: number) => dealt.filter((other) => other === group).length;
      expect(inGroup(0)).toBeLessThanOrEqual(cut);
      expect(inGroup(1)).toBeLessThanOrEqual(total - cut);
      wanted.forEach((_, i) => {
        const own = [...dealt.subarray(memberOffsets[i]!, memberOffsets[i + 1]!)].filter(
          (g) => g !== NO_GROUP,
        );
        expect(new Set(own).size).toBe(own.length);
      });
    }),
  );
});

// chi-square over the three valid dealings at 5 sigma, seed fixed: member 0 wants two ties and must be in the group of three
test('makes every valid dealing equally likely', () => {
  const key = rngKey('dealings');
  const wanted = {
    memberOffsets: Uint32Array.of(0, 1, 2, 3, 4),
    ties: Uint32Array.of(2, 0, 0, 0),
    groupOffsets: Uint32Array.of(0, 3, 4),
  };
  const alone = Array.from({ length: 30_000 }, (_, i) => dealPlaces(wanted, deriveKey(key, [i])).indexOf(1));
  expectShares(
    alone,
    new Map([
      [1, 1 / 3],
      [2, 1 / 3],
      [3, 1 / 3],
    ]),
  );
});
