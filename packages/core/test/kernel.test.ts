import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachExposure } from '../src/engine/attributeStep.js';
import { type Kernel, NO_GROUP, NOBODY } from '../src/engine/kernel.js';
import { simulate } from '../src/ensemble/simulate.js';
import { independentCascade } from '../src/models/catalogue.js';
import { independentCascadeModel } from '../src/models/independentCascade.js';
import { tieThresholds } from '../src/models/tieThresholds.js';
import { buildPopulation } from '../src/population/buildPopulation.js';
import { overlappingGroups } from '../src/population/generators/overlappingGroups.js';
import type { Population } from '../src/population/population.js';
import { geometricSkip } from '../src/random/geometricSkip.js';
import { rngKey, runKey } from '../src/random/rngKey.js';

/** Steps of a run by the plainest means: a set, and every exposure of every teller one by one. */
function slowSteps(
  population: Population,
  p: number,
  thresholds: Uint32Array | undefined,
  run: number,
  seeds: number[],
): number[][] {
  const draws = {
    population,
    skip: geometricSkip(p),
    thresholds,
    key: runKey(rngKey('slow'), run, 'exposure'),
  };
  const active = new Set(seeds);
  const steps = [seeds];
  while (steps.at(-1)!.length > 0) {
    const next: number[] = [];
    for (const teller of steps.at(-1)!) {
      forEachExposure(draws, teller, (member) => {
        if (active.has(member)) return;
        active.add(member);
        next.push(member);
      });
    }
    steps.push(next);
  }
  return steps.slice(0, -1).map((step) => step.sort((a, b) => a - b));
}

function fastSteps(kernel: Kernel, run: number, seeds: number[]): number[][] {
  kernel.start(run, seeds, seeds.length);
  const steps: number[][] = [];
  for (let count = seeds.length; count > 0; count = kernel.step()) {
    steps.push([...kernel.active.subarray(kernel.stepStart, kernel.activeCount)].sort((a, b) => a - b));
  }
  return steps;
}

const population = fc.record({
  memberCount: fc.integer({ min: 1, max: 40 }),
  groupCount: fc.integer({ min: 1, max: 12 }),
  pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 120 }),
  ties: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 60 }),
});

function build({
  memberCount,
  groupCount,
  pairs,
  ties,
}: {
  memberCount: number;
  groupCount: number;
  pairs: [number, number][];
  ties: [number, number][];
}): Population {
  return buildPopulation({
    memberCount,
    groupCount,
    memberships: {
      members: pairs.map(([m]) => m % memberCount),
      groups: pairs.map(([, g]) => g % groupCount),
    },
    ties: {
      sources: ties.map(([u]) => u % memberCount),
      targets: ties.map(([, v]) => v % memberCount),
      weights: ties.map(([u, v]) => ((u + v) % 11) / 10),
    },
  }).population;
}

