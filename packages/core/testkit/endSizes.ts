import type { Kernel } from '../src/engine/kernel.js';
import { playToEnd } from './playSteps.js';

/** [runs] how many members have been active at the end of each run. */
export function endSizes(
  kernel: Kernel,
  seeds: readonly number[],
  runs: number,
  mostSteps = Number.POSITIVE_INFINITY,
): Int32Array {
  return Int32Array.from({ length: runs }, (_, run) => playToEnd(kernel, run, seeds, mostSteps));
}
