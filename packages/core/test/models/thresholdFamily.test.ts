import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPopulation } from '../../src/population/buildPopulation.js';
import { overlappingGroups } from '../../src/population/generators/overlappingGroups.js';
import type { Population } from '../../src/population/population.js';
import { latest, playSteps } from '../../testkit/playSteps.js';
import { slowThreshold } from '../../testkit/slowThreshold.js';
import { THRESHOLD_CASES } from '../../testkit/thresholdCases.js';

const STEPS = 12;

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

describe.each(THRESHOLD_CASES)('$name', ({ kernel: make, slow }) => {
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
