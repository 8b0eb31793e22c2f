import type { Kernel } from '../engine/kernel.js';
import type { ContactPhase } from '../population/contactPhase.js';
import type { Population } from '../population/population.js';

/** The contacts of a kernel, as they change over the steps of a run. */
export interface ContactPhases {
  /** Lets the kernel enter the latest phase that holds in a step, unless it has. */
  readonly enterUpTo: (step: number) => void;
  /** Goes back to the contacts that a run begins with. */
  readonly leave: () => void;
  /** Whether contacts are to come that were not entered. */
  readonly areLeft: () => boolean;
}

/** The phases of an experiment; undefined where contacts last. */
export function contactPhases(
  phases: readonly ContactPhase[],
  population: Population,
  kernel: Kernel,
): ContactPhases | undefined {
  if (phases.length === 0) return undefined;
  const ordered = [...phases].sort((a, b) => a.from - b.from);
  let next = 0;
  return {
    areLeft: () => next < ordered.length,
    enterUpTo(step) {
      const before = next;
      while (next < ordered.length && ordered[next]!.from <= step) next++;
      if (next > before) kernel.enter(ordered[next - 1]!.population);
    },
    leave() {
      if (next > 0) kernel.enter(population);
      next = 0;
    },
  };
}
