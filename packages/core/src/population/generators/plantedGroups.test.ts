import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../testkit/digestOf.js';
import { expectMean } from '../../../testkit/expectMean.js';
import { expectShares } from '../../../testkit/expectShares.js';
import { powerLawShares } from '../../../testkit/lawShares.js';
import { lengthsOf, rowsOf } from '../../../testkit/rowsOf.js';
import { findBrokenInvariants } from '../populationInvariants.js';
import { plantedGroups } from './plantedGroups.js';

describe('plantedGroups', () => {
  const given = {
    members: 20_000,
    meanDegree: 15,
    maxDegree: 60,
    mixing: 0.3,
    overlapShare: 0.1,
    overlapGroups: 3,
  };
  const population = plantedGroups(given, { rngSeed: 'LFR' });
  const groups = rowsOf(population.memberOffsets, population.memberGroups);
  const ties = rowsOf(population.tieOffsets, population.tieTargets);
  const outside = ties.map((targets, i) => {
    const own = new Set(groups[i]);
    return targets.filter((target) => !groups[target]!.some((group) => own.has(group))).length;
  });

  test('keeps the invariants, with every tie both ways', () => {
    expect(findBrokenInvariants(population)).toEqual([]);
    expect(ties.every((targets, i) => targets.every((target) => ties[target]!.includes(i)))).toBe(true);
  });

  test('gives exactly the wanted share of members several groups, and the others one', () => {
    const counts = groups.map((own) => own.length);
    expect(counts.filter((count) => count === 3).length).toBe(2000);
    expect(counts.filter((count) => count === 1).length).toBe(18_000);
  });

  // standard error of the mean is 0.07: within 5 of them; up to one tie a group has no partner
  test('has the mean degree that is asked for', () => {
    const mean = population.tieCount / 20_000;
    expect(Math.abs(mean - 15)).toBeLessThan(0.4);
    expect(Math.max(...ties.map((targets) => targets.length))).toBeLessThanOrEqual(60);
  });

  // the share is known to 0.0005; up to 0.0015 more since some ties inside find no partner
  test('leads the wanted share of ties out of all groups', () => {
    const share = outside.reduce((sum, count) => sum + count, 0) / population.tieCount;
    expect(Math.abs(share - 0.3)).toBeLessThan(0.004);
  });

  // chi-square at 5 sigma, seed fixed; a size may lose a member that would have come twice, so groups keep theirs here
  test('draws group sizes from the law', () => {
    expectShares(lengthsOf(population.groupOffsets).slice(0, -1), powerLawShares(1, 20, 100));
  });

  test('puts members with many ties only into groups that have room for them', () => {
    const sizes = lengthsOf(population.groupOffsets);
    const single = groups.flatMap((own, i) => (own.length === 1 ? [i] : []));
    for (const i of single) expect(ties[i]!.length - outside[i]!).toBeLessThan(sizes[groups[i]![0]!]!);
  });

  // 5 sigma, seeds 0 to 39
  test('has no ties inside groups when all are mixed', () => {
    const inside = Array.from({ length: 40 }, (_, rngSeed) => {
      const { tieCount } = plantedGroups(
        { members: 300, mixing: 1, overlapShare: 0, meanDegree: 6 },
        { rngSeed },
      );
      return tieCount / 300;
    });
    expectMean(inside, 6);
  });

  test('keeps its output, bit for bit', () => {
    const frozen = plantedGroups({ members: 1000, platforms: ['a', 'b'] }, { rngSeed: 'frozen' });
    expect(digestOf(frozen)).toMatchInlineSnapshot(`"ad1f05af1910a721"`);
  });

  test.each([
    ['a degree that nobody can have', { members: 40 }, 'maxDegree'],
    ['a mean above the largest degree', { members: 400, meanDegree: 60 }, 'meanDegree'],
    ['a mean below all power laws', { members: 400, meanDegree: 1, degreeExponent: 0 }, 'meanDegree'],
  ])('refuses %s', (_, parameters, path) => {
    expect(() => plantedGroups(parameters)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ path })] }),
    );
  });
});
