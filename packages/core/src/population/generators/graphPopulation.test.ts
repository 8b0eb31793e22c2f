import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../testkit/digestOf.js';
import { expectMean } from '../../../testkit/expectMean.js';
import { rowsOf } from '../../../testkit/rowsOf.js';
import { rngKey } from '../../random/rngKey.js';
import { labelOf } from '../labels.js';
import { findBrokenInvariants } from '../populationInvariants.js';
import { barabasiAlbert } from './barabasiAlbert.js';
import type { GraphParameters } from './graphParameters.js';
import { graphPopulation } from './graphPopulation.js';

describe('graphPopulation', () => {
  test.each<[GraphParameters, number, number]>([
    [{ graph: 'erdos-renyi', members: 50, probability: 1 }, 50, 1225],
    [{ graph: 'barabasi-albert', members: 50, attachments: 4 }, 50, 184],
    [{ graph: 'watts-strogatz', members: 50, neighbours: 2 }, 50, 100],
    [{ graph: 'caveman', clusters: 3, clusterSize: 4 }, 12, 18],
    [{ graph: 'connected-caveman', clusters: 3, clusterSize: 4 }, 12, 18],
    [{ graph: 'complete', members: 7 }, 7, 21],
    [{ graph: 'path', members: 7 }, 7, 6],
    [{ graph: 'ladder', rungs: 4 }, 8, 10],
    [{ graph: 'karate-club' }, 34, 78],
    [{ graph: 'florentine-families' }, 15, 20],
    [{ graph: 'krackhardt-kite' }, 10, 18],
  ])('%j has %i members and %i ties, each both ways', async (parameters, members, ties) => {
    const population = await graphPopulation(parameters);
    expect(findBrokenInvariants(population)).toEqual([]);
    expect(population.memberCount).toBe(members);
    expect(population.tieCount).toBe(2 * ties);
    expect(population.groupCount).toBe(0);
    const rows = rowsOf(population.tieOffsets, population.tieTargets);
    expect(rows.every((targets, i) => targets.every((target) => rows[target]!.includes(i)))).toBe(true);
  });

  test('names members as the graph does', async () => {
    const families = await graphPopulation({ graph: 'florentine-families' });
    expect(labelOf(families.memberLabels, 1)).toBe('Medici');
    expect((await graphPopulation({ graph: 'karate-club' })).memberLabels).toBeUndefined();
  });

  // 5 sigma, seeds 0 to 59
  test('has the expected number of ties in an Erdos-Renyi graph', async () => {
    const make = (rngSeed: number) =>
      graphPopulation({ graph: 'erdos-renyi', members: 300, probability: 0.02 }, { rngSeed });
    const counts = await Promise.all(Array.from({ length: 60 }, (_, rngSeed) => make(rngSeed)));
    expectMean(
      counts.map(({ tieCount }) => tieCount / 2),
      0.02 * 150 * 299,
    );
  });

  // 5 sigma, seed fixed: of 16 ties a member, 6 leave its part, within a standard error of 0.2
  test('leads the wanted ties out of the parts of a Girvan-Newman graph', async () => {
    const population = await graphPopulation({ graph: 'girvan-newman', outsideTies: 6 });
    const rows = rowsOf(population.tieOffsets, population.tieTargets);
    const outside = rows.map((targets, i) => targets.filter((target) => target % 4 !== i % 4).length);
    expectMean(outside, 6);
  });

  test('keeps its output, bit for bit', async () => {
    const frozen: GraphParameters[] = [
      { graph: 'erdos-renyi', members: 1000, probability: 0.01 },
      { graph: 'barabasi-albert', members: 1000 },
      { graph: 'watts-strogatz', members: 1000 },
      { graph: 'clusters', members: 200, ties: 800, clusters: 5 },
      { graph: 'girvan-newman' },
    ];
    const populations = await Promise.all(
      frozen.map((given) => graphPopulation(given, { rngSeed: 'frozen' })),
    );
    expect(populations.map(digestOf)).toMatchInlineSnapshot(`
      [
        "461b948fee528ccf",
        "e01fa9b3d74d5329",
        "351b4f39943c7133",
        "45a2c3f70c99c41d",
        "26f991d5e79ce9d7",
      ]
    `);
  });

  test.each([
    ['a key that the graph does not use', { graph: 'complete', members: 5, rungs: 3 }, 'unused-key', 'rungs'],
    ['a missing key', { graph: 'erdos-renyi', members: 5 }, 'required', 'probability'],
    [
      'more attachments than members',
      { graph: 'barabasi-albert', members: 3 },
      'at-most-count',
      'attachments',
    ],
    ['neighbours that meet', { graph: 'watts-strogatz', members: 6 }, 'at-most-count', 'neighbours'],
    [
      'a cluster of one member',
      { graph: 'clusters', members: 1, ties: 3, clusters: 1 },
      'whole-number-at-least',
      'members',
    ],
    ['more ties than graphology holds', { graph: 'complete', members: 10_000 }, 'at-most-count', 'graph'],
  ])('refuses %s', async (_, parameters, code, path) => {
    await expect(graphPopulation(parameters as GraphParameters)).rejects.toMatchObject({
      problems: [{ code, path }],
    });
  });
});

describe('barabasiAlbert', () => {
  // exact: with one attachment each, four members form a star with probability 1/2; 5 sigma, seeds 0 to 9,999
  test('attaches in proportion to ties', () => {
    const stars = Array.from({ length: 10_000 }, (_, seed) => {
      const { from, to } = barabasiAlbert({ members: 4, attachments: 1 }, rngKey(seed));
      const degrees = [0, 0, 0, 0];
      for (const end of [...from, ...to]) degrees[end]!++;
      return Math.max(...degrees) === 3 ? 1 : 0;
    });
    expectMean(stars, 0.5);
  });
});

describe('wattsStrogatz', () => {
  // a tie stays with probability 0.7 (a moved one cannot come back to its place); 5 sigma, seed fixed
  test('moves the wanted share of ties', async () => {
    const given = { graph: 'watts-strogatz', members: 20_000, neighbours: 2, rewiring: 0.3 } as const;
    const population = await graphPopulation(given);
    const rows = rowsOf(population.tieOffsets, population.tieTargets);
    const stayed = rows.flatMap((targets, i) =>
      [1, 2].map((step) => (targets.includes((i + step) % 20_000) ? 1 : 0)),
    );
    expectMean(stayed, 0.7);
    expect(population.tieCount).toBe(2 * 2 * 20_000);
  });
});
