import { describe, expect, it } from 'vitest';
import { createPassOnKernel } from '../src/engine/passOn/passOnKernel.js';
import type { PassOnSetup } from '../src/engine/passOnSetup.js';
import { runEnsemble } from '../src/ensemble/runEnsemble.js';
import { overlappingGroups } from '../src/population/generators/overlappingGroups.js';
import type { Population } from '../src/population/population.js';
import { rngKey } from '../src/random/rngKey.js';
import { experimentOf } from '../src/scenario/experiment.js';
import { loadPopulation } from '../src/scenario/loadPopulation.js';
import { parseScenario } from '../src/scenario/parseScenario.js';
import { GROUP_LAWS } from '../testkit/groupLaws.js';
import { type PlainParts, plainSetup } from '../testkit/plainSetup.js';
import { ABSENT, readReference, referenceIsThere } from '../testkit/reference.js';
import { tallyTotal } from '../testkit/tallyTotals.js';
import { type TwoPlatforms, twoPlatforms } from '../testkit/twoPlatforms.js';

interface Case {
  readonly model: string;
  readonly T?: number;
  readonly s?: number;
  readonly v?: number;
  readonly 'beta/gamma'?: number;
  readonly 'S_rho.01'?: number;
  readonly P_major?: number;
  readonly reached?: number;
  readonly sharers?: number;
}

interface Row {
  readonly population: string;
  readonly cases?: readonly Case[];
}

const MEMBERS = 100_000;
const RUNS = 20;
const CHANCE_RUNS = 300;
const LARGE_POPULATION = 20_000;

/** The fixed laws that a row of the reference stands for. */
function partsOf({ model, T, s, v, 'beta/gamma': looks }: Case): PlainParts | undefined {
  if (model === 'pairwise') return { platform: { visibility: T! } };
  if (model === 'post') return { rules: { transfer: s! }, platform: { visibility: v! } };
  if (model === 'sir') return { platform: { lookRate: looks! } };
  const [, a, t] = /^interest a=([.\d]+), T=([.\d]+)$/.exec(model) ?? [];
  return a === undefined ? undefined : { rules: { appeal: Number(a) }, platform: { visibility: Number(t) } };
}

function populationOf(name: string, members: number, rngSeed: string): Population {
  const [groupsPerMember, groupSize] = GROUP_LAWS[name]!;
  return overlappingGroups({ members, groupsPerMember, groupSize }, { rngSeed });
}

/** Members reached and members who passed on, in each of `runs` runs of a setup. */
function play(setup: PassOnSetup, rngSeed: string, runs: number): { reach: number[]; passOns: number[] } {
  const kernel = createPassOnKernel(setup, rngKey(rngSeed));
  const tallies = Array.from({ length: runs }, (_, run) => {
    const tally = kernel.play(run);
    return [tallyTotal(tally, 'reach'), tallyTotal(tally, 'passOns')] as const;
  });
  return { reach: tallies.map(([reach]) => reach), passOns: tallies.map(([, passOns]) => passOns) };
}

/** The theory is for endless populations: 3 standard errors of the mean, and 0.004. */
function expectShare(shares: readonly number[], expected: number): void {
  const mean = shares.reduce((sum, value) => sum + value, 0) / shares.length;
  const variance = shares.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (shares.length - 1);
  const allowed = 3 * Math.sqrt(variance / shares.length) + 0.004;
  expect(Math.abs(mean - expected), `${mean} against ${expected}`).toBeLessThan(allowed);
}

const rows = (referenceIsThere ? readReference('group-oracles') : []) as readonly Row[];

describe.skipIf(!referenceIsThere)(
  `passing on in overlapping groups against theory, 1 % first members (else ${ABSENT})`,
  () => {
    for (const { population: name, cases } of rows) {
      for (const row of cases ?? []) {
        const parts = partsOf(row);
        const share = row['S_rho.01'];
        if (!parts || share === undefined) continue;
        it(`population ${name}, ${describeCase(row)}: ${(100 * share).toFixed(2)} % are reached`, () => {
          const seedSet = { kind: 'random', fraction: 0.01 } as const;
          const shares = Array.from({ length: RUNS }, (_, run) => {
            const population = populationOf(name, MEMBERS, `${name} ${run}`);
            const { reach } = play(plainSetup(population, { ...parts, seedSet }), `${run}`, 1);
            return reach[0]! / MEMBERS;
          });
          expectShare(shares, share);
        });
      }
    }
  },
);

