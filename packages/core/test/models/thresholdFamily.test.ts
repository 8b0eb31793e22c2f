import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GeometricWaits } from '../../src/engine/geometricWaits.js';
import type { Kernel } from '../../src/engine/kernel.js';
import { memberValues } from '../../src/engine/memberValues.js';
import { happensTo, memberUniform } from '../../src/engine/threshold/memberChance.js';
import { complexContagionModel } from '../../src/models/complexContagion.js';
import { generalisedThresholdModel } from '../../src/models/generalisedThreshold.js';
import { kerteszThresholdModel } from '../../src/models/kerteszThreshold.js';
import { linearThresholdModel } from '../../src/models/linearThreshold.js';
import { profileModel } from '../../src/models/profile.js';
import { profileThresholdModel } from '../../src/models/profileThreshold.js';
import { wattsThresholdModel } from '../../src/models/wattsThreshold.js';
import { buildPopulation } from '../../src/population/buildPopulation.js';
import { overlappingGroups } from '../../src/population/generators/overlappingGroups.js';
import type { Population } from '../../src/population/population.js';
import { portableLog } from '../../src/random/portableMath.js';
import { rngKey, runKey } from '../../src/random/rngKey.js';
import { streamX, word } from '../../src/random/stream.js';
import { latest, playSteps } from '../../testkit/playSteps.js';
import { type SlowThreshold, slowThreshold } from '../../testkit/slowThreshold.js';

const KEY = rngKey('family');
const STEPS = 12;

interface Case {
  readonly name: string;
  readonly kernel: (population: Population) => Kernel;
  readonly slow: (population: Population, run: number) => SlowThreshold;
}

const theta = (run: number, member: number): number => {
  const key = runKey(KEY, run, 'state');
  return ((word(streamX(key[0]!, key[1]!, member), key[2]!) >>> 0) + 1) / 0x100000000;
};
const memberValue = (
  population: Population,
  name: string,
  range: readonly [number, number],
  value: never,
) => {
  const values = memberValues(value, { name, range }, population, KEY);
  return (member: number): number => (typeof values === 'number' ? values : values[member]!);
};
const uniform = { uniform: { min: 0, max: 1 } } as const;
const tables = new Map<number, GeometricWaits>();
const waitOf = (run: number, purpose: 'timing' | 'arrival', member: number, chance: number): number => {
  if (!tables.has(chance))
    tables.set(chance, new GeometricWaits({ values: Float64Array.of(chance), mask: 0 }));
  return tables.get(chance)!.wait(runKey(KEY, run, purpose), member, 0);
};
const decision = (run: number, profile: (member: number) => number, blocked: number, own = false) => {
  const end = (member: number) => 1 - profile(member) * (1 - blocked);
  // chances of each member's own are drawn by logarithms, not by tables
  const waits =
    own && new GeometricWaits({ values: Float64Array.from({ length: 300 }, (_, m) => end(m)), mask: -1 });
  const key = runKey(KEY, run, 'timing');
  return {
    decided: (member: number, step: number) =>
      step + (waits ? waits.wait(key, member, 0) : waitOf(run, 'timing', member, end(member))),
    adopts: (member: number) => happensTo(key, member, 1, (1 - profile(member)) / end(member)),
  };
};
const byHimself = (run: number, rate: number) => (member: number) => 1 + waitOf(run, 'arrival', member, rate);

