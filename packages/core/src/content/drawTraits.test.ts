import { describe, expect, test } from 'vitest';
import { expectMean } from '../../testkit/expectMean.js';
import { buildPopulation } from '../population/buildPopulation.js';
import { rngKey } from '../random/rngKey.js';
import { drawTraits } from './drawTraits.js';
import { type MemberLaws, memberParameters } from './memberParameters.js';
import { type MemberTraits, TRAIT, TRAIT_STRIDE } from './memberTraits.js';

const MEMBERS = 50_000;
const laws = Object.fromEntries(
  Object.entries(memberParameters).map(([name, spec]) => [name, spec.default]),
) as unknown as MemberLaws;
const key = rngKey('traits');

function people(memberCount = MEMBERS, traits: Record<string, Float32Array> = {}) {
  return buildPopulation({ memberCount, traits }).population;
}

/** Values of one trait, by member. */
function column({ rows }: MemberTraits, trait: keyof typeof TRAIT): Float32Array {
  const values = new Float32Array(rows.length / TRAIT_STRIDE);
  return values.map((_, i) => rows[TRAIT_STRIDE * i + TRAIT[trait]]!);
}

const drawn = drawTraits(people(), laws, 'unlimited', ['tech', 'music'], key);

describe('by law', () => {
  test('tastes sum to 1 and count alike on average', () => {
    const tastes = (['usefulness', 'importance', 'coolness'] as const).map((taste) => column(drawn, taste));
    tastes[0]!.forEach((useful, i) => {
      expect(useful + tastes[1]![i]! + tastes[2]![i]!).toBeCloseTo(1, 5);
    });
    // 5 sigma each, seed fixed
    for (const taste of tastes) expectMean(taste, 1 / 3);
  });

  test('the other traits have the means of their laws', () => {
    // 5 sigma each, seed fixed; cutting attitudes to -1 … 1 moves their mean by less than 0.0001
    expectMean(column(drawn, 'threshold'), 0.75);
    expectMean(column(drawn, 'activity'), Math.exp(0.125));
    expectMean(column(drawn, 'attitude'), 0.1);
    expectMean(drawn.topics.tech!, 0.5);
    expectMean(drawn.topics.music!, 0.5);
    expect(Object.keys(drawn.topics)).toEqual(['tech', 'music']);
  });

  test('topics are independent of each other and of tastes', () => {
    const { tech, music } = drawn.topics as Record<string, Float32Array>;
    const useful = column(drawn, 'usefulness');
    // 5 sigma each, seed fixed
    expectMean(
      tech!.map((value, i) => (value - 0.5) * (music![i]! - 0.5)),
      0,
    );
    expectMean(
      tech!.map((value, i) => (value - 0.5) * (useful[i]! - 1 / 3)),
      0,
    );
  });

  test('values are cut to the range of the trait', () => {
    const wide = { ...laws, attitude: { normal: { mean: 0, deviation: 50 } } };
    const attitudes = column(drawTraits(people(1000), wide, 'unlimited', [], key), 'attitude');
    expect([Math.min(...attitudes), Math.max(...attitudes)]).toEqual([-1, 1]);
  });

  test('attention is 0 where it is not limited, and never 0 where it is', () => {
    expect(new Set(column(drawn, 'attention'))).toEqual(new Set([0]));
    const some = drawTraits(people(1000), laws, { uniform: { min: 0, max: 0.2 } }, [], key);
    expect(Math.min(...column(some, 'attention'))).toBeCloseTo(0.1, 6);
  });

  test('who passes on most easily is an innovator, and who hardly does a laggard', () => {
    const thresholds = column(drawn, 'threshold');
    const categories = column(drawn, 'category');
    const counts = [0, 0, 0, 0, 0];
    const ranges = counts.map(() => [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    categories.forEach((category, i) => {
      counts[category]!++;
      const range = ranges[category]!;
      range[0] = Math.min(range[0]!, thresholds[i]!);
      range[1] = Math.max(range[1]!, thresholds[i]!);
    });
    expect(counts).toEqual([1138, 6795, 17067, 17067, 7933]);
    for (let i = 1; i < 5; i++) expect(ranges[i]![0]).toBeGreaterThanOrEqual(ranges[i - 1]![1]!);
  });

  test('the Bass curve cuts the same members otherwise', () => {
    const bass = drawTraits(people(), { ...laws, categories: 'bass' }, 'unlimited', [], key);
    expect(column(bass, 'threshold')).toEqual(column(drawn, 'threshold'));
    expect(column(bass, 'category').filter((category) => category === 0)).toHaveLength(1500);
  });
});

describe('by columns of the population', () => {
  test('a column comes before the law, cut to the range of the trait', () => {
    const population = people(3, {
      threshold: Float32Array.of(0.25, -20, 0.5),
      activity: Float32Array.of(0, 2, 5000),
      attitude: Float32Array.of(-3, 0.5, 3),
      attention: Float32Array.of(0, 12, 40),
      'topic.tech': Float32Array.of(0.75, -1, 2),
    });
    const traits = drawTraits(population, laws, 'unlimited', ['tech'], key);
    expect(Array.from(column(traits, 'threshold'))).toEqual([0.25, -10, 0.5]);
    expect(Array.from(column(traits, 'activity'))).toEqual([Math.fround(0.001), 2, 1000]);
    expect(Array.from(column(traits, 'attitude'))).toEqual([-1, 0.5, 1]);
    expect(Array.from(column(traits, 'attention'))).toEqual([Math.fround(0.1), 12, 40]);
    expect(Array.from(traits.topics.tech!)).toEqual([0.75, 0, 1]);
    expect(Array.from(column(traits, 'category'))).toEqual([2, 2, 3]);
  });

  test('tastes of a column are made to sum to 1 with the others, evenly where all are 0', () => {
    const population = people(2, {
      usefulness: Float32Array.of(3, 0),
      importance: Float32Array.of(1, 0),
      coolness: Float32Array.of(0, -1),
    });
    const { rows } = drawTraits(population, laws, 'unlimited', [], key);
    expect(Array.from(rows.subarray(0, 3))).toEqual([0.75, 0.25, 0]);
    expect(Array.from(rows.subarray(TRAIT_STRIDE, TRAIT_STRIDE + 3))).toEqual(
      new Array(3).fill(Math.fround(1 / 3)),
    );
  });
});

describe('each trait of each member has its own luck', () => {
  const others = ['threshold', 'activity', 'attitude', 'attention'] as const;

  test('another law changes its own trait alone', () => {
    const changed = drawTraits(
      people(),
      { ...laws, activity: 1 },
      { normal: { mean: 40, deviation: 9 } },
      [],
      key,
    );
    for (const trait of ['usefulness', 'threshold', 'attitude', 'category'] as const)
      expect(column(changed, trait)).toEqual(column(drawn, trait));
    expect(column(changed, 'activity')).not.toEqual(column(drawn, 'activity'));
  });

  test('another topic, or another order of topics, changes no interest', () => {
    const { topics } = drawTraits(people(), laws, 'unlimited', ['sport', 'music'], key);
    expect(topics.music).toEqual(drawn.topics.music);
    expect(topics.sport).not.toEqual(drawn.topics.tech);
  });

  test('more members change nothing for those who were there', () => {
    const more = drawTraits(people(MEMBERS + 10), laws, 'unlimited', ['tech'], key);
    for (const trait of others)
      expect(column(more, trait).subarray(0, MEMBERS)).toEqual(column(drawn, trait));
    expect(more.topics.tech!.subarray(0, MEMBERS)).toEqual(drawn.topics.tech);
  });

  test('another key changes all', () => {
    const other = drawTraits(people(), laws, 'unlimited', ['tech'], rngKey('other'));
    expect(column(other, 'threshold')).not.toEqual(column(drawn, 'threshold'));
    expect(other.topics.tech).not.toEqual(drawn.topics.tech);
  });
});

test('keeps its draws, bit for bit', () => {
  const { rows, topics } = drawTraits(
    people(3),
    laws,
    { logNormal: { median: 40, sigma: 1 } },
    ['tech'],
    key,
  );
  expect(Array.from(rows, (value) => value.toPrecision(9)).join(' ')).toMatchInlineSnapshot(
    `"0.388038486 0.381136924 0.230824575 0.905586362 1.13849163 31.3201313 0.115773052 2.00000000 0.170453072 0.659663141 0.169883803 1.09475589 0.824221253 8.35678673 -0.0474079996 3.00000000 0.547483921 0.233906418 0.218609631 0.694199383 0.633330882 40.2284927 0.108308114 2.00000000"`,
  );
  expect(Array.from(topics.tech!).join(' ')).toMatchInlineSnapshot(
    `"0.12060006707906723 0.5846871137619019 0.1821219027042389"`,
  );
});

test('a population of nobody has no traits', () => {
  expect(drawTraits(people(0), laws, 'unlimited', ['tech'], key)).toEqual({
    rows: new Float32Array(0),
    topics: { tech: new Float32Array(0) },
  });
});

describe('columns that say nothing of some members', () => {
  const given = Float32Array.of(0.9, Number.NaN, 0.1, Number.NaN);

  test('leave these to the law', () => {
    const byLaw = drawTraits(people(4), laws, 'unlimited', ['tech'], key);
    const mixed = drawTraits(
      people(4, { threshold: given, 'topic.tech': given }),
      laws,
      'unlimited',
      ['tech'],
      key,
    );
    const lawful = column(byLaw, 'threshold');
    expect([...column(mixed, 'threshold')]).toEqual([given[0], lawful[1], given[2], lawful[3]]);
    const { tech } = byLaw.topics;
    expect([...mixed.topics.tech!]).toEqual([given[0], tech![1], given[2], tech![3]]);
  });

  test('leave attention unlimited where no law limits it', () => {
    const attention = Float32Array.of(5, Number.NaN, 0, 7);
    const drawnColumn = column(drawTraits(people(4, { attention }), laws, 'unlimited', [], key), 'attention');
    expect([...drawnColumn]).toEqual([5, 0, Math.fround(0.1), 7]);
  });
});
