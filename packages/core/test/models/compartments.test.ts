import { describe, expect, it } from 'vitest';
import { defineModel } from '../../src/models/defineModel.js';
import type { ModelDescription } from '../../src/models/modelDescription.js';
import { buildPopulation } from '../../src/population/buildPopulation.js';
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

describe('the compartment engine against exact chains of all states of four members (chi-square, 5 sigma)', () => {
  for (const time of ['steps', 'continuous'] as const) {
    it(`sir, ${time}`, () => expectChain(sir, { b: 0.3, g: 0.25 }, time, [1, 2, 3, 6]));
    it(`sis, ${time}`, () => expectChain(sis, { b: 0.3, g: 0.25 }, time, [1, 2, 3, 6]));
    it(`states that are cut short and come back, ${time}`, () =>
      expectChain(cut, { b: 0.3, g: 0.2, c: 0.4 }, time, [1, 2, 3, 6]));
  }
});
void buildPopulation;
