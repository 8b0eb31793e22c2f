import { describe, expect, it } from 'vitest';
import { runEnsemble } from '../src/ensemble/runEnsemble.js';
import { independentCascade } from '../src/models/catalogue.js';
import { overlappingGroups } from '../src/population/generators/overlappingGroups.js';
import { GROUP_LAWS } from '../testkit/groupLaws.js';
import { ABSENT, readReference, referenceIsThere } from '../testkit/reference.js';

interface Row {
  readonly population: string;
  readonly cases?: readonly {
    readonly model: string;
    readonly T?: number;
    readonly 'S_rho.01'?: number;
    readonly P_major?: number;
  }[];
}

const MEMBERS = 100_000;
const FEWER = 30_000;
const RUNS = 20;

/**
 * Large-population theory of cascades on random overlapping groups with independent pairwise trials (Newman 2003;
 * Ball, Sirl, Trapman 2014), 1 % of the members first: each run on a population of its own, so that the spread covers
 * people and luck. The bound is 3 standard errors of the mean and 0.004 for the finite population.
 */
describe.skipIf(!referenceIsThere)(`cascades on overlapping groups against theory (else ${ABSENT})`, () => {
  const rows = (referenceIsThere ? readReference('group-oracles') : []) as readonly Row[];
  for (const { population: name, cases } of rows) {
    for (const { model, T, 'S_rho.01': share } of cases ?? []) {
      if (model !== 'pairwise' || T === undefined || share === undefined) continue;
      it(`population ${name}, p = ${T}: ${(100 * share).toFixed(2)} % are reached`, async () => {
        const shares: number[] = [];
        for (let run = 0; run < RUNS; run++) shares.push(await reachedShare(name, T, run));
        const mean = shares.reduce((sum, value) => sum + value, 0) / RUNS;
        const variance = shares.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (RUNS - 1);
        expect(Math.abs(mean - share), `${mean}`).toBeLessThan(3 * Math.sqrt(variance / RUNS) + 0.004);
      });
    }
  }
});

describe.skipIf(!referenceIsThere)(
  `chance of a large outbreak from one member (5 sigma and 0.004; else ${ABSENT})`,
  () => {
    const rows = (referenceIsThere ? readReference('group-oracles') : []) as readonly Row[];
    for (const { population: name, cases } of rows) {
      for (const { model, T, P_major: chance } of cases ?? []) {
        if (model !== 'pairwise' || T === undefined || chance === undefined || chance < 0.01) continue;
        it(`population ${name}, p = ${T}: ${(100 * chance).toFixed(2)} %`, async () => {
          const [groupsPerMember, groupSize] = GROUP_LAWS[name]!;
          const population = overlappingGroups(
            { members: FEWER, groupsPerMember, groupSize },
            { rngSeed: name },
          );
          const model = independentCascade({ activationProbability: T });
          const { samples } = await runEnsemble(
            { population, model, seedSet: { kind: 'random', count: 1 } },
            { runs: 400, rngSeed: String(T) },
          );
          const large = samples.cascadeSize.filter((size) => size > FEWER / 50).length / 400;
          expect(Math.abs(large - chance), `${large}`).toBeLessThan(
            5 * Math.sqrt((chance * (1 - chance)) / 400) + 0.004,
          );
        });
      }
    }
  },
);

async function reachedShare(name: string, p: number, run: number): Promise<number> {
  const [groupsPerMember, groupSize] = GROUP_LAWS[name]!;
  const population = overlappingGroups(
    { members: MEMBERS, groupsPerMember, groupSize },
    { rngSeed: `${name} ${run}` },
  );
  const model = independentCascade({ activationProbability: p });
  const experiment = { population, model, seedSet: { kind: 'random', fraction: 0.01 } } as const;
  const { samples } = await runEnsemble(experiment, { runs: 1, rngSeed: run });
  return samples.cascadeSize[0]! / MEMBERS;
}

interface PoissonRow {
  readonly groups_per_member_mean: number;
  readonly co_members_mean: number;
  readonly p: number;
  readonly large_outbreak: number;
}

/**
 * Members in Poisson(mu) groups with Poisson(nu) others in each: the share of all whom a large outbreak reaches, and the chance
 * that one member starts one, are the same. 40,000 members, ten populations; the finite population costs 0.006.
 */
describe.skipIf(!referenceIsThere)(
  `random groups of Poisson sizes (5 sigma and 0.006; else ${ABSENT})`,
  () => {
    const rows = referenceIsThere
      ? (readReference('oracles') as { overlapping_groups_poisson: PoissonRow[] }).overlapping_groups_poisson
      : [];
    it.each(rows)('mu $groups_per_member_mean, nu $co_members_mean, p $p: $large_outbreak', async (row) => {
      const members = 40_000;
      const large: number[] = [];
      let runs = 0;
      for (let people = 0; people < 10; people++) {
        const population = overlappingGroups(
          {
            members,
            groupsPerMember: { poisson: row.groups_per_member_mean },
            groupSize: { poisson: row.co_members_mean },
          },
          { rngSeed: people },
        );
        const model = independentCascade({ activationProbability: row.p });
        const seedSet = { kind: 'random', count: 1 } as const;
        const { samples } = await runEnsemble({ population, model, seedSet }, { runs: 200, rngSeed: people });
        for (const size of samples.cascadeSize) if (size > 0.05 * members) large.push(size / members);
        runs += 200;
      }
      const share = row.large_outbreak;
      const chance = large.length / runs;
      expect(Math.abs(chance - share), `chance ${chance}`).toBeLessThan(
        5 * Math.sqrt((share * (1 - share)) / runs) + 0.006,
      );
      if (share === 0) return;
      const mean = large.reduce((sum, value) => sum + value, 0) / large.length;
      expect(Math.abs(mean - share), `mean ${mean}`).toBeLessThan(0.006);
    });
  },
);
