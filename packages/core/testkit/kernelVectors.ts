import type { Kernel } from '../src/engine/kernel.js';

/** The states of all members after so many steps, in each of some runs, as one digit a member. */
export function kernelVectors(
  kernel: Kernel,
  { seeds, steps, runs, from = 0 }: { seeds: readonly number[]; steps: number; runs: number; from?: number },
): string[] {
  return Array.from({ length: runs }, (_, run) => {
    kernel.start(from + run, seeds, seeds.length);
    for (let step = 0; step < steps; step++) kernel.step();
    return Array.from(kernel.stateOf!).join('');
  });
}
