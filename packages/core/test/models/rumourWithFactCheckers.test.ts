import { describe, expect, it } from 'vitest';
import type { FactCheckingParameters } from '../../src/models/rumour/factCheckingParameters.js';
import { rumourWithFactCheckersModel } from '../../src/models/rumourWithFactCheckers.js';
import { overlappingGroups } from '../../src/population/generators/overlappingGroups.js';
import type { Population } from '../../src/population/population.js';
import { withTraits } from '../../src/population/withTraits.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectMean } from '../../testkit/expectMean.js';
import { expectShares } from '../../testkit/expectShares.js';
import { codeOf, factCheckingLaw } from '../../testkit/factCheckingChain.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';

const kernelOn = (population: Population, parameters: FactCheckingParameters, seed = 'checked') =>
  rumourWithFactCheckersModel.createKernel(parameters, population, rngKey(seed));
const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const oneGroup = (members: number) => groupsPopulation(members, [range(members)]);

/** Small populations: groups, and ties from whom to whom. */
const SMALL = {
  'one group of three': { members: 3, groups: [[0, 1, 2]], ties: [] },
  'two groups that share two members': {
    members: 4,
    groups: [
      [0, 1, 2],
      [1, 2, 3],
    ],
    ties: [],
  },
  'a group, one-way ties, and somebody who is not reached': {
    members: 4,
    groups: [[0, 1]],
    ties: [
      [1, 2],
      [2, 0],
      [3, 2],
    ],
  },
} as const;

const RULES: Record<string, FactCheckingParameters> = {
  'the usual rule': {},
  'fast and forgetful': {
    spreadingProbability: 0.9,
    credibility: 0.6,
    verifyingProbability: 0.4,
    forgettingProbability: 0.5,
  },
  'nobody forgets': { credibility: 0, verifyingProbability: 0.3, forgettingProbability: 0 },
  'fact-checkers convince nobody': { spreadingProbability: 0.7, credibility: 1, verifyingProbability: 0.5 },
};

