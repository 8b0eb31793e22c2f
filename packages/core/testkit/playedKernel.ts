import type { Kernel } from '../src/engine/kernel.js';

/** Plays a run to its end, or for at most so many steps; returns the steps taken. */
export function playKernel(
  kernel: Kernel,
  run: number,
  seeds: readonly number[],
  mostSteps: number = Number.POSITIVE_INFINITY,
): number {
  kernel.start(run, seeds, seeds.length);
  let steps = 0;
  for (; !kernel.over && steps < mostSteps; steps++) kernel.step();
  return steps;
}

/** All that a kernel shows of a run, step by step, as plain data. */
export function shownSteps(kernel: Kernel, mostSteps: number): unknown[] {
  const shown: unknown[] = [shownNow(kernel)];
  for (let step = 0; step < mostSteps && !kernel.over; step++) {
    const changes = kernel.step();
    shown.push([changes, shownNow(kernel)]);
  }
  return shown;
}

function shownNow(kernel: Kernel): unknown {
  const figures = new Float64Array(8);
  kernel.writeFigures?.(figures);
  return {
    active: [...kernel.active.subarray(0, kernel.activeCount)],
    stepStart: kernel.stepStart,
    size: kernel.size,
    counts: kernel.counts && [...kernel.counts],
    states: kernel.stateOf && [...kernel.stateOf],
    figures: [...figures],
    over: kernel.over,
  };
}
