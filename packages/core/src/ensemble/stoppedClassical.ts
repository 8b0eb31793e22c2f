import { throwIfAny } from '../base/grapevineError.js';
import type { KernelColumns } from '../engine/kernel.js';
import type { Population } from '../population/population.js';
import type { RngKey } from '../random/rngKey.js';
import { type CheckpointParts, checkpointBytes } from './checkpointBytes.js';
import type { ClassicalCourse } from './classicalCourse.js';
import { digestOfBytes } from './digest.js';

/** A stopped run of a classical model: where it was, and all that its kernel knew. */
export interface StoppedClassical {
  readonly key: RngKey;
  readonly run: number;
  /** Steps that have been told. */
  readonly steps: number;
  readonly columns: KernelColumns;
  readonly population: string;
}

/** The run in a checkpoint; undefined where it is of the flagship model. */
export function stoppedClassical({ facts, columns }: CheckpointParts): StoppedClassical | undefined {
  const stopped = facts as { readonly kind: string } & StoppedClassical;
  if (stopped.kind !== 'classical') return undefined;
  return { ...stopped, key: Uint32Array.from(stopped.key), columns: columns as KernelColumns };
}

/** Puts a course where a stopped run stands. Throws `invalid-input` where it was of other people. */
export function resumeClassical(
  stopped: StoppedClassical,
  course: ClassicalCourse,
  population: Population,
): void {
  if (stopped.population !== digestOf(population))
    throwIfAny([{ code: 'same-as-stopped', path: 'population', details: { part: 'population' } }]);
  course.resume(stopped.run, Math.max(0, stopped.steps - 1), stopped.columns);
}

/** A run as it stands, in bytes. */
export function saveClassical(
  course: ClassicalCourse,
  told: { readonly key: RngKey; readonly run: number; readonly steps: number },
  population: Population,
): Uint8Array {
  const facts = { kind: 'classical', ...told, key: [...told.key], population: digestOf(population) };
  return checkpointBytes({ facts, columns: course.kernel.save() });
}

function digestOf(population: Population): string {
  return digestOfBytes(new Uint8Array(population.buffer));
}