describe('the rumour with fact-checkers', () => {
  for (const [place, { members, groups, ties }] of Object.entries(SMALL)) {
    for (const [name, parameters] of Object.entries(RULES)) {
      it(`${place}, ${name}: all states after 1, 3 and 8 steps have the law of the whole chain (chi-square, 5 sigma)`, () => {
        const population = groupsPopulation(members, groups, ties);
        const contacts = range(members).map((member) => [
          ...groups.flatMap((group) =>
            (group as readonly number[]).includes(member) ? group.filter((other) => other !== member) : [],
          ),
          ...ties.flatMap(([source, target]) => (target === member ? [source] : [])),
        ]);
        expectLaw(population, contacts, parameters, () => (parameters.credibility ?? 0.3) as number);
      });
    }
  }

  it('with a credibility of each member: the law of the whole chain (chi-square, 5 sigma)', () => {
    const alphas = [0, 0.9, 0.4, 0];
    const population = withTraits(oneGroup(4), { gullible: Float32Array.from(alphas) });
    const contacts = range(4).map((member) => range(4).filter((other) => other !== member));
    const parameters = { credibility: { trait: 'gullible' }, verifyingProbability: 0.3 };
    expectLaw(population, contacts, parameters, (member) => Math.fround(alphas[member]!));
  });

  it('20,000 in one group: the shares of the limit, and no believers beyond the threshold of verifying (within 0.01)', () => {
    const [beta, phi, alpha] = [0.5, 0.1, 0.3];
    for (const verify of [0.02, 0.05, 0.11]) {
      const q = (1 - phi) * verify;
      const sided = beta / (beta + phi);
      const ofThem = Math.max(0, ((phi * (1 + alpha)) / (phi + q) - (1 - alpha)) / (2 * alpha));
      const kernel = kernelOn(oneGroup(20_000), { verifyingProbability: verify }, `limit ${verify}`);
      kernel.start(0, range(100), 100);
      let [believers, checkers] = [0, 0];
      for (let step = 0; step < 600; step++) {
        kernel.step();
        if (step < 400) continue;
        believers += kernel.counts![1]! / 200 / 20_000;
        checkers += kernel.counts![2]! / 200 / 20_000;
      }
      expect(Math.abs(believers + checkers - sided), `${verify}`).toBeLessThan(0.01);
      expect(Math.abs(believers - sided * ofThem), `${verify}: ${believers}`).toBeLessThan(0.01);
    }
  });

  it('a single believer stays for 1 / (phi + (1 - phi) v) steps on average (5 sigma)', () => {
    const kernel = kernelOn(groupsPopulation(1, [[0]]), { verifyingProbability: 0.2 });
    const stays = range(20_000).map((run) => {
      kernel.start(run, [0], 1);
      let steps = 0;
      for (; kernel.size > 0; steps++) kernel.step();
      return steps;
    });
    expectMean(stays, 1 / (0.1 + 0.9 * 0.2));
  });

  it('goes a tie a step where everybody believes at once and nobody checks or forgets, and is over then', () => {
    const path = groupsPopulation(
      6,
      [],
      range(5).map((i) => [i, i + 1] as const),
    );
    const kernel = kernelOn(path, {
      spreadingProbability: 1,
      verifyingProbability: 0,
      forgettingProbability: 0,
    });
    kernel.start(0, [1], 1);
    const sizes = [kernel.size];
    while (!kernel.over) {
      kernel.step();
      sizes.push(kernel.size);
    }
    expect(sizes).toEqual([1, 2, 3, 4, 5]);
    expect([...kernel.stateOf!]).toEqual([0, 1, 1, 1, 1, 1]);
  });

  it('starts with placed fact-checkers, ends where nobody takes sides, and counts who ever believed as reach', () => {
    const kernel = kernelOn(oneGroup(5), { spreadingProbability: 1, credibility: 1 });
    kernel.start(0, [0, 1], 2);
    kernel.place!(2, [1, 2], 2);
    expect([[...kernel.counts!], kernel.activeCount, kernel.active[0]]).toEqual([[2, 1, 2], 1, 0]);
    kernel.step();
    expect([kernel.counts![0]! <= 3, kernel.activeCount, kernel.stepStart]).toEqual([true, 3, 1]);
    const none = kernelOn(oneGroup(5), {});
    none.start(0, [], 0);
    expect([none.over, none.size]).toEqual([true, 0]);
  });

  it('goes on after contacts are entered as a run does that was saved and restored on them', () => {
    const [now, later] = [0, 1].map((seed) =>
      overlappingGroups({ members: 300, groupsPerMember: 2, groupSize: 7 }, { rngSeed: seed }),
    );
    const [whole, cut] = [now!, later!].map((population) => kernelOn(population, {}));
    whole!.start(3, [0, 1], 2);
    for (let step = 0; step < 10; step++) whole!.step();
    const saved = structuredClone(whole!.save());
    whole!.enter(later!);
    cut!.restore(3, saved);
    cut!.enter(later!);
    for (let step = 0; step < 30; step++) for (const kernel of [whole!, cut!]) kernel.step();
    expect(cut!.save()).toEqual(whole!.save());
    expect(whole!.activeCount).toBeGreaterThan(200);
  });

  it('has frozen counters and figures: 5 runs of 60 steps on 10,000 members', () => {
    const groups = overlappingGroups({
      members: 10_000,
      groupsPerMember: { poisson: 3 },
      groupSize: { powerLaw: { exponent: 1.777, min: 5, max: 500 } },
    });
    const kernel = kernelOn(groups, {}, 'counters');
    const figures = new Float64Array(2);
    let [size, peaks] = [0, 0];
    for (let run = 0; run < 5; run++) {
      kernel.start(run, [0, 1, 2], 3);
      for (let step = 0; step < 60; step++) kernel.step();
      kernel.writeFigures!(figures);
      size += kernel.size;
      peaks += figures[0]!;
    }
    expect({ ...kernel.work, size, peaks }).toMatchInlineSnapshot(`
      {
        "draws": 1042387,
        "exposures": 267652,
        "peaks": 34528,
        "size": 14517,
        "streams": 1042387,
      }
    `);
  });
});

function expectLaw(
  population: Population,
  contacts: readonly (readonly number[])[],
  parameters: FactCheckingParameters,
  credibility: (member: number) => number,
): void {
  const rule = {
    contacts,
    spreadingProbability: (parameters.spreadingProbability ?? 0.5) as number,
    credibility,
    verifyingProbability: (parameters.verifyingProbability ?? 0.05) as number,
    forgettingProbability: (parameters.forgettingProbability ?? 0.1) as number,
  };
  const first = range(population.memberCount).map((member) => Number(member === 0));
  const kernel = kernelOn(population, parameters, JSON.stringify(parameters));
  for (const steps of [1, 3, 8]) {
    const codes = range(20_000).map((run) => {
      kernel.start(run, [0], 1);
      for (let step = 0; step < steps && !kernel.over; step++) kernel.step();
      return codeOf(kernel.stateOf!);
    });
    expectShares(codes, factCheckingLaw(rule, first, steps));
  }
}