describe('the batch kernel', () => {
  it('takes the steps of the plain reference on the same draws, for any population, probability and rule of ties', () => {
    fc.assert(
      fc.property(
        population,
        fc.constantFrom(0, 0.01, 0.1, 0.5, 1),
        fc.constantFrom('uniform', 'weighted', 'trivalency', 'tie-weight'),
        fc.nat(9),
        (parts, p, tieProbability, run) => {
          const built = build(parts);
          const key = rngKey('slow');
          const kernel = independentCascadeModel.createKernel(
            { activationProbability: p, tieProbability },
            built,
            key,
          );
          const thresholds =
            tieProbability === 'uniform' || built.tieCount === 0
              ? undefined
              : tieThresholds(built, tieProbability, key);
          for (const seed of [0, built.memberCount - 1]) {
            expect(fastSteps(kernel, run, [seed])).toEqual(slowSteps(built, p, thresholds, run, [seed]));
          }
        },
      ),
      { numRuns: 400, seed: 2 },
    );
  });

  it('takes them on a large population too, where blocks and batches are full', () => {
    const large = overlappingGroups({
      members: 20_000,
      groupsPerMember: { powerLaw: { exponent: 1.8, min: 1, max: 3000 } },
      groupSize: { powerLaw: { exponent: 1.7, min: 2, max: 900 } },
    });
    const kernel = independentCascadeModel.createKernel(
      { activationProbability: 0.02 },
      large,
      rngKey('slow'),
    );
    expect(fastSteps(kernel, 5, [3, 14, 15])).toEqual(slowSteps(large, 0.02, undefined, 5, [3, 14, 15]));
  });

  it('gives a run the same steps whatever was run before', () => {
    const groups = overlappingGroups({ members: 500, groupsPerMember: 2, groupSize: 8 });
    const make = () =>
      independentCascadeModel.createKernel({ activationProbability: 0.15 }, groups, rngKey('slow'));
    const used = make();
    for (let run = 0; run < 50; run++) fastSteps(used, run, [run]);
    expect(fastSteps(used, 99, [1])).toEqual(fastSteps(make(), 99, [1]));
  });

  it('does not notice members, groups and ties that the cascade never meets', () => {
    const parts = {
      memberships: { members: [0, 1, 2, 2, 3, 4], groups: [0, 0, 0, 1, 1, 1] },
      ties: { sources: [4], targets: [0] },
    };
    const small = buildPopulation({ memberCount: 5, groupCount: 2, ...parts }).population;
    const more = buildPopulation({
      memberCount: 9,
      groupCount: 4,
      memberships: {
        members: [...parts.memberships.members, 5, 6, 7, 8],
        groups: [...parts.memberships.groups, 2, 2, 3, 3],
      },
      ties: { sources: [4, 7], targets: [0, 5] },
    }).population;
    const steps = [small, more].map((built) => {
      const kernel = independentCascadeModel.createKernel(
        { activationProbability: 0.4 },
        built,
        rngKey('unused'),
      );
      return Array.from({ length: 200 }, (_, run) => fastSteps(kernel, run, [0]));
    });
    expect(steps[1]).toEqual(steps[0]);
  });

  it('does work in proportion to the exposures that succeed, not to the size of the groups', () => {
    const work = [0.5, 5].map((scale) => {
      const size = 2000 * scale;
      const members = Array.from({ length: size }, (_, i) => i);
      const { population: one } = buildPopulation({
        memberCount: size,
        groupCount: 1,
        memberships: { members, groups: members.map(() => 0) },
      });
      const kernel = independentCascadeModel.createKernel(
        { activationProbability: 3 / size },
        one,
        rngKey('work'),
      );
      fastSteps(kernel, 0, [0, 1, 2, 3]);
      return { ...kernel.work, active: kernel.activeCount };
    });
    for (const { streams, draws, exposures, active } of work) {
      expect(streams).toBe(active);
      expect(draws).toBe(streams + exposures);
      expect(exposures / active).toBeGreaterThan(2.5);
      expect(exposures / active).toBeLessThan(3.5);
    }
  });

  it('has frozen counters: 100 runs on 10,000 members', () => {
    const groups = overlappingGroups({
      members: 10_000,
      groupsPerMember: { poisson: 3 },
      groupSize: { powerLaw: { exponent: 1.777, min: 5, max: 500 } },
    });
    const kernel = independentCascadeModel.createKernel(
      { activationProbability: 0.01 },
      groups,
      rngKey('counters'),
    );
    for (let run = 0; run < 100; run++) fastSteps(kernel, run, [run]);
    expect(kernel.work).toMatchInlineSnapshot(`
      {
        "draws": 5308925,
        "exposures": 3172054,
        "streams": 2136871,
      }
    `);
  });
});

describe('a trace', () => {
  it('names a teller who was active one step before and shares the group (or has the tie)', () => {
    const groups = overlappingGroups({ members: 2000, groupsPerMember: 2, groupSize: 12 });
    const model = independentCascade({ activationProbability: 0.1 });
    const stepOf = new Map<number, number>();
    for (const { step, members, informedBy, informedIn } of simulate({
      population: groups,
      model,
      seedSet: { kind: 'random', count: 3 },
    })) {
      members.forEach((member, i) => {
        stepOf.set(member, step);
        if (step === 0) {
          expect([informedBy[i], informedIn[i]]).toEqual([NOBODY, NO_GROUP]);
          return;
        }
        expect(stepOf.get(informedBy[i]!)).toBe(step - 1);
        const inGroup = groups.groupMembers.subarray(
          groups.groupOffsets[informedIn[i]!],
          groups.groupOffsets[informedIn[i]! + 1],
        );
        expect(inGroup).toContain(member);
        expect(inGroup).toContain(informedBy[i]);
      });
    }
    expect(stepOf.size).toBeGreaterThan(1000);
  });
});
