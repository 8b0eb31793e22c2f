import { expect } from 'vitest';
import type { ModelDefinition } from '../src/models/modelDefinition.js';
import type { ModelDescription } from '../src/models/modelDescription.js';
import { rngKey } from '../src/random/rngKey.js';
import { compartmentChain } from './compartmentChain.js';
import { expectShares } from './expectShares.js';
import { kernelVectors } from './kernelVectors.js';
import { groupsPopulation } from './smallPopulations.js';

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

/**
 * Plays a model on four members from member 0 on, and fails if the states of all of them after some steps do not have
 * the law that the exact chain of all vectors of states gives for the words of `description` (chi-square, 5 sigma).
 */
export function expectChain<P extends object>(
  model: ModelDefinition<P>,
  description: ModelDescription<Record<string, number>>,
  values: Readonly<Record<string, number>>,
  time: 'steps' | 'continuous',
  durations: readonly number[],
): void {
  const given = { ...values, time } as unknown as P;
  const kernel = model.createKernel(given, four, rngKey(`chain ${description.name} ${time}`));
  const names = description.states.map((state) => (typeof state === 'string' ? state : state.name));
  const first = description.firstMembers ?? names[1]!;
  const start = `${names.indexOf(first)}000`;
  durations.forEach((duration, i) => {
    const law = compartmentChain({ description, values, population: four, time }, start, duration);
    const seen = kernelVectors(kernel, { seeds: [0], steps: duration, runs: RUNS, from: i * RUNS });
    const codes = new Map([...law.keys()].map((vector, code) => [vector, code]));
    const likely = [...law].filter(([, share]) => share > 1e-12);
    const shares = new Map(likely.map(([vector, share]) => [codes.get(vector)!, share]));
    expectShares(
      seen.map((vector) => codes.get(vector) ?? -1),
      shares,
    );
  });
  expect(kernel.work.draws).toBeGreaterThan(0);
}
