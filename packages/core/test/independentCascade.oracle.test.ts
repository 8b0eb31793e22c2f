import { describe, expect, it } from 'vitest';
import type { SeedSet } from '../src/engine/seedSet.js';
import { runEnsemble } from '../src/ensemble/runEnsemble.js';
import { independentCascade } from '../src/models/catalogue.js';
import { buildPopulation } from '../src/population/buildPopulation.js';
import type { Population } from '../src/population/population.js';
import { expectMean } from '../testkit/expectMean.js';
import { expectShares } from '../testkit/expectShares.js';
import { ABSENT, readReference, referenceIsThere } from '../testkit/reference.js';

type Pair = readonly [number, number];

/** The pairs as ties in both directions. */
function asTies(memberCount: number, pairs: readonly Pair[]): Population {
  const sources = pairs.flat();
  const targets = pairs.flatMap(([u, v]) => [v, u]);
  return buildPopulation({ memberCount, ties: { sources, targets } }).population;
}

/** The pairs as groups of two. */
function asPairGroups(memberCount: number, pairs: readonly Pair[]): Population {
  return asGroups(memberCount, pairs);
}

function asGroups(memberCount: number, groups: readonly (readonly number[])[]): Population {
  const memberships = {
    members: groups.flat(),
    groups: groups.flatMap((members, group) => members.map(() => group)),
  };
  return buildPopulation({ memberCount, groupCount: groups.length, memberships }).population;
}

function completePairs(n: number): Pair[] {
  return Array.from({ length: n }, (_, u) => Array.from({ length: u }, (_, v): Pair => [v, u])).flat();
}

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

async function sizes(
  population: Population,
  p: number,
  seeds: readonly number[],
  runs: number,
  name: string,
) {
  const seedSet: SeedSet = { kind: 'members', members: seeds.map(String) };
  const model = independentCascade({ activationProbability: p });
  return (await runEnsemble({ population, model, seedSet }, { runs, rngSeed: name })).samples.cascadeSize;
}

const oracles = (referenceIsThere ? readReference('oracles') : {}) as {
  complete_graph_mean_reach: { n: number; p: number; mean: number }[];
  complete_graph_size_distribution: { n: number; p: number; P: number[] }[];
  independent_cascade_small: {
    graph: string;
    n: number;
    edges: Pair[];
    seeds: number[];
    p: number;
    mean: number;
  }[];
};

const greedy = (oracles as { greedy_not_optimal_grid3x3_p03_k2?: Greedy }).greedy_not_optimal_grid3x3_p03_k2;

/** The best two first members of a grid, and those that greedy choice finds. */
interface Greedy {
  opt: number[];
  opt_value: number;
  greedy: number[];
  greedy_value: number;
}

const RUNS = 40_000;

describe.skipIf(!referenceIsThere)(
  `independent cascade, mean reach from exact enumeration (5 sigma; else ${ABSENT})`,
  () => {
    for (const { n, p, mean } of oracles.complete_graph_mean_reach ?? []) {
      it(`complete graph of ${n}, p = ${p}: ${mean}`, async () => {
        const runs = n > 20 ? 4000 : RUNS;
        expectMean(await sizes(asTies(n, completePairs(n)), p, [0], runs, `ties ${n} ${p}`), mean);
        expectMean(await sizes(asGroups(n, [range(n)]), p, [0], runs, `group ${n} ${p}`), mean);
      });
    }
    for (const { graph, n, edges, seeds, p, mean } of oracles.independent_cascade_small ?? []) {
      it(`${graph} from ${seeds}, p = ${p}: ${mean}`, async () => {
        expectMean(await sizes(asTies(n, edges), p, seeds, RUNS, `ties ${graph} ${seeds} ${p}`), mean);
        expectMean(await sizes(asPairGroups(n, edges), p, seeds, RUNS, `pairs ${graph} ${seeds} ${p}`), mean);
      });
    }
  },
);