describe.skipIf(!referenceIsThere)(
  `the fixed laws of a scenario file, against theory (else ${ABSENT})`,
  () => {
    it('population E, posting s = 0.3, v = 0.5, on a named platform: 79.98 % are reached', async () => {
      const [groupsPerMember, groupSize] = GROUP_LAWS.E!;
      const scenario = parseScenario({
        format: 'grapevine-scenario/1',
        population: {
          generate: {
            kind: 'overlapping-groups',
            members: MEMBERS,
            groupsPerMember,
            groupSize,
            platforms: ['twitter'],
          },
        },
        model: {
          kind: 'pass-on',
          appeal: 1,
          transfer: 0.3,
          visibility: 0.5,
          sameGroup: true,
          delay: 'none',
          noveltyHalfLife: 'none',
          attention: 'unlimited',
        },
        seedSet: { kind: 'random', fraction: 0.01 },
        rngSeed: 'fixed laws',
        runs: RUNS,
      });
      const { population } = await loadPopulation(scenario, {
        open: () => Promise.reject(new Error('no file')),
      });
      const { contents } = await runEnsemble(experimentOf(scenario, population), { runs: RUNS, rngSeed: 1 });
      const row = rows.find(({ population: name }) => name === 'E')!.cases!.find(({ s }) => s === 0.3)!;
      // one population for all runs: its own deviation, about 0.001, is within the 0.004
      expect(Math.abs(contents.content!.reach.mean / MEMBERS - row['S_rho.01']!)).toBeLessThan(0.004);
    });
  },
);

describe.skipIf(!referenceIsThere)(
  `members reached and members who pass on, where interest decides (large outbreaks; else ${ABSENT})`,
  () => {
    for (const { population: name, cases } of rows) {
      for (const row of cases ?? []) {
        const parts = partsOf(row);
        if (!parts || row.reached === undefined || row.sharers === undefined) continue;
        it(`population ${name}, ${row.model}: ${row.reached.toFixed(4)} reached, ${row.sharers.toFixed(4)} sharers`, () => {
          const seedSet = { kind: 'random', count: 20 } as const;
          const setup = plainSetup(populationOf(name, MEMBERS, name), { ...parts, seedSet });
          const { reach, passOns } = play(setup, row.model, RUNS);
          const large = reach.map((_, run) => run).filter((run) => reach[run]! > MEMBERS / 50);
          if (row.reached! < 1e-6) {
            expect(large).toEqual([]);
            return;
          }
          expect(large.length).toBeGreaterThan(RUNS / 2);
          expectShare(
            large.map((run) => reach[run]! / MEMBERS),
            row.reached!,
          );
          expectShare(
            large.map((run) => passOns[run]! / MEMBERS),
            row.sharers!,
          );
        });
      }
    }
  },
);

describe.skipIf(!referenceIsThere)(
  `chance of a large outbreak from one member, against its own column (5 sigma and 0.004; else ${ABSENT})`,
  () => {
    for (const { population: name, cases } of rows) {
      for (const row of cases ?? []) {
        const parts = partsOf(row);
        const chance = row.P_major;
        if (!parts || chance === undefined || chance < 0.01) continue;
        it(`population ${name}, ${describeCase(row)}: ${(100 * chance).toFixed(2)} %`, () => {
          const setup = plainSetup(populationOf(name, LARGE_POPULATION, name), parts);
          const { reach } = play(setup, name, CHANCE_RUNS);
          const large = reach.filter((size) => size > LARGE_POPULATION / 50).length / CHANCE_RUNS;
          expect(Math.abs(large - chance), `${large}`).toBeLessThan(
            5 * Math.sqrt((chance * (1 - chance)) / CHANCE_RUNS) + 0.004,
          );
        });
      }
    }
  },
);

describe.skipIf(!referenceIsThere)(
  `two platforms with laws of their own, against theory, 2 % first members (else ${ABSENT})`,
  () => {
    for (const row of rows as readonly (Row & Partial<TwoPlatformRow>)[]) {
      if (row.population !== 'two platforms') continue;
      const { s, v, 'S_rho.02': share } = row as TwoPlatformRow;
      it(`posting s = ${s}, v = ${v}: ${(100 * share).toFixed(2)} % are reached`, () => {
        const seedSet = { kind: 'random', fraction: 0.02 } as const;
        const shares = Array.from({ length: RUNS }, (_, run) => {
          const population = twoPlatforms(row as TwoPlatformRow, MEMBERS, rngKey(`two ${run}`));
          const platform = [0, 1].map((index) => ({ visibility: v[index]!, fit: [s[index]!] }));
          const { reach } = play(plainSetup(population, { platform, seedSet }), `${run}`, 1);
          return reach[0]! / MEMBERS;
        });
        expectShare(shares, share);
      });
    }
  },
);

interface TwoPlatformRow extends TwoPlatforms {
  readonly population: string;
  readonly s: readonly number[];
  readonly v: readonly number[];
  readonly 'S_rho.02': number;
}

function describeCase({ model, T, s, v, 'beta/gamma': looks }: Case): string {
  if (model === 'pairwise') return `T = ${T}`;
  return model === 'post' ? `posting s = ${s}, v = ${v}` : `SIR beta/gamma = ${looks}`;
}
