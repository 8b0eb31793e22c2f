import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../testkit/digestOf.js';
import { expectMean } from '../../../testkit/expectMean.js';
import { expectShares } from '../../../testkit/expectShares.js';
import { powerLawShares } from '../../../testkit/lawShares.js';
import { lengthsOf } from '../../../testkit/rowsOf.js';
import { labelOf } from '../labels.js';
import type { Population } from '../population.js';
import { findBrokenInvariants } from '../populationInvariants.js';
import { everydayLife } from './everydayLife.js';
import { everydayLifeParameters } from './everydayLifeParameters.js';

const MEMBERS = 40_000;

function kindOf(population: Population, group: number): string {
  return labelOf(population.groupLabels, group).replace(/-\d+$/, '');
}

/** Platforms on which groups of each kind live. */
function platformsByKind(platforms: readonly string[]): Record<string, string[]> {
  const population = everydayLife({ members: 2000, platforms });
  const found: Record<string, Set<string>> = {};
  for (let group = 0; group < population.groupCount; group++) {
    found[kindOf(population, group)] ??= new Set();
    found[kindOf(population, group)]!.add(platforms[population.groupPlatform[group]!]!);
  }
  return Object.fromEntries(Object.entries(found).map(([kind, names]) => [kind, [...names].sort()]));
}

describe('everydayLife', () => {
  const population = everydayLife({ members: MEMBERS }, { rngSeed: 'town' });
  const kinds = Array.from({ length: population.groupCount }, (_, group) => kindOf(population, group));
  const sizes = lengthsOf(population.groupOffsets);
  const sizesOf = (kind: string) => sizes.filter((_, group) => kinds[group] === kind).slice(0, -1);
  const perMember = (kind: string) => {
    const counts = new Uint32Array(MEMBERS);
    for (let group = 0; group < population.groupCount; group++) {
      if (kinds[group] !== kind) continue;
      const { groupOffsets, groupMembers } = population;
      for (const member of groupMembers.subarray(groupOffsets[group]!, groupOffsets[group + 1]!))
        counts[member]!++;
    }
    return counts;
  };

  /** Share of the pairs in groups of a kind who live in the same town. */
  const sameTown = (kind: string) => {
    let same = 0;
    let pairs = 0;
    for (let group = 0; group < population.groupCount; group++) {
      if (kinds[group] !== kind) continue;
      const { groupOffsets, groupMembers } = population;
      const members = groupMembers.subarray(groupOffsets[group]!, groupOffsets[group + 1]!);
      const towns = new Uint32Array(MEMBERS / 5000);
      for (const member of members) towns[Math.floor(member / 5000)]!++;
      same += towns.reduce((sum, count) => sum + count * (count - 1), 0);
      pairs += members.length * (members.length - 1);
    }
    return same / pairs;
  };

  test('keeps the invariants, and numbers the groups of each kind from 0', () => {
    expect(findBrokenInvariants(population)).toEqual([]);
    expect(labelOf(population.groupLabels, 0)).toBe('household-0');
    expect(labelOf(population.groupLabels, kinds.indexOf('work'))).toBe('work-0');
    expect(labelOf(population.groupLabels, kinds.indexOf('interest'))).toBe('interest-0');
  });

  // chi-square at 5 sigma, seed fixed
  test('puts everybody into one household, sized as in the census', () => {
    expect(new Set(perMember('household'))).toEqual(new Set([1]));
    const { frequencies } = everydayLifeParameters.householdSize.default;
    expectShares(
      sizesOf('household'),
      new Map(Object.entries(frequencies).map(([size, p]) => [Number(size), p])),
    );
  });

  // each at 5 sigma, seed fixed
  test('gives 62 % a group at work, whose mean size is that of the law', () => {
    const work = perMember('work');
    expect(Math.max(...work)).toBe(1);
    expectMean(work, 0.62);
    // rounding to whole numbers leaves the mean of a log-normal this wide where it is
    expectMean(sizesOf('work'), 12 * Math.exp(0.32));
  });

  // 5 sigma, seed fixed: the mean of max(0, round(1.5 exp(z))) is 2.4696
  test('gives members any number of interests, in groups with a heavy tail', () => {
    const interests = perMember('interest');
    expectMean(interests, roundedLogNormalMean(1.5, 1));
    expectShares(sizesOf('interest'), powerLawShares(1.8, 3, 500));
  });

  // of eight towns, a place in one is held by somebody who lives there with probability 0.75 + 0.25 / 8, so that two
  // colleagues share a town with 0.617, less what straddles towns; about 5 standard deviations either way, seed fixed
  test('lets most people work in their own town, and interests reach everywhere', () => {
    expect(sameTown('household')).toBeGreaterThan(0.999);
    expect(sameTown('work')).toBeGreaterThan(0.6);
    expect(sameTown('work')).toBeLessThan(0.63);
    expect(Math.abs(sameTown('interest') - 1 / 8)).toBeLessThan(0.01);
  });

  test('puts each kind of group where such groups live', () => {
    expect(platformsByKind(['face-to-face', 'facebook', 'twitter', 'linkedin'])).toEqual({
      household: ['face-to-face'],
      work: ['linkedin'],
      interest: ['facebook', 'twitter'],
    });
    expect(platformsByKind(['facebook', 'twitter', 'linkedin'])).toEqual({
      household: ['facebook', 'twitter'],
      work: ['linkedin'],
      interest: ['facebook', 'twitter'],
    });
    expect(platformsByKind(['WhatsApp', 'email'])).toEqual({
      household: ['WhatsApp'],
      work: ['email'],
      interest: ['WhatsApp', 'email'],
    });
    expect(platformsByKind(['town-hall'])).toEqual({
      household: ['town-hall'],
      work: ['town-hall'],
      interest: ['town-hall'],
    });
  });

  test('keeps its output, bit for bit', () => {
    expect(digestOf(everydayLife({ members: 2000 }, { rngSeed: 'frozen' }))).toMatchInlineSnapshot(
      `"acbb30edb4377f71"`,
    );
  });

  test('names its own parameters when interests do not fit', () => {
    expect(() => everydayLife({ members: 2 })).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ path: 'interestSize' })] }),
    );
  });
});

/** Mean of a log-normal rounded to whole numbers, by integration over the normal density. */
function roundedLogNormalMean(median: number, sigma: number): number {
  let mean = 0;
  const step = 1e-4;
  for (let z = -8; z < 8; z += step) {
    mean +=
      (Math.round(median * Math.exp(sigma * z)) * Math.exp(-0.5 * z * z) * step) / Math.sqrt(2 * Math.PI);
  }
  return mean;
}
