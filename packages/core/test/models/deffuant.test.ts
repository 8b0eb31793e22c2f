import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deffuantModel } from '../../src/models/deffuant.js';
import { BiasedContact } from '../../src/models/opinion/biasedContact.js';
import { contactChoice } from '../../src/models/opinion/contactChoice.js';
import { ReopenedStream } from '../../src/random/reopenedStream.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectMean } from '../../testkit/expectMean.js';
import { expectShares } from '../../testkit/expectShares.js';
import { oneGroup, playRun, playRuns, ring, upTo } from '../../testkit/opinionRuns.js';
import { withOpinions } from '../../testkit/opinionWorlds.js';
import { plainTicks } from '../../testkit/plainOpinions.js';
import { groupsPopulation, smallGroups } from '../../testkit/smallPopulations.js';

const FIRST = { opinion: { trait: 'opinion' } };
const [MEAN, DEVIATION, CLUSTERS] = [0, 1, 2];

describe('Deffuant model', () => {
  it('takes the steps of the plain reference on the same draws, on any small population', () => {
    fc.assert(
      fc.property(
        smallGroups,
        fc.array(fc.integer({ min: 0, max: 16 }), { minLength: 9, maxLength: 9 }),
        fc.constantFrom(0.2, 0.51, 1),
        fc.constantFrom(0.1, 0.3, 0.5),
        ({ members, groups, ties }, sixteenths, epsilon, convergence) => {
          const start = sixteenths.map((x) => x / 16);
          const population = withOpinions(groupsPopulation(members, groups, ties), start);
          const kernel = deffuantModel.createKernel(
            { epsilon, convergence, ...FIRST },
            population,
            rngKey('plain'),
          );
          const x = [...start];
          kernel.start(3, [], 0);
          for (let step = 0; step < 4; step++) {
            kernel.step();
            for (const { member, contact } of plainTicks(population, rngKey('plain'), 3, step)) {
              if (!contact) continue;
              const gap = x[contact.member]! - x[member]!;
              if (Math.abs(gap) >= epsilon) continue;
              x[member]! += convergence * gap;
              if (contact.answers) x[contact.member]! -= convergence * gap;
            }
            expect([...kernel.save().opinions!]).toEqual(x);
          }
        },
      ),
      { numRuns: 200, seed: 4 },
    );
  });

  it('conserves the mean opinion to the last digits, in groups and along ties both ways', () => {
    for (const population of [oneGroup(200), ring(200, 'groups'), ring(200, 'ties')]) {
      const kernel = deffuantModel.createKernel(
        { epsilon: 0.3, convergence: 0.4 },
        population,
        rngKey('mean'),
      );
      kernel.start(0, [0, 1], 2);
      const sum = () =>
        (kernel.save().opinions as Float64Array).reduce((total, opinion) => total + opinion, 0);
      const before = sum();
      for (let step = 0; step < 200; step++) kernel.step();
      expect(Math.abs(sum() - before)).toBeLessThan(200 * 1e-14);
    }
  });

  it('without a bound the variance falls as exp(-4 c (1 - c) n t / (n - 1)) on average (5 sigma)', () => {
    const n = 12;
    const c = 0.3;
    // no two opinions differ by 1 or more; a trait column has them to single precision
    const opinions = upTo(n).map((i) => Math.fround(0.05 + (0.9 * i) / (n - 1)));
    const mean = opinions.reduce((sum, x) => sum + x, 0) / n;
    const variance = opinions.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n;
    const { figures } = playRuns(
      deffuantModel,
      { epsilon: 1, convergence: c, ...FIRST },
      withOpinions(oneGroup(n), opinions),
      { seeds: [], runs: 20_000, rngSeed: 'variance', mostSteps: 1 },
    );
    expectMean(
      figures[DEVIATION]!.map((deviation) => deviation ** 2),
      variance * Math.exp((-4 * c * (1 - c) * n) / (n - 1)),
    );
    expect(Math.abs(figures[MEAN]![0]! - mean)).toBeLessThan(1e-14);
  });

  it('leaves about 1 / (2 epsilon) clusters of 600 members in one group', () => {
    for (const [epsilon, least, most] of [
      [0.5, 1, 1],
      [0.25, 1.5, 2.2],
      [0.125, 3, 4.2],
      [0.0833, 4.8, 6.3],
    ] as const) {
      const { figures } = playRuns(deffuantModel, { epsilon, tolerance: 1e-3 }, oneGroup(600), {
        seeds: [],
        runs: 6,
        rngSeed: 'clusters',
        mostSteps: 300,
      });
      const clusters = figures[CLUSTERS]!.reduce((sum, count) => sum + count, 0) / 6;
      expect(clusters).toBeGreaterThanOrEqual(least);
      expect(clusters).toBeLessThanOrEqual(most);
    }
  });

  it('ends when nobody can move any more, and not while a single pair still can', () => {
    // two crowds out of reach of each other, and one member who can be reached by one of the other crowd only
    const opinions = [...upTo(40).map(() => 0.25), ...upTo(40).map(() => 0.75), 0.5];
    const kernel = deffuantModel.createKernel(
      { epsilon: 0.375, ...FIRST },
      withOpinions(oneGroup(81), opinions),
      rngKey('end'),
    );
    playRun(kernel, 0, []);
    const ended = [...kernel.save().opinions!].sort();
    ended.forEach((opinion, i) => {
      const next = ended[i + 1] ?? opinion;
      expect(next - opinion < 1e-4 || next - opinion >= 0.375).toBe(true);
    });
    const apart = deffuantModel.createKernel(
      { epsilon: 0.2, ...FIRST },
      withOpinions(oneGroup(2), [0.1, 0.9]),
      rngKey('apart'),
    );
    expect(playRun(apart, 0, [])).toBe(1);
  });

  it('with algorithmic bias meets contacts in proportion to (difference)^-bias (chi-square, 5 sigma)', () => {
    const population = groupsPopulation(
      5,
      [
        [0, 1, 2],
        [0, 2, 3],
      ],
      [[4, 0]],
    );
    const opinions = Float64Array.of(0.5, 0.6, 0.3, 0.5, 0.9);
    const bias = 1.5;
    const choice = contactChoice(population);
    const world = {
      population,
      choice,
      opinions,
      initial: opinions,
      tolerance: 0,
      media: { opinions: new Float64Array(0), strength: 0 },
    };
    const biased = new BiasedContact({ ...world, opinions: Float64Array.of(0.5, 0.6, 0.3, 0.52, 0.9) }, bias);
    biased.prepare();
    const weights = new Map([
      [1, 0.1 ** -bias],
      [2, 2 * 0.2 ** -bias],
      [3, 0.02 ** -bias],
      [-6, 0.4 ** -bias],
    ]);
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    const stream = new ReopenedStream();
    const chosen = upTo(200_000).map((i) => {
      stream.open(rngKey('bias'), 0, i, 0);
      return biased.choose(0, stream);
    });
    expectShares(chosen, new Map([...weights].map(([contact, weight]) => [contact, weight / total])));
    // those of equal opinion count as 10^-5 away: nobody else is ever met
    const same = new BiasedContact(world, 20);
    same.prepare();
    stream.open(rngKey('same'), 0, 0, 0);
    expect(upTo(1000).every(() => same.choose(0, stream) === 3)).toBe(true);
    // and so it is with the largest bias, where all contacts are far
    const far = new BiasedContact({ ...world, opinions: Float64Array.of(0, 0.9, 0.6, 0.8, 1) }, 100);
    far.prepare();
    expect(upTo(1000).every(() => far.choose(0, stream) === 2)).toBe(true);
  });

  it('chooses so in a large group too, while opinions move (chi-square on ranks, 5 sigma)', () => {
    const n = 120;
    const population = groupsPopulation(n, [upTo(n), upTo(50)]);
    const opinions = Float64Array.from({ length: n }, (_, i) => ((i * 37) % 101) / 101);
    const media = { opinions: new Float64Array(0), strength: 0 };
    const choice = contactChoice(population);
    const biased = new BiasedContact(
      { population, choice, opinions, initial: opinions, tolerance: 0, media },
      2.5,
    );
    biased.prepare();
    const stream = new ReopenedStream();
    for (let i = 0; i < 500; i++) {
      stream.open(rngKey('moves'), 0, i, 0);
      const member = stream.below(n);
      opinions[member] = i % 3 === 0 ? opinions[stream.below(n)]! : stream.uniform();
      biased.moved(member);
    }
    const weights = upTo(n).map((other) =>
      other === 7
        ? 0
        : (other < 50 ? 2 : 1) * Math.max(1e-5, Math.abs(opinions[other]! - opinions[7]!)) ** -2.5,
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const chosen = upTo(100_000).map((i) => {
      stream.open(rngKey('ranks'), 0, i, 0);
      return biased.choose(7, stream);
    });
    expectShares(chosen, new Map(weights.map((weight, other) => [other, weight / total])));
  });

  it('where all agree without bias, a strong bias keeps them apart (Sîrbu et al. 2019)', () => {
    const endedWith = (bias: number) =>
      playRuns(deffuantModel, { epsilon: 0.32, bias, tolerance: 1e-3 }, oneGroup(250), {
        seeds: [],
        runs: 3,
        rngSeed: 'biased',
        mostSteps: 50,
      }).figures;
    expect([...endedWith(0)[CLUSTERS]!]).toEqual([1, 1, 1]);
    expect(Math.max(...endedWith(0)[DEVIATION]!)).toBeLessThan(0.05);
    expect(Math.min(...endedWith(1.6)[DEVIATION]!)).toBeGreaterThan(0.2);
  });

  it('a medium within the bound draws a lone member to it by the convergence at each hearing (mean, 5 sigma)', () => {
    const lone = withOpinions(groupsPopulation(1, []), [0.5]);
    const shared = { mediaCount: 1, mediaOpinion: 0.75, mediaStrength: 0.4, epsilon: 0.3, convergence: 0.2 };
    const { figures } = playRuns(deffuantModel, { ...shared, ...FIRST }, lone, {
      seeds: [],
      runs: 20_000,
      rngSeed: 'medium',
      mostSteps: 2,
    });
    // hearings are Poisson(0.4 t): each leaves 0.8 of the difference
    expectMean(figures[MEAN]!, 0.75 - 0.25 * Math.exp(-0.4 * 2 * 0.2));
    const far = playRuns(deffuantModel, { ...shared, epsilon: 0.2, ...FIRST }, lone, {
      seeds: [],
      runs: 3,
      rngSeed: 'medium',
    });
    expect([...far.figures[MEAN]!]).toEqual([0.5, 0.5, 0.5]);
  });
});
