import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/engine/kernel.js';
import { defineModel } from '../../src/models/defineModel.js';
import { independentCascadeModel } from '../../src/models/independentCascade.js';
import { sirModel } from '../../src/models/sir.js';
import { overlappingGroups } from '../../src/population/generators/overlappingGroups.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectMean } from '../../testkit/expectMean.js';
import { expectShares } from '../../testkit/expectShares.js';
import { kernelSizes } from '../../testkit/kernelSizes.js';
import { ABSENT, readReference, referenceIsThere } from '../../testkit/reference.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';
import { allTied, oneGroup } from '../../testkit/wholePopulations.js';

const TIMES = ['steps', 'continuous'] as const;

/** Every kind of transition at once. */
const everything = defineModel({
  name: 'everything',
  parameters: { b: 0.1, l: 0.02, g: 0.2, back: 0.1, share: 0.01 },
  states: ['s', 'e', 'i', 't', 'r'],
  firstMembers: 'i',
  placed: [{ state: 'r', share: 'share' }],
  transitions: [
    { from: 's', to: 'e', contact: { with: ['i', 't'], rate: 'b' } },
    {
      from: 's',
      to: 'i',
      pressure: { of: ['i'], rate: (active, size, { l }) => (Number(l) * active) / size },
    },
    { from: 'e', to: 'i', after: { uniform: { min: 0.5, max: 4 } } },
    { from: 'i', to: 't', threshold: { of: ['i', 't'], share: 0.5 } },
    { from: 'i', to: 'r', contact: { with: 'r', rate: 0.02, contactTo: 's' } },
    { from: 'i', to: 'r', rate: 'g' },
    { from: 't', to: 'r', at: 9 },
    { from: 'r', to: 's', rate: 'back' },
  ],
});

const states = (kernel: Kernel) => Array.from(kernel.stateOf!).join('');

