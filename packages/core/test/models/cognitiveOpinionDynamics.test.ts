import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberValues } from '../../src/engine/memberValues.js';
import { cognitiveOpinionDynamicsModel } from '../../src/models/cognitiveOpinionDynamics.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectMean } from '../../testkit/expectMean.js';
import { oneGroup, playRuns } from '../../testkit/opinionRuns.js';
import { withOpinions } from '../../testkit/opinionWorlds.js';
import { plainTicks } from '../../testkit/plainOpinions.js';
import { groupsPopulation, smallGroups } from '../../testkit/smallPopulations.js';

const FIRST = { opinion: { trait: 'opinion' } };
const RANGE = [0, 1] as const;

describe('cognitive opinion dynamics', () => {
  it('takes the steps of a plain reference on the same draws, on any small population', () => {
    fc.assert(
      fc.property(
        smallGroups,
        fc.array(fc.integer({ min: 0, max: 16 }), { minLength: 9, maxLength: 9 }),
        fc.constantFrom(0, 0.15, 1),
        fc.nat(5),
        ({ members, groups, ties }, parts, information, run) => {
          const key = rngKey('plain');
          const x = parts.map((part) => part / 16);
          const population = withOpinions(groupsPopulation(members, groups, ties), x);
          const kernel = cognitiveOpinionDynamicsModel.createKernel(
            { information, ...FIRST },
            population,
            key,
          );
          const uniform = { uniform: { min: 0, max: 1 } };
          const values = (name: string) =>
            memberValues(uniform, { name, range: RANGE }, population, key) as Float64Array;
          const [trust, talk] = [values('trust'), values('talkativeness')];
          const thirds = { frequencies: { '-1': 1, '0': 1, '1': 1 } };
          const risks = memberValues(
            thirds,
            { name: 'riskSensitivity', range: [-1, 1] },
            population,
            key,
          ) as Float64Array;
          const perceived = (member: number, opinion: number) =>
            risks[member] === 1 ? (1 + opinion) / 2 : risks[member] === -1 ? opinion / 2 : opinion;
          kernel.start(run, [], 0);
          for (let step = 0; step < 3; step++) {
            kernel.step();
            x.forEach((own, member) => {
              x[member] = perceived(member, own + trust[member]! * (information - own));
            });
            for (const { member, contact, stream } of plainTicks(population, key, run, step)) {
              if (!contact) continue;
              const [one, two] = [x[member]!, x[contact.member]!];
              if (stream.uniform() < two ** (1 / talk[contact.member]!))
                x[member] = perceived(member, one + (1 - trust[member]!) * (two - one));
              if (stream.uniform() < one ** (1 / talk[member]!) && contact.answers)
                x[contact.member] = perceived(
                  contact.member,
                  two + (1 - trust[contact.member]!) * (one - two),
                );
            }
            kernel.save().opinions!.forEach((opinion, member) => {
              expect(opinion).toBeCloseTo(x[member]!, 10);
            });
          }
        },
      ),
      { numRuns: 200, seed: 8 },
    );
  });

  it('who is alone goes to what institutions say, exponentially by his trust', () => {
    const alone = withOpinions(groupsPopulation(1, []), [1]);
    const parameters = { information: 0.2, trust: 0.25, riskSensitivity: 0, ...FIRST };
    const { figures } = playRuns(cognitiveOpinionDynamicsModel, parameters, alone, {
      seeds: [],
      runs: 1,
      rngSeed: 'alone',
      mostSteps: 7,
    });
    expect(figures[0]![0]).toBeCloseTo(0.2 + 0.8 * 0.75 ** 7, 12);
  });

  it('two of opinions 1, who always talks, and 0, who never does: the first tick of either convinces both (5 sigma)', () => {
    const pair = withOpinions(oneGroup(2), [1, 0]);
    const parameters = { trust: 0, talkativeness: 1, riskSensitivity: 0, ...FIRST };
    const { figures } = playRuns(cognitiveOpinionDynamicsModel, parameters, pair, {
      seeds: [],
      runs: 40_000,
      rngSeed: 'pair',
      mostSteps: 1,
    });
    expectMean(figures[0]!, 0.5 + 0.5 * (1 - Math.exp(-2)));
  });

  it('a member of opinion x talks with probability x^(1 / B) (5 sigma)', () => {
    // only the tie leads from 1 to 0, and 0 takes the opinion of 1 whenever 1 talks
    const pair = withOpinions(groupsPopulation(2, [], [[1, 0]]), [0, 0.5]);
    const parameters = { trust: 0, talkativeness: 0.4, riskSensitivity: 0, ...FIRST };
    const { figures } = playRuns(cognitiveOpinionDynamicsModel, parameters, pair, {
      seeds: [],
      runs: 60_000,
      rngSeed: 'talks',
      mostSteps: 1,
    });
    expectMean(figures[0]!, 0.25 + 0.25 * (1 - Math.exp(-(0.5 ** (1 / 0.4)))));
  });
});
