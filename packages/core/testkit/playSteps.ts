import type { Kernel } from '../src/engine/kernel.js';

/** Members who become active in each of `steps` steps of a run, in ascending order. */
export function playSteps(kernel: Kernel, run: number, seeds: readonly number[], steps: number): number[][] {
  kernel.start(run, seeds, seeds.length);
  const rounds = [latest(kernel)];
  for (let step = 0; step < steps; step++) {
    kernel.step();
    rounds.push(latest(kernel));
  }
  return rounds;
}

/** Members who became active in the latest step, in ascending order. */
export function latest(kernel: Kernel): number[] {
  return [...kernel.active.subarray(kernel.stepStart, kernel.activeCount)].sort((a, b) => a - b);
}

/** Plays a run to its end, or to the last of `most` steps, and returns how many members have been active. */
export function playToEnd(
  kernel: Kernel,
  run: number,
  seeds: readonly number[],
  most = Number.POSITIVE_INFINITY,
): number {
  kernel.start(run, seeds, seeds.length);
  for (let step = 0; step < most && !kernel.over; step++) kernel.step();
  return kernel.activeCount;
}
