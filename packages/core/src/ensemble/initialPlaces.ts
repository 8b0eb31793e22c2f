import type { Kernel } from '../engine/kernel.js';
import { seedSetter } from '../engine/seedSet.js';
import type { ChosenModel } from '../models/catalogue.js';
import { deriveKey, PURPOSES, type RngKey } from '../random/rngKey.js';
import type { ClassicalExperiment } from '../scenario/experiment.js';

/** Puts members into a state in a run whose first members are `first`. */
export type Place = (run: number, kernel: Kernel, first: Int32Array) => void;

/** Who is put where before the first step; those who are in place already stay there. O(members of the states) a run. */
export function initialPlaces(
  { population, initialStates = {} }: ClassicalExperiment,
  { definition }: ChosenModel,
  key: RngKey,
): Place[] {
  const taken = new Uint8Array(Object.keys(initialStates).length > 0 ? population.memberCount : 0);
  return Object.entries(initialStates).map(([name, set], i) => {
    const state = definition.states!.findIndex((candidate) => candidate.name === name);
    const setter = seedSetter(population, set, deriveKey(key, [PURPOSES['initial-state'], state]));
    const members = new Int32Array(setter.largest);
    return (run, kernel, first) => {
      if (i === 0) taken.fill(0);
      for (const member of first) taken[member] = 1;
      const count = setter.write(run, members);
      let free = 0;
      for (let j = 0; j < count; j++) {
        const member = members[j]!;
        if (taken[member] === 1) continue;
        taken[member] = 1;
        members[free++] = member;
      }
      kernel.place!(state, members, free);
    };
  });
}