const CASES: readonly Case[] = [
  {
    name: 'linear-threshold',
    kernel: (people) => linearThresholdModel.createKernel({}, people, KEY),
    slow: (_, run) => ({
      enough: (member, weight, total) => weight > 0 && weight >= theta(run, member) * total,
    }),
  },
  {
    name: 'linear-threshold by tie weights',
    kernel: (people) => linearThresholdModel.createKernel({ contactWeights: 'tie-weight' }, people, KEY),
    slow: (people, run) => ({
      tieWeight: (tie) => people.tieWeights[tie]!,
      // weights are multiples of 1/8, thresholds of 2^-32: no rounding in either
      enough: (member, weight, total) => weight > 0 && weight >= theta(run, member) * Math.max(1, total),
    }),
  },
  ...(['members', 'groups'] as const).flatMap((countBy): Case[] => [
    {
      name: `complex-contagion, a count of ${countBy}`,
      kernel: (people) =>
        complexContagionModel.createKernel(
          { threshold: { uniform: { min: 0.5, max: 5 } }, countBy },
          people,
          KEY,
        ),
      slow: (people) => {
        const k = memberValue(people, 'threshold', [0, 1e9], { uniform: { min: 0.5, max: 5 } } as never);
        return { countBy, enough: (member, weight) => weight >= k(member) };
      },
    },
    {
      name: `complex-contagion, a share of ${countBy}`,
      kernel: (people) =>
        complexContagionModel.createKernel({ threshold: 0.3, thresholdIs: 'share', countBy }, people, KEY),
      slow: () => ({ countBy, enough: (_, weight, total) => total > 0 && weight / total >= 0.3 }),
    },
  ]),
  {
    name: 'watts-threshold',
    kernel: (people) =>
      wattsThresholdModel.createKernel({ threshold: { uniform: { min: -0.05, max: 0.6 } } }, people, KEY),
    slow: (people) => {
      const phi = memberValue(people, 'threshold', [0, 1], { uniform: { min: -0.05, max: 0.6 } } as never);
      return { enough: (member, weight, total) => (total > 0 ? weight / total : 0) >= phi(member) };
    },
  },
  {
    name: 'generalised-threshold',
    kernel: (people) =>
      generalisedThresholdModel.createKernel({ threshold: 0.25, tau: 2.5, mu: 0.02 }, people, KEY),
    slow: (_, run) => ({
      enough: (_member, weight, total) => total > 0 && weight / total >= 0.25,
      ...decision(run, () => 1 - 1 / 2.5, 0),
      adopts: () => true,
      byHimself: (member) => {
        const u = memberUniform(runKey(KEY, run, 'arrival'), member);
        return Math.floor(Math.sqrt((-2 * 2.5 * portableLog(u)) / 0.02)) + 1;
      },
    }),
  },
  {
    name: 'kertesz-threshold',
    kernel: (people) =>
      kerteszThresholdModel.createKernel({ threshold: 0.3, adopterRate: 0.02, blocked: 0.2 }, people, KEY),
    slow: (_, run) => ({
      enough: (_member, weight, total) => total > 0 && weight / total >= 0.3,
      byHimself: byHimself(run, 0.02),
      blocked: (member) => happensTo(runKey(KEY, run, 'initial-state'), member, 0, 0.2),
    }),
  },
  {
    name: 'profile',
    kernel: (people) =>
      profileModel.createKernel({ profile: uniform, blocked: 0.4, adopterRate: 0.03 }, people, KEY),
    slow: (people, run) => ({
      enough: (_member, weight) => weight > 0,
      ...decision(run, memberValue(people, 'profile', [0, 1], uniform as never), 0.4, true),
      byHimself: byHimself(run, 0.03),
    }),
  },
  {
    name: 'profile-threshold',
    kernel: (people) =>
      profileThresholdModel.createKernel(
        { threshold: 0.3, profile: uniform, blocked: 0.3, adopterRate: 0.02 },
        people,
        KEY,
      ),
    slow: (people, run) => ({
      enough: (_member, weight, total) => total > 0 && weight / total >= 0.3,
      ...decision(run, memberValue(people, 'profile', [0, 1], uniform as never), 0.3, true),
      byHimself: byHimself(run, 0.02),
    }),
  },
];

const parts = fc.record({
  memberCount: fc.integer({ min: 1, max: 40 }),
  groupCount: fc.integer({ min: 1, max: 12 }),
  pairs: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 150 }),
  ties: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 60 }),
});

function build({
  memberCount,
  groupCount,
  pairs,
  ties,
}: typeof parts extends fc.Arbitrary<infer P> ? P : never): Population {
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
      weights: ties.map(([u, v]) => ((u + v) % 13) / 8),
    },
  }).population;
}

const someSeeds = (population: Population): number[] =>
  [0, 7, 14, 21, 28].filter((member) => member < population.memberCount);