describe.skipIf(!referenceIsThere)(
  `independent cascade, whole distribution of sizes (chi-square, 5 sigma; else ${ABSENT})`,
  () => {
    for (const { n, p, P } of oracles.complete_graph_size_distribution ?? []) {
      it(`complete graph of ${n}, p = ${p}`, async () => {
        const law = new Map(P.map((share, i) => [i + 1, share]));
        expectShares(await sizes(asTies(n, completePairs(n)), p, [0], 100_000, 'ties law'), law);
        expectShares(await sizes(asGroups(n, [range(n)]), p, [0], 100_000, 'group law'), law);
      });
    }
  },
);

describe.skipIf(!referenceIsThere)(`two first members of a grid of nine (5 sigma; else ${ABSENT})`, () => {
  it('reach as many as enumeration says: the best two more than those that are chosen one after the other', async () => {
    const { edges } = oracles.independent_cascade_small.find(({ graph }) => graph === 'grid3x3')!;
    const runs = 400_000;
    for (const [name, seeds, mean] of [
      ['best', greedy!.opt, greedy!.opt_value],
      ['greedy', greedy!.greedy, greedy!.greedy_value],
    ] as const)
      expectMean(await sizes(asTies(9, edges), 0.3, seeds, runs, name), mean);
  });
});

describe('independent cascade, by hand', () => {
  it('two members who share three groups have three independent trials (chi-square, 5 sigma)', async () => {
    const p = 0.2;
    const law = new Map([
      [1, 0.8 ** 3],
      [2, 1 - 0.8 ** 3],
    ]);
    expectShares(
      await sizes(
        asGroups(2, [
          [0, 1],
          [0, 1],
          [0, 1],
        ]),
        p,
        [0],
        100_000,
        'three',
      ),
      law,
    );
  });

  it('two groups of four that share a member equal two complete graphs that share him (exact enumeration, 5 sigma)', async () => {
    const groups = [
      [0, 1, 2, 3],
      [3, 4, 5, 6],
    ];
    const pairs = groups.flatMap((group) => completePairs(4).map(([a, b]): Pair => [group[a]!, group[b]!]));
    for (const p of [0.1, 0.3]) {
      const mean = exactMeanReach(7, pairs, 0, p);
      expectMean(await sizes(asGroups(7, groups), p, [0], RUNS, `overlap groups ${p}`), mean);
      expectMean(await sizes(asTies(7, pairs), p, [0], RUNS, `overlap ties ${p}`), mean);
    }
  });

  it('with p = 1 reaches everyone connected and takes the distance as steps; with p = 0 nobody', async () => {
    const path = asTies(
      30,
      range(29).map((i): Pair => [i, i + 1]),
    );
    expect(new Set(await sizes(path, 1, [0], 20, 'one'))).toEqual(new Set([30]));
    expect(new Set(await sizes(path, 0, [0], 20, 'zero'))).toEqual(new Set([1]));
    const seedSet: SeedSet = { kind: 'members', members: ['0'] };
    const model = independentCascade({ activationProbability: 1 });
    const { samples, contents } = await runEnsemble({ population: path, model, seedSet }, { runs: 3 });
    expect([...samples.steps]).toEqual([29, 29, 29]);
    expect(contents.content!.series.reach.map((estimate) => estimate.mean)).toEqual(
      range(30).map((i) => i + 1),
    );
  });
});

/** Mean reach from one member, by going through all 2^pairs sets of live pairs. */
function exactMeanReach(n: number, pairs: readonly Pair[], seed: number, p: number): number {
  let mean = 0;
  for (let live = 0; live < 2 ** pairs.length; live++) {
    let reached = 1 << seed;
    let share = 1;
    for (let e = 0; e < pairs.length; e++) share *= (live >>> e) & 1 ? p : 1 - p;
    for (let before = 0; before !== reached; ) {
      before = reached;
      pairs.forEach(([u, v], e) => {
        if (((live >>> e) & 1) === 0) return;
        if ((reached >>> u) & 1) reached |= 1 << v;
        if ((reached >>> v) & 1) reached |= 1 << u;
      });
    }
    for (let i = 0; i < n; i++) mean += share * ((reached >>> i) & 1);
  }
  return mean;
}
