import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { friedkinJohnsenModel } from '../../src/models/friedkinJohnsen.js';
import { rngKey } from '../../src/random/rngKey.js';
import { oneGroup, playRun, ring, upTo } from '../../testkit/opinionRuns.js';
import { withOpinions } from '../../testkit/opinionWorlds.js';
import { plainContacts } from '../../testkit/plainOpinions.js';
import { groupsPopulation, smallGroups } from '../../testkit/smallPopulations.js';
import { solveLinear } from '../../testkit/solveLinear.js';

const FIRST = { opinion: { trait: 'opinion' } };

const world = fc.record({
  parts: smallGroups,
  start: fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 }),
  stubbornness: fc.constantFrom(0.1, 0.4, 1),
  mediaCount: fc.constantFrom(0, 3),
});

describe('Friedkin-Johnsen model', () => {
  for (const update of ['synchronous', 'asynchronous'] as const) {
    it(`${update}: ends at the solution of the linear system, on any small population`, () => {
      fc.assert(
        fc.property(world, ({ parts: { members, groups, ties }, start, stubbornness, mediaCount }) => {
          const population = withOpinions(groupsPopulation(members, groups, ties), start);
          const media = { mediaCount, mediaOpinion: 0.9, mediaStrength: 0.25 };
          const parameters = { stubbornness, selfWeight: 0.3, update, tolerance: 1e-12, ...media, ...FIRST };
          const kernel = friedkinJohnsenModel.createKernel(parameters, population, rngKey('fixed'));
          playRun(kernel, 1, [2]);
          // first members begin with 1
          const initial = start.map((opinion, member) => (member === 2 ? 1 : opinion));
          const right = [...initial];
          const matrix = upTo(members).map((member) => {
            const row = upTo(members).map((other) => (other === member ? 1 : 0));
            const contacts = plainContacts(population, member);
            const weight = contacts.length + 0.25 * mediaCount;
            if (weight === 0) return row;
            const share = ((1 - stubbornness) * 0.7) / weight;
            row[member]! -= (1 - stubbornness) * 0.3;
            for (const contact of contacts) row[contact.member]! -= share;
            right[member] = stubbornness * initial[member]! + share * 0.25 * mediaCount * 0.9;
            return row;
          });
          const fixed = solveLinear(matrix, right);
          kernel.save().opinions!.forEach((opinion, member) => {
            expect(opinion).toBeCloseTo(fixed[member]!, 9);
          });
        }),
        { numRuns: 150, seed: 6 },
      );
    });
  }

  it('one round by hand, on overlapping groups and a tie', () => {
    const population = withOpinions(
      groupsPopulation(
        4,
        [
          [0, 1, 2],
          [0, 1],
        ],
        [[3, 0]],
      ),
      [0, 0.5, 1, 0.25],
    );
    const kernel = friedkinJohnsenModel.createKernel(
      { stubbornness: 0.5, ...FIRST },
      population,
      rngKey('hand'),
    );
    kernel.start(0, [], 0);
    kernel.step();
    // 0 hears 1 twice, 2 and 3; 1 hears 0 twice and 2; 2 hears 0 and 1; 3 nobody
    expect([...kernel.save().opinions!]).toEqual([
      0.5 * ((0.5 + 0.5 + 1 + 0.25) / 4),
      0.25 + 0.5 * (1 / 3),
      0.5 + 0.5 * 0.25,
      0.25,
    ]);
  });

  it('nobody stubborn (DeGroot): all agree on the mean weighted by contacts', () => {
    const first = [0.125, 0.875, 0.25, 0.75, 0.1875];
    const population = withOpinions(
      groupsPopulation(5, [
        [0, 1, 2, 3],
        [3, 4],
        [0, 4],
      ]),
      first,
    );
    const contacts = [4, 3, 3, 4, 2];
    const agreed = first.reduce((sum, x, i) => sum + x * contacts[i]!, 0) / 16;
    const kernel = friedkinJohnsenModel.createKernel(
      { tolerance: 1e-12, ...FIRST },
      population,
      rngKey('degroot'),
    );
    playRun(kernel, 0, []);
    kernel.save().opinions!.forEach((opinion) => {
      expect(opinion).toBeCloseTo(agreed, 9);
    });
  });

  it('in rounds a ring of even length may swing for ever; weight of the own opinion stills it', () => {
    const swinging = withOpinions(
      ring(6, 'groups'),
      upTo(6).map((i) => i % 2),
    );
    const kernel = friedkinJohnsenModel.createKernel(FIRST, swinging, rngKey('swing'));
    expect(playRun(kernel, 0, [], 101)).toBe(101);
    expect([...kernel.save().opinions!]).toEqual([1, 0, 1, 0, 1, 0]);
    const still = friedkinJohnsenModel.createKernel({ selfWeight: 0.2, ...FIRST }, swinging, rngKey('swing'));
    expect(playRun(still, 0, [], 200)).toBeLessThan(60);
    expect(still.save().opinions![0]).toBeCloseTo(0.5, 5);
  });

  it('entirely stubborn members never move', () => {
    const kernel = friedkinJohnsenModel.createKernel({ stubbornness: 1 }, oneGroup(20), rngKey('stubborn'));
    kernel.start(0, [], 0);
    const before = [...kernel.save().opinions!];
    expect(playRun(kernel, 0, [])).toBe(1);
    expect([...kernel.save().opinions!]).toEqual(before);
  });
});
