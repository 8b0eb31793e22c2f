import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attractionRepulsionModel } from '../../src/models/attractionRepulsion.js';
import { rngKey } from '../../src/random/rngKey.js';
import { oneGroup, playRun, playRuns, upTo } from '../../testkit/opinionRuns.js';
import { withOpinions } from '../../testkit/opinionWorlds.js';
import { plainTicks } from '../../testkit/plainOpinions.js';
import { groupsPopulation, smallGroups } from '../../testkit/smallPopulations.js';

const FIRST = { opinion: { trait: 'opinion' } };

/** The rule case by case, by the signs of both opinions. */
function moved(own: number, other: number, epsilon: number, weight: number, forces: string): number {
  const attracted = Math.abs(own - other) <= epsilon;
  if (attracted ? forces === 'repulsion' : forces === 'attraction') return own;
  const direction = attracted ? 1 : -1;
  const half = (own + weight * other) / 2;
  if (own === other) return own;
  if (own >= 0 && other >= 0) return own + direction * (own > other ? -1 : 1) * half * (1 - own);
  if (own < 0 && other < 0) return own + direction * (own > other ? 1 : -1) * half * (1 + own);
  if (own >= 0) return own - direction * Math.abs(half) * (1 - own);
  return own + direction * Math.abs(half) * (1 + own);
}

describe('attraction and repulsion', () => {
  it('takes the steps of the plain rule, case by case, on the same draws, on any small population', () => {
    fc.assert(
      fc.property(
        smallGroups,
        fc.array(fc.integer({ min: -16, max: 16 }), { minLength: 9, maxLength: 9 }),
        fc.constantFrom(0.25, 0.7, 2),
        fc.constantFrom('both', 'attraction', 'repulsion'),
        ({ members, groups, ties }, parts, epsilon, forces) => {
          const x = parts.map((part) => part / 16);
          const population = withOpinions(groupsPopulation(members, groups, ties), x);
          const parameters = { epsilon, forces, contactWeight: 0.25, ...FIRST } as const;
          const kernel = attractionRepulsionModel.createKernel(parameters, population, rngKey('plain'));
          kernel.start(0, [], 0);
          for (let step = 0; step < 4; step++) {
            kernel.step();
            for (const { member, contact } of plainTicks(population, rngKey('plain'), 0, step)) {
              if (contact) x[member] = moved(x[member]!, x[contact.member]!, epsilon, 0.25, forces);
            }
            kernel.save().opinions!.forEach((opinion, member) => {
              expect(opinion).toBeCloseTo(x[member]!, 12);
            });
          }
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });

  it('by hand: 0.5 goes to 0.64 towards 0.6, away from -0.2 to 0.62, and towards it to 0.38', () => {
    for (const [other, epsilon, after] of [
      [0.6, 0.5, 0.64],
      [-0.2, 0.5, 0.62],
      [-0.2, 0.9, 0.38],
    ] as const) {
      const pair = withOpinions(groupsPopulation(2, [], [[1, 0]]), [0.5, other]);
      const kernel = attractionRepulsionModel.createKernel({ epsilon, ...FIRST }, pair, rngKey('hand'));
      const ticksOf = (run: number) =>
        plainTicks(pair, rngKey('hand'), run, 0).filter(({ member }) => member === 0).length;
      const run = upTo(100).find((candidate) => ticksOf(candidate) === 1)!;
      kernel.start(run, [], 0);
      kernel.step();
      // a trait column has opinions to single precision
      expect(kernel.save().opinions![0]).toBeCloseTo(after, 7);
    }
  });

  it('attraction alone brings a crowd together, both forces drive it to the ends', () => {
    const options = { seeds: [], runs: 5, rngSeed: 'crowd', mostSteps: 400 };
    const drawn = playRuns(
      attractionRepulsionModel,
      { epsilon: 2, forces: 'attraction' },
      oneGroup(100),
      options,
    );
    const both = playRuns(
      attractionRepulsionModel,
      { epsilon: 0.5, contactWeight: 1 },
      oneGroup(100),
      options,
    );
    expect(Math.max(...drawn.figures[1]!)).toBeLessThan(Math.min(...both.figures[1]!));
    expect(Math.min(...both.figures[3]!)).toBeGreaterThan(0.8);
  });

  it('opinions stay within -1 and 1, and those at the ends stay there', () => {
    const kernel = attractionRepulsionModel.createKernel({ contactWeight: 1 }, oneGroup(60), rngKey('ends'));
    for (let run = 0; run < 5; run++) {
      playRun(kernel, run, [7], 100);
      const opinions = kernel.save().opinions!;
      expect(Math.max(...opinions)).toBeLessThanOrEqual(1);
      expect(Math.min(...opinions)).toBeGreaterThanOrEqual(-1);
      expect(opinions[7]).toBe(1);
    }
  });

  it('an entirely stubborn crowd never moves, and ends after twenty quiet steps', () => {
    const kernel = attractionRepulsionModel.createKernel(
      { stubbornness: 1 },
      oneGroup(20),
      rngKey('stubborn'),
    );
    kernel.start(0, [], 0);
    const before = [...kernel.save().opinions!];
    expect(playRun(kernel, 0, [])).toBe(20);
    expect([...kernel.save().opinions!]).toEqual(before);
  });
});
