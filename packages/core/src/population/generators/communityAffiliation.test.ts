import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../testkit/digestOf.js';
import { expectMean } from '../../../testkit/expectMean.js';
import { findBrokenInvariants } from '../populationInvariants.js';
import { tieProbabilityOf } from './affiliationTies.js';
import { type CommunityAffiliationParameters, communityAffiliation } from './communityAffiliation.js';

/** Share of tied pairs in many small populations, as samples. */
function tiedShares(parameters: CommunityAffiliationParameters, count: number): number[] {
  const pairs = parameters.members * (parameters.members - 1);
  return Array.from(
    { length: count },
    (_, rngSeed) => communityAffiliation(parameters, { rngSeed }).tieCount / pairs,
  );
}

describe('communityAffiliation', () => {
  const oneGroup = { members: 20, groupsPerMember: 1, groupSize: 20, sizeExponent: 0 };

  // 5 sigma, seeds 0 to 299
  test('ties a pair in one group with the tie probability', () => {
    expectMean(tiedShares({ ...oneGroup, tieProbability: 0.3 }, 300), 0.3);
  });

  // 5 sigma, seeds 0 to 299: 1 - (1 - p)^2 (1 - background)
  test('gives a pair one chance for each shared group, and one in the background', () => {
    const given = { members: 12, groupsPerMember: 2, groupSize: 12, sizeExponent: 0 };
    const shares = tiedShares({ ...given, tieProbability: 0.2, backgroundProbability: 0.1 }, 300);
    expectMean(shares, 1 - 0.8 * 0.8 * 0.9);
  });

  // 5 sigma, seeds 0 to 299
  test('ties less in larger groups', () => {
    expectMean(tiedShares({ ...oneGroup, tieProbability: 0.33, sizeExponent: 0.6 }, 300), 0.33 * 2 ** -0.6);
    expect(tieProbabilityOf(2, { tieProbability: 0.6, sizeExponent: 1, backgroundProbability: 0 })).toBe(1);
  });

  test('keeps the groups that its ties come from, or either alone', () => {
    const make = (keep: 'ties' | 'groups' | 'both') =>
      communityAffiliation({ members: 500, keep }, { rngSeed: 3 });
    const { tieCount, groupCount, membershipCount } = make('both');
    expect(tieCount).toBeGreaterThan(0);
    expect(make('ties')).toMatchObject({ tieCount, groupCount: 0, membershipCount: 0 });
    expect(make('groups')).toMatchObject({ tieCount: 0, groupCount, membershipCount });
    expect(findBrokenInvariants(make('both'))).toEqual([]);
  });

  test('ties only pairs that share a group when there is no background', () => {
    const population = communityAffiliation({ members: 400, keep: 'both' }, { rngSeed: 4 });
    const { memberOffsets, memberGroups, tieOffsets, tieTargets } = population;
    const groupsOf = (i: number) => [...memberGroups.subarray(memberOffsets[i]!, memberOffsets[i + 1]!)];
    for (let i = 0; i < 400; i++) {
      const own = new Set(groupsOf(i));
      for (const target of tieTargets.subarray(tieOffsets[i]!, tieOffsets[i + 1]!)) {
        expect(groupsOf(target).some((group) => own.has(group))).toBe(true);
      }
    }
  });

  test('keeps its output, bit for bit', () => {
    const given = {
      members: 2000,
      keep: 'both',
      backgroundProbability: 0.0005,
      platforms: ['a', 'b'],
    } as const;
    expect(digestOf(communityAffiliation(given, { rngSeed: 'frozen' }))).toMatchInlineSnapshot(
      `"4e248463413ff7c9"`,
    );
  });

  test('refuses ties that would not fit before it draws them', () => {
    const given = { members: 20_000, backgroundProbability: 0.5 };
    expect(() => communityAffiliation(given, { maxBytes: 100e6 })).toThrow(
      expect.objectContaining({ code: 'out-of-memory' }),
    );
  });
});
