import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/engine/kernel.js';
import { defineModel } from '../../src/models/defineModel.js';
import type { ModelDescription } from '../../src/models/modelDescription.js';
import { overlappingGroups } from '../../src/population/generators/overlappingGroups.js';
import { rngKey } from '../../src/random/rngKey.js';
import { expectMean } from '../../testkit/expectMean.js';

interface Rates {
  readonly b: number;
  readonly c: number;
}

/** Two contents at once, by turns told, rested from and forgotten, each in one step. */
const turns: ModelDescription<Rates> = {
  name: 'turns',
  parameters: { b: 0.15, c: 0.3 },
  states: ['none', 'first', 'rested', 'open', 'second'],
  firstMembers: 'first',
  placed: [{ state: 'open', share: 0.3 }],
  transitions: [
    { from: 'none', to: 'first', contact: { with: ['first', 'second'], rate: 'b' } },
    { from: 'first', to: 'rested', after: 1 },
    { from: 'rested', to: 'none', rate: 1 },
    { from: 'open', to: 'second', contact: { with: 'first', rate: 'c' } },
    { from: 'second', to: 'open', after: 0.5 },
  ],
  time: 'steps',
};

/** The same with a state that nobody comes into, whose stays are longer. */
const slow: ModelDescription<Rates> = {
  ...turns,
  name: 'turns-and-more',
  states: [...turns.states, 'nowhere'],
  transitions: [...turns.transitions, { from: 'nowhere', to: 'none', after: 7 }],
};

const population = overlappingGroups({ members: 60, groupsPerMember: 2, groupSize: 5 });
const other = overlappingGroups({ members: 60, groupsPerMember: 1, groupSize: 4 });
const kernelOf = (description: ModelDescription<Rates>, seed: string) =>
  defineModel(description).createKernel({ b: 0.15, c: 0.3 }, population, rngKey(seed));

const ENTERED_AT = 4;

/** Members in each state after `steps` steps; contacts are others from step 4 on. */
function countsAfter(kernel: Kernel, run: number, steps: number): number[] {
  if (steps >= ENTERED_AT) kernel.enter(population);
  kernel.start(run, [1, 2, 3], 3);
  for (let step = 1; step <= steps && !kernel.over; step++) {
    if (step === ENTERED_AT) kernel.enter(other);
    kernel.step();
  }
  return [...kernel.counts!.subarray(0, 5)];
}

describe('stays of exactly one step', () => {
  it('have the law of those that wait in the calendar, in each state (means of 20,000 runs, or 5,000, 5 sigma)', () => {
    const quick = kernelOf(turns, 'quick');
    const usual = kernelOf(slow, 'usual');
    for (const [steps, runs] of [
      [3, 20_000],
      [8, 5_000],
    ] as const) {
      const differences = Array.from({ length: runs }, (_, run) => {
        const expected = countsAfter(usual, run, steps);
        return countsAfter(quick, run, steps).map((count, state) => count - expected[state]!);
      });
      for (let state = 0; state < 5; state++)
        expectMean(
          differences.map((difference) => difference[state]!),
          0,
        );
    }
  });

  it('go on from what was saved bit for bit, and forget the run before', () => {
    const whole = kernelOf(turns, 'saved');
    const resumed = kernelOf(turns, 'saved');
    for (const stop of [0, 1, 2, 5]) {
      countsAfter(resumed, 90 + stop, 6);
      resumed.enter(population);
      whole.start(stop, [4, 5], 2);
      for (let step = 0; step < stop; step++) whole.step();
      resumed.restore(stop, structuredClone(whole.save()));
      for (let step = stop; step < 12; step++) {
        expect(resumed.step()).toBe(whole.step());
        expect([...resumed.stateOf!]).toEqual([...whole.stateOf!]);
        expect([...resumed.counts!]).toEqual([...whole.counts!]);
      }
      expect([...resumed.active.subarray(0, resumed.activeCount)]).toEqual([
        ...whole.active.subarray(0, whole.activeCount),
      ]);
    }
  });
});
