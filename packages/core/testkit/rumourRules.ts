import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_GROUP, NOBODY } from '../src/engine/kernel.js';
import { overlappingGroups } from '../src/population/generators/overlappingGroups.js';
import { withTraits } from '../src/population/withTraits.js';
import { rngKey } from '../src/random/rngKey.js';
import { playRumour, rumourKernel } from './rumourRuns.js';
import { slowRumour } from './slowRumour.js';
import { groupsPopulation, smallGroups } from './smallPopulations.js';

const STEPS = 6;

/** What both rumours owe beside the exact results of one group; `frozen` are counters and sums of figures. */
export function testRumourRules(pairs: boolean, frozen: Readonly<Record<string, number>>): void {
  it('takes the steps of the plain reference on the same draws, on any groups and ties, with values of each member', () => {
    const chance = fc.constantFrom(0, 0.3, 0.8, 1);
    const parameters = fc.record({
      contactRate: fc.constantFrom(0, 0.4, 1, 6),
      forgettingRate: fc.constantFrom(0, 0, 0.5),
      spreadingProbability: chance,
      stiflingProbability: chance,
      stiflingAfter: fc.integer({ min: 1, max: 3 }),
      own: fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: 9, maxLength: 9 }),
      byMember: fc.boolean(),
    });
    fc.assert(
      fc.property(smallGroups, parameters, fc.nat(9), (parts, { own, byMember, ...plain }, run) => {
        const built = groupsPopulation(parts.members, parts.groups, parts.ties);
        const population = withTraits(built, { own: Float32Array.from(own) });
        const given = byMember
          ? { ...plain, contactRate: { trait: 'own' }, stiflingProbability: { trait: 'own' } }
          : plain;
        const kernel = rumourKernel(pairs, given, population, 'slow');
        kernel.start(run, [0, 4], 2);
        const fast = Array.from({ length: STEPS }, () => {
          if (!kernel.over) kernel.step();
          return [...kernel.stateOf!];
        });
        const slow = slowRumour(
          {
            pairs,
            contactRate: (member) => (byMember ? own[member]! : plain.contactRate),
            forgettingRate: () => plain.forgettingRate,
            spreadingProbability: () => plain.spreadingProbability,
            stiflingProbability: (member) => (byMember ? own[member]! : plain.stiflingProbability),
            stiflingAfter: plain.stiflingAfter,
          },
          population,
          rngKey('slow'),
          { run, seeds: [0, 4], steps: STEPS },
        );
        expect(fast).toEqual(slow);
      }),
      { numRuns: 1000, seed: 4 },
    );
  });

  it('ends although somebody spreads on, where nothing can change any more', () => {
    const trio = groupsPopulation(5, [[0, 1, 2]], [[0, 3]]);
    const ends = (parameters: object, seeds: number[]) => {
      const { left } = playRumour(rumourKernel(pairs, parameters, trio, 'ends'), 50, seeds);
      return [...new Set(left)].sort();
    };
    expect(ends({ stiflingProbability: 0 }, [0])).toEqual([1]);
    expect(ends({ stiflingProbability: 0 }, [1])).toEqual([1]);
    expect(ends({ stiflingProbability: 0 }, [4])).toEqual([4]);
    expect(ends({ spreadingProbability: 0 }, [0])).toEqual([4]);
    expect(ends({ contactRate: 0 }, [0, 1])).toEqual([3]);
    expect(ends({}, [])).toEqual([5]);
    expect(ends({ forgettingRate: 2, contactRate: 0 }, [0, 4])).toEqual([3]);
    const nobody = rumourKernel(pairs, {}, groupsPopulation(0, []), 'ends');
    nobody.start(0, [], 0);
    expect([nobody.over, nobody.step(), nobody.size]).toEqual([true, 0, 0]);
  });

  it('goes on from a saved step on another kernel, and on contacts that it has entered, to the same bits', () => {
    const groups = () => overlappingGroups({ members: 400, groupsPerMember: 2, groupSize: 9 });
    const later = overlappingGroups({ members: 400, groupsPerMember: 1, groupSize: 30 }, { rngSeed: 3 });
    const parameters = { stiflingAfter: 2, forgettingRate: 0.1 };
    const [whole, cut] = [0, 1].map(() => rumourKernel(pairs, parameters, groups(), 'saved'));
    cut!.start(5, [9], 1);
    while (!cut!.over) cut!.step();
    whole!.start(6, [0, 1, 2], 3);
    for (let step = 0; step < 4; step++) whole!.step();
    cut!.restore(6, structuredClone(whole!.save()));
    expect(cut!.save()).toEqual(whole!.save());
    for (const kernel of [whole!, cut!]) kernel.enter(later);
    const ends = [whole!, cut!].map((kernel) => {
      while (!kernel.over) kernel.step();
      const figures = new Float64Array(3);
      kernel.writeFigures!(figures);
      return [kernel.save(), figures, [...kernel.counts!]];
    });
    expect(ends[1]).toEqual(ends[0]);
    expect(whole!.size).toBeGreaterThan(200);
  });

  it('counts placed stiflers as having heard, and placed ignorants as not', () => {
    const kernel = rumourKernel(pairs, {}, groupsPopulation(4, [[0, 1, 2, 3]]), 'placed');
    for (let run = 0; run < 20; run++) {
      kernel.start(run, [0, 1], 2);
      kernel.place!(2, [2, 3], 2);
      kernel.place!(0, [1], 1);
      expect([[...kernel.counts!], kernel.size, [...kernel.active.subarray(0, 3)]]).toEqual([
        [1, 1, 2],
        3,
        [0, 2, 3],
      ]);
      while (!kernel.over) kernel.step();
      expect([kernel.counts![1], kernel.size > 2]).toEqual([0, true]);
    }
  });

  it('names as teller a member who shares the group, or has the tie, and had heard before', () => {
    const population = groupsPopulation(
      6,
      [
        [0, 1, 2],
        [2, 3, 4],
      ],
      [[4, 5]],
    );
    const kernel = rumourKernel(pairs, { stiflingAfter: 20 }, population, 'trace');
    const by = new Int32Array(6).fill(NOBODY);
    const where = new Int32Array(6).fill(NO_GROUP);
    kernel.start(0, [0], 1);
    while (!kernel.over) {
      kernel.step();
      kernel.attribute!(by, where);
    }
    expect([...where]).toEqual([NO_GROUP, 0, 0, 1, 1, NO_GROUP]);
    expect([by[0], by[5]]).toEqual([NOBODY, 4]);
    const order = [...kernel.active.subarray(0, 6)];
    for (const member of order.slice(1))
      expect(order.indexOf(by[member]!)).toBeLessThan(order.indexOf(member));
  });

  it('has frozen counters and figures: 20 runs on 10,000 members', () => {
    const groups = overlappingGroups({
      members: 10_000,
      groupsPerMember: { poisson: 3 },
      groupSize: { powerLaw: { exponent: 1.777, min: 5, max: 500 } },
    });
    const kernel = rumourKernel(pairs, { forgettingRate: 0.05 }, groups, 'counters');
    const { left, peaks } = playRumour(kernel, 20, [0, 1, 2]);
    const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
    expect({ ...kernel.work, left: sum(left), peaks: sum(peaks) }).toEqual(frozen);
  });
}