describe.each(CASES)('$name', ({ kernel: make, slow }) => {
  it('takes the steps of the plain reference, for any small population', () => {
    fc.assert(
      fc.property(parts, fc.nat(20), (drawn, run) => {
        const people = build(drawn);
        const kernel = make(people);
        for (const seeds of [[], [0], someSeeds(people)])
          expect(playSteps(kernel, run, seeds, STEPS)).toEqual(
            slowThreshold(people, slow(people, run), seeds, STEPS),
          );
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('takes them in larger groups too, where watches move up and contacts are summed again', () => {
    const people = overlappingGroups({
      members: 300,
      groupsPerMember: { poisson: 3 },
      groupSize: { powerLaw: { exponent: 1.6, min: 2, max: 120 } },
    });
    const kernel = make(people);
    for (let run = 0; run < 4; run++) {
      const seeds = Array.from({ length: 6 }, (_, i) => (37 * (i + 1) * (run + 1)) % 300).sort(
        (a, b) => a - b,
      );
      const distinct = [...new Set(seeds)];
      expect(playSteps(kernel, run, distinct, 10)).toEqual(
        slowThreshold(people, slow(people, run), distinct, 10),
      );
    }
  });

  it('goes on from any step as if it had never been saved, on another kernel and after other runs', () => {
    fc.assert(
      fc.property(parts, fc.nat(5), (drawn, at) => {
        const people = build(drawn);
        const whole = make(people);
        playSteps(whole, 3, someSeeds(people), at);
        const saved = whole.save();
        const other = make(people);
        playSteps(other, 8, [0], 4);
        other.restore(3, saved);
        for (let step = 0; step < 8; step++) {
          expect([other.over, other.activeCount]).toEqual([whole.over, whole.activeCount]);
          expect(other.step()).toBe(whole.step());
          expect(other.active.slice(0, other.activeCount)).toEqual(whole.active.slice(0, whole.activeCount));
          expect([...(other.counts ?? [])]).toEqual([...(whole.counts ?? [])]);
        }
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it('counts the new contacts from the next step on when the population changes', () => {
    fc.assert(
      fc.property(parts, parts, fc.nat(3), (before, after, at) => {
        const people = build(before);
        const entered = build({ ...after, memberCount: before.memberCount });
        const kernel = make(people);
        playSteps(kernel, 1, someSeeds(people), at);
        kernel.enter(entered);
        const resumed = make(entered);
        resumed.restore(1, kernel.save());
        for (let step = 0; step < 6; step++) {
          kernel.step();
          resumed.step();
          expect(latest(kernel)).toEqual(latest(resumed));
        }
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it('does not notice members, groups and ties that it never meets', () => {
    fc.assert(
      fc.property(parts, fc.nat(9), (drawn, run) => {
        const people = build(drawn);
        const { memberCount, groupCount, pairs, ties } = drawn;
        const wider = buildPopulation({
          memberCount: memberCount + 3,
          groupCount: groupCount + 1,
          memberships: {
            members: [...pairs.map(([m]) => m % memberCount), memberCount, memberCount + 1],
            groups: [...pairs.map(([, g]) => g % groupCount), groupCount, groupCount],
          },
          ties: {
            sources: [...ties.map(([u]) => u % memberCount), memberCount + 2],
            targets: [...ties.map(([, v]) => v % memberCount), memberCount + 1],
            weights: [...ties.map(([u, v]) => ((u + v) % 13) / 8), 1],
          },
        }).population;
        const seeds = someSeeds(people);
        const met = playSteps(make(wider), run, seeds, STEPS).map((step) =>
          step.filter((m) => m < memberCount),
        );
        expect(met).toEqual(playSteps(make(people), run, seeds, STEPS));
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it('ends when nothing can happen any more, and members without contacts stay as they are', () => {
    const alone = buildPopulation({ memberCount: 5 }).population;
    const nobody = buildPopulation({ memberCount: 0 }).population;
    for (const people of [alone, nobody]) {
      const kernel = make(people);
      kernel.start(0, [], 0);
      for (let step = 0; step < 20_000 && !kernel.over; step++) kernel.step();
      expect(kernel.over).toBe(true);
      expect(kernel.step()).toBe(0);
    }
  });
});