describe('the compartment engine', () => {
  const population = overlappingGroups({ members: 200, groupsPerMember: 2, groupSize: 6 });

  for (const time of TIMES) {
    it(`goes on from what was saved bit for bit, with every kind of transition, ${time}`, () => {
      const make = () => everything.createKernel({ time } as never, population, rngKey('all'));
      const whole = make();
      const other = make();
      other.start(7, [5], 1);
      for (let step = 0; step < 5; step++) other.step();
      for (const stop of [0, 1, 4, 9, 12]) {
        whole.start(3, [1, 2, 3], 3);
        for (let step = 0; step < stop; step++) whole.step();
        other.restore(3, structuredClone(whole.save()));
        for (let step = stop; step < 20; step++) {
          expect(other.step()).toBe(whole.step());
          expect(states(other)).toBe(states(whole));
        }
        expect(other.activeCount).toBe(whole.activeCount);
      }
    });

    it(`takes other contacts in the middle of a run: each act has the chance of the time left, ${time} (5 sigma)`, () => {
      const before = groupsPopulation(4, [
        [0, 1],
        [0, 3],
      ]);
      const after = groupsPopulation(4, [
        [0, 2],
        [0, 3],
      ]);
      const kernel = sirModel.createKernel(
        { infectionRate: 0.2, recoveryRate: 0, time },
        before,
        rngKey('enter'),
      );
      const infected = Array.from({ length: 20_000 }, (_, run) => {
        kernel.enter(before);
        kernel.start(run, [0], 1);
        for (let step = 0; step < 5; step++) {
          if (step === 2) kernel.enter(after);
          kernel.step();
        }
        return [1, 2, 3].map((member) => kernel.stateOf![member]!);
      });
      const within = (units: number) => (time === 'steps' ? 1 - 0.8 ** units : 1 - Math.exp(-0.2 * units));
      for (const [i, units] of [2, 3, 5].entries())
        expectMean(
          infected.map((row) => row[i]!),
          within(units),
        );
    });

    it(`keeps a timer’s law: a stay that is drawn from shares, ${time} (chi-square, 5 sigma)`, () => {
      const timed = defineModel({
        name: 'timed',
        parameters: {},
        states: ['idle', 'busy', 'done'],
        transitions: [{ from: 'busy', to: 'done', after: { frequencies: { 2: 1, 5: 3 } } }],
        figures: [{ name: 'end', duration: true }],
      });
      const kernel = timed.createKernel({ time }, groupsPopulation(1, []), rngKey('timer'));
      const ends = kernelSizes(kernel, { seeds: [0], runs: 20_000, figure: 0 });
      expectShares(
        ends,
        new Map([
          [2, 0.25],
          [5, 0.75],
        ]),
      );
    });
  }

  it('knows who has recovered whenever it is asked, of stays of up to thousands of steps', () => {
    const make = () =>
      sirModel.createKernel({ infectionRate: 0.01, recoveryRate: 0.001 }, population, rngKey('long'));
    const [asked, other, resumed] = [make(), make(), make()];
    for (const kernel of [asked, other]) kernel.start(0, [1, 2], 2);
    for (let step = 1; step <= 6000; step++) {
      expect(asked.step()).toBe(other.step());
      if (step === 700) resumed.restore(0, structuredClone(asked.save()));
      if (step > 700) resumed.step();
      if (step % 100 > 1) continue;
      const tally = [0, 1, 2].map((state) => asked.stateOf!.filter((of) => of === state).length);
      expect(tally).toEqual(Array.from(other.counts!));
    }
    expect(resumed.counts).toEqual(other.counts);
    expect(states(resumed)).toBe(states(asked));
    expect(states(other)).toBe(states(asked));
    expect(other.counts![2]).toBeGreaterThan(190);
  });

  it('writes the independent cascade with the law of the built-in one (means of 20,000 runs, 5 sigma)', () => {
    const cascade = defineModel({
      name: 'cascade',
      parameters: { p: 0.1 },
      states: ['unaware', 'telling', 'told'],
      transitions: [
        { from: 'unaware', to: 'telling', contact: { with: 'telling', rate: 'p' } },
        { from: 'telling', to: 'told', after: 1 },
      ],
      time: 'steps',
    });
    const builtIn = independentCascadeModel.createKernel(
      { activationProbability: 0.1 },
      population,
      rngKey('built-in'),
    );
    const own = cascade.createKernel({ p: 0.1 }, population, rngKey('own'));
    const options = { seeds: [1, 2], runs: 20_000 };
    const expected = kernelSizes(builtIn, options);
    const mean = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    const differences = kernelSizes(own, options).map((size, run) => size - expected[run]!);
    expect(mean(expected)).toBeGreaterThan(4);
    expectMean(differences, 0);
  });

  it('tells all names in a description that it does not know', () => {
    const wrong = () =>
      defineModel({
        name: 'wrong',
        parameters: { b: 0.1 },
        states: ['s', 'i'],
        transitions: [
          { from: 's', to: 'j', contact: { with: 'i', rate: 'b' } },
          { from: 'i', to: 's', rate: 'gamma' as 'b' },
        ],
      });
    expect(wrong).toThrow(/transitions\[0\]\.to[\s\S]*transitions\[1\]/);
  });

  it('refuses a pressure that is no probability', () => {
    const strong = defineModel({
      name: 'strong',
      parameters: {},
      states: ['s', 'i'],
      transitions: [{ from: 's', to: 'i', pressure: { of: 'i', rate: (active) => 0.5 * active } }],
      time: 'steps',
    });
    const play = () => {
      const kernel = strong.createKernel({}, oneGroup(5), rngKey('strong'));
      kernel.start(0, [0], 1);
      kernel.step();
    };
    expect(play).toThrow(/pressure\.rate\(3, 5\)/);
  });
});

const table = (
  referenceIsThere
    ? (readReference('oracles') as { rumour_finite_n: { n: number; maki_thompson_left: number }[] })
        .rumour_finite_n
    : []
).filter(({ n }) => n <= 10);

describe.skipIf(!referenceIsThere)(`rumours written with contactTo (5 sigma; else ${ABSENT})`, () => {
  const rumour = defineModel({
    name: 'rumour',
    parameters: { rate: 1 },
    states: ['ignorant', 'spreader', 'stifler'],
    transitions: [
      { from: 'ignorant', to: 'spreader', contact: { with: 'spreader', rate: 'rate' } },
      { from: 'stifler', to: 'stifler', contact: { with: 'spreader', rate: 'rate', contactTo: 'stifler' } },
      { from: 'spreader', to: 'spreader', contact: { with: 'spreader', rate: 'rate', contactTo: 'stifler' } },
    ],
    time: 'continuous',
  });
  for (const { n, maki_thompson_left: left } of table)
    it(`Maki and Thompson’s, ${n} ignorants: ${left} never hear`, () => {
      for (const population of [oneGroup(n + 1), allTied(n + 1)]) {
        const kernel = rumour.createKernel({ rate: 1 }, population, rngKey(`maki ${n}`));
        const runs = 20_000;
        expectMean(
          kernelSizes(kernel, { seeds: [0], runs }).map((size) => (n + 1 - size) / n),
          left,
        );
      }
    });
});
