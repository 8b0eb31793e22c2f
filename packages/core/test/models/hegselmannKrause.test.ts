import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hegselmannKrauseModel } from '../../src/models/hegselmannKrause.js';
import { rngKey } from '../../src/random/rngKey.js';
import { oneGroup, playRun, playRuns, ring, upTo } from '../../testkit/opinionRuns.js';
import { withOpinions } from '../../testkit/opinionWorlds.js';
import { plainContacts } from '../../testkit/plainOpinions.js';
import { groupsPopulation, smallGroups } from '../../testkit/smallPopulations.js';

const FIRST = { opinion: { trait: 'opinion' } };

function rounds(opinions: number[], epsilon: number, steps: number): number[] {
  const population = withOpinions(oneGroup(opinions.length), opinions);
  const kernel = hegselmannKrauseModel.createKernel({ epsilon, ...FIRST }, population, rngKey('hk'));
  kernel.start(0, [], 0);
  for (let step = 0; step < steps; step++) kernel.step();
  return [...kernel.save().opinions!];
}

describe('Hegselmann-Krause model', () => {
  it('small cases by hand: the bound itself counts, and so does the member himself', () => {
    expect(rounds([0, 0.25, 0.5], 0.25, 1)).toEqual([0.125, 0.25, 0.375]);
    expect(rounds([0, 0.25, 0.5], 0.25, 2)).toEqual([0.25, 0.25, 0.25]);
    expect(rounds([0, 0.25, 0.75], 0.25, 9)).toEqual([0.125, 0.125, 0.75]);
    expect(rounds([0, 0.5, 1], 0.25, 3)).toEqual([0, 0.5, 1]);
  });

  it('equals plain sums over all contacts on any small population, with bounds of each and media', () => {
    fc.assert(
      fc.property(
        smallGroups,
        fc.array(fc.integer({ min: 0, max: 64 }), { minLength: 9, maxLength: 9 }),
        fc.constantFrom(0.0625, 0.25, 0.3),
        fc.constantFrom(0, 2),
        ({ members, groups, ties }, parts, epsilon, mediaCount) => {
          const x = parts.map((part) => part / 64);
          const population = withOpinions(groupsPopulation(members, groups, ties), x);
          const media = { mediaCount, mediaOpinion: 0.625, mediaStrength: 0.5 };
          const kernel = hegselmannKrauseModel.createKernel(
            { epsilon, ...media, ...FIRST },
            population,
            rngKey('any'),
          );
          kernel.start(0, [], 0);
          kernel.step();
          const { opinions } = kernel.save();
          x.forEach((own, member) => {
            const heard = [own, ...plainContacts(population, member).map((contact) => x[contact.member]!)]
              .map((opinion): readonly [number, number] => [opinion, 1])
              .concat(upTo(mediaCount).map(() => [0.625, 0.5] as const))
              .filter(([opinion]) => Math.abs(opinion - own) <= epsilon);
            const weight = heard.reduce((sum, [, share]) => sum + share, 0);
            const mean = heard.reduce((sum, [opinion, share]) => sum + share * opinion, 0) / weight;
            expect(opinions![member]).toBeCloseTo(mean, 12);
          });
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });

  it('equals plain sums on large groups too, where sorting goes by halves', () => {
    const n = 500;
    const opinions = upTo(n).map((i) => ((i * 7919) % 1009) / 1024);
    const next = rounds(opinions, 0.05, 1);
    opinions.forEach((own, member) => {
      const heard = opinions.filter((opinion) => Math.abs(opinion - own) <= 0.05);
      expect(next[member]).toBeCloseTo(heard.reduce((sum, opinion) => sum + opinion, 0) / heard.length, 12);
    });
  });

  it('keeps the order of opinions in one group, and ends in clusters more than epsilon apart', () => {
    for (const epsilon of [0.1, 0.2, 0.4]) {
      const kernel = hegselmannKrauseModel.createKernel({ epsilon }, oneGroup(300), rngKey('order'));
      kernel.start(0, [], 0);
      const ranks = [...kernel.save().opinions!].map((opinion, member) => [opinion, member] as const);
      const order = ranks.sort(([a], [b]) => a - b).map(([, member]) => member);
      expect(playRun(kernel, 0, [])).toBeLessThan(200);
      const ended = order.map((member) => kernel.save().opinions![member]!);
      ended.slice(1).forEach((opinion, i) => {
        const gap = opinion - ended[i]!;
        expect(gap > -1e-9 && (gap < 1e-4 || gap > epsilon - 1e-4), `gap ${gap}`).toBe(true);
      });
    }
  });

  it('a crowd with epsilon 0.5 agrees within four rounds; on a ring it takes longer', () => {
    const crowd = playRuns(hegselmannKrauseModel, { epsilon: 0.5 }, oneGroup(200), {
      seeds: [],
      runs: 5,
      rngSeed: 'crowd',
    });
    expect([...crowd.figures[2]!]).toEqual([1, 1, 1, 1, 1]);
    expect(Math.max(...crowd.steps)).toBeLessThanOrEqual(5);
    const circle = playRuns(hegselmannKrauseModel, { epsilon: 0.5 }, ring(200, 'ties'), {
      seeds: [],
      runs: 1,
      rngSeed: 'crowd',
    });
    expect(circle.steps[0]).toBeGreaterThan(20);
  });
});
