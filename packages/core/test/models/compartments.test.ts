import { describe, it } from 'vitest';
import { defineModel } from '../../src/models/defineModel.js';
import type { ModelDescription } from '../../src/models/modelDescription.js';
import { expectChain } from '../../testkit/expectChain.js';

const sir: ModelDescription<Record<string, number>> = {
  name: 'sir',
  parameters: { b: 0.3, g: 0.25 },
  states: ['S', 'I', 'R'],
  transitions: [
    { from: 'S', to: 'I', contact: { with: 'I', rate: 'b' } },
    { from: 'I', to: 'R', rate: 'g' },
  ],
};
const sis: ModelDescription<Record<string, number>> = {
  ...sir,
  name: 'sis',
  states: ['S', 'I'],
  transitions: [
    { from: 'S', to: 'I', contact: { with: 'I', rate: 'b' } },
    { from: 'I', to: 'S', rate: 'g' },
  ],
};
const cut: ModelDescription<Record<string, number>> = {
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

const press: ModelDescription<Record<string, number>> = {
  name: 'press',
  parameters: { l: 0.2, g: 0.2 },
  states: ['S', 'I'],
  transitions: [
    { from: 'S', to: 'I', pressure: { of: 'I', rate: (active, size, { l }) => (l! * active ** 2) / size } },
    { from: 'I', to: 'S', rate: 'g' },
  ],
};
const threshold: ModelDescription<Record<string, number>> = {
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
const lot: ModelDescription<Record<string, number>> = {
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

function check(
  description: ModelDescription<Record<string, number>>,
  values: Record<string, number>,
  time: 'steps' | 'continuous',
  durations: readonly number[],
): void {
  expectChain(defineModel(description), description, values, time, durations);
}

describe('the compartment engine against exact chains of all states of four members (chi-square, 5 sigma)', () => {
  for (const time of ['steps', 'continuous'] as const) {
    it(`sir, ${time}`, () => check(sir, { b: 0.3, g: 0.25 }, time, [1, 2, 3, 6]));
    it(`sis, ${time}`, () => check(sis, { b: 0.3, g: 0.25 }, time, [1, 2, 3, 6]));
    it(`stays that are cut short, states that come back, ${time}`, () =>
      check(cut, { b: 0.3, g: 0.2, c: 0.4 }, time, [1, 2, 6]));
    it(`pressure in groups and along ties, ${time}`, () =>
      check(press, { l: 0.5, g: 0.2 }, time, [1, 2, 3, 6]));
  }
  it('thresholds by count and by share, steps', () =>
    check(threshold, { k: 2, g: 0.3, b: 0.2, phi: 0.6 }, 'steps', [1, 2, 3, 4, 8]));
  it('several rules at once by lot, steps', () => check(lot, { a: 0.4, b: 0.5 }, 'steps', [1, 2, 3, 6]));
});
