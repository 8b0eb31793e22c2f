import type { Kernel } from '../src/engine/kernel.js';

/** Cascade sizes of runs that are played until nothing more can happen; `figure` instead, where one is asked for. */
export function kernelSizes(
  kernel: Kernel,
  { seeds, runs, figure }: { seeds: readonly number[]; runs: number; figure?: number },
): number[] {
  const figures = new Float64Array(16);
  return Array.from({ length: runs }, (_, run) => {
    kernel.start(run, seeds, seeds.length);
    while (!kernel.over) kernel.step();
    if (figure === undefined) return kernel.size;
    kernel.writeFigures!(figures);
    return figures[figure]!;
  });
}
