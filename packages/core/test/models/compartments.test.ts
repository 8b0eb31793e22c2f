import { describe, expect, it } from 'vitest';
import { defineModel } from '../../src/models/defineModel.js';
import type { ModelDescription } from '../../src/models/modelDescription.js';
import { rngKey } from '../../src/random/rngKey.js';
import { compartmentChain } from '../../testkit/compartmentChain.js';
import { expectShares } from '../../testkit/expectShares.js';
import { kernelVectors } from '../../testkit/kernelVectors.js';
import { groupsPopulation } from '../../testkit/smallPopulations.js';

/** Four members: a group of three, a group of two that shares two of them, and ties. */
const four = groupsPopulation(
  4,
  [
    [0, 1, 2],
    [1, 2],
  ],
  [
    [2, 3],
    [3, 0],
  ],
);

const RUNS = 40_000;

/** Chi-square of the vectors of states after some steps against the exact chain, 5 sigma. */
function expectChain<P extends object>(
  description: ModelDescription<P>,
  values: Record<string, number>,
  time: 'steps' | 'continuous',
  steps: readonly number[],
): void {
  const model = defineModel(description);
  const kernel = model.createKernel(
    { ...values, time } as never,
    four,
    rngKey(`chain ${description.name} ${time}`),
  );
  const first = description.firstMembers ?? '';
  const names = description.states.map((state) => (typeof state === 'string' ? state : state.name));
  const start = `${Math.max(1, names.indexOf(first))}000`;
  steps.forEach((duration, i) => {
    const law = compartmentChain({ description, values, population: four, time }, start, duration);
    const seen = kernelVectors(kernel, { seeds: [0], steps: duration, runs: RUNS, from: i * RUNS });
    const codes = new Map([...law.keys()].map((vector, code) => [vector, code]));
    const shares = new Map(
      [...law].filter(([, p]) => p > 1e-12).map(([vector, p]) => [codes.get(vector)!, p]),
    );
    expectShares(
      seen.map((vector) => codes.get(vector) ?? -1),
      shares,
    );
  });
  expect(kernel.work.draws).toBeGreaterThan(0);
}

const sir: ModelDescription<{ b: number; g: number }> = {
  name: 'sir',
  parameters: { b: 0.3, g: 0.25 },
  states: ['S', 'I', 'R'],
  transitions: [
    { from: 'S', to: 'I', contact: { with: 'I', rate: 'b' } },
    { from: 'I', to: 'R', rate: 'g' },
  ],
};
const sis: ModelDescription<{ b: number; g: number }> = {
  ...sir,
  name: 'sis',
  states: ['S', 'I'],
  transitions: [
    { from: 'S', to: 'I', contact: { with: 'I', rate: 'b' } },
    { from: 'I', to: 'S', rate: 'g' },
  ],
};
const cut: ModelDescription<{ b: number; g: number; c: number }> = {
  name: 'cut',
  parameters: { b: 0.3, g: 0.2, c: 0.4 },
  states: ['S', 'I', 'T', 'R'],
  transitions: [
    { from: 'S', to: 'I', contact: { with: 'I', rate: 'b' } },
    { from: 'I', to: 'T', contact: { with: ['T', 'R'], rate: 'c' } },
    { from: 'I', to: 'R', rate: 'g' },
    { from: 'T', to: 'S', rate: 'g' },
    { from: 'R', to: 'I', contact: { with: 'I', rate: 0.1 } },
  ],
};

const press: ModelDescription<{ l: number; g: number }> = {
  name: 'press',
  parameters: { l: 0.2, g: 0.2 },
  states: ['S', 'I'],
  transitions: [
    { from: 'S', to: 'I', pressure: { of: 'I', rate: (active, size, { l }) => (l * active ** 2) / size } },
    { from: 'I', to: 'S', rate: 'g' },
  ],
};
const threshold: ModelDescription<{ k: number; g: number; b: number; phi: number }> = {
  name: 'threshold',
  parameters: { k: 2, g: 0.3, b: 0.2, phi: 0.6 },
  states: ['S', 'I', 'T'],
  transitions: [
    { from: 'S', to: 'I', contact: { with: ['I', 'T'], rate: 'b' } },
    { from: 'I', to: 'T', threshold: { of: ['I', 'T'], count: 'k' } },
    { from: 'S', to: 'T', threshold: { of: 'I', share: 'phi' } },
    { from: 'T', to: 'S', rate: 'g' },
  ],
};
const lot: ModelDescription<{ a: number; b: number }> = {
  name: 'lot',
  parameters: { a: 0.4, b: 0.5 },
  states: ['S', 'A', 'B'],
  firstMembers: 'A',
  conflicts: 'lot',
  transitions: [
    { from: 'S', to: 'A', contact: { with: 'A', rate: 'a' } },
    { from: 'S', to: 'B', contact: { with: ['A', 'B'], rate: 'b' } },
    { from: 'A', to: 'B', rate: 0.2 },
    { from: 'B', to: 'S', rate: 0.3 },
    { from: 'A', to: 'S', contact: { with: 'B', rate: 0.3 } },
  ],
};

describe('the compartment engine against exact chains of all states of four members (chi-square, 5 sigma)', () => {
  for (const time of ['steps', 'continuous'] as const) {
    it(`sir, ${time}`, () => expectChain(sir, { b: 0.3, g: 0.25 }, time, [1, 2, 3, 6]));
    it(`sis, ${time}`, () => expectChain(sis, { b: 0.3, g: 0.25 }, time, [1, 2, 3, 6]));
    it(`stays that are cut short, states that come back, ${time}`, () =>
      expectChain(cut, { b: 0.3, g: 0.2, c: 0.4 }, time, [1, 2, 6]));
    it(`pressure in groups and along ties, ${time}`, () =>
      expectChain(press, { l: 0.5, g: 0.2 }, time, [1, 2, 3, 6]));
  }
  it('thresholds by count and by share, steps', () =>
    expectChain(threshold, { k: 2, g: 0.3, b: 0.2, phi: 0.6 }, 'steps', [1, 2, 3, 4, 8]));
  it('several rules at once by lot, steps', () =>
    expectChain(lot, { a: 0.4, b: 0.5 }, 'steps', [1, 2, 3, 6]));
});
