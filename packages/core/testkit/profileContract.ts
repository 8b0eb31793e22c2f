import { describe, expect, it } from 'vitest';
import type { Kernel } from '../src/engine/kernel.js';
import type { Population } from '../src/population/population.js';
import { type RngKey, rngKey } from '../src/random/rngKey.js';
import { expectMean } from './expectMean.js';
import { playToEnd } from './playSteps.js';
import { groupsPopulation } from './smallPopulations.js';

const RUNS = 100_000;

/** What a decision by profile takes. */
interface ProfileParameters {
  readonly profile: number;
  readonly blocked: number;
  readonly adopterRate: number;
}

/** What holds for a model of this kind whose members decide by profile once all their contacts have adopted. */
export function profileContract(
  kind: string,
  create: (parameters: ProfileParameters, population: Population, key: RngKey) => Kernel,
): void {
  const pair = groupsPopulation(2, [[0, 1]]);
  const make = (profile: number, blocked: number, adopterRate = 0) =>
    create({ profile, blocked, adopterRate }, pair, rngKey(kind));

  describe(kind, () => {
    it('adopts before it is blocked with (1 - f) / (1 - f (1 - b)), after 1 / (1 - f (1 - b)) steps (two-state chain, 5 sigma)', () => {
      for (const [f, b] of [
        [0.6, 0.25],
        [0.9, 0.1],
        [0.3, 1],
      ] as const) {
        const end = 1 - f * (1 - b);
        const kernel = make(f, b);
        const steps: number[] = [];
        const adopted = Array.from({ length: RUNS }, (_, run) => {
          kernel.start(run, [0], 1);
          let step = 0;
          for (; !kernel.over; step++) kernel.step();
          steps.push(kernel.counts![0] === 0 && kernel.activeCount === 2 ? step - 1 : step);
          return kernel.activeCount - 1;
        });
        expectMean(adopted, (1 - f) / end);
        // the step after an adoption shows that there is nobody left
        expectMean(steps, 1 / end);
      }
    });

    it('adopts by itself where nobody is active, after 1 / rate steps (5 sigma)', () => {
      const kernel = make(1, 0, 0.2);
      const first = Array.from({ length: RUNS }, (_, run) => {
        kernel.start(run, [], 0);
        let step = 0;
        for (; kernel.activeCount === 0; step++) kernel.step();
        return step;
      });
      expectMean(first, 1 / (1 - 0.8 ** 2));
    });

    it('takes everything up at profile 0, and nothing at profile 1', () => {
      expect([0, 1].map((profile) => playToEnd(make(profile, 0.5), 3, [0]))).toEqual([2, 1]);
      expect([0, 1].map((profile) => playToEnd(make(profile, 0), 3, [0], 50))).toEqual([2, 1]);
    });
  });
}
