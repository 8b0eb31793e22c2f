import { type Condition, meets, parseCondition } from '../base/condition.js';
import type { Kernel } from '../engine/kernel.js';
import type { ModelDefinition } from '../models/modelDefinition.js';

/** What conditions may be on. */
type Measured = Pick<ModelDefinition<object>, 'states' | 'figures' | 'usualSteps'>;

/** Whether a run ends after a step. */
export type StopRule = (step: number) => boolean;

/**
 * Ends a run as soon as one of the conditions (see `stopNames`) holds, and after the model's usual number of steps where no condition names
 * the step; undefined where nothing but the model itself ends it.
 */
export function stopRule(
  conditions: Readonly<Record<string, string>>,
  definition: Measured,
  kernel: Kernel,
): StopRule | undefined {
  const { usualSteps, figures = [] } = definition;
  const values = new Float64Array(figures.length);
  const usual = 'step' in conditions || usualSteps === undefined ? {} : { step: `>= ${usualSteps}` };
  const checks = Object.entries({ ...conditions, ...usual }).map(([name, text]) => ({
    read: readerOf(name, definition, kernel, values),
    condition: parseCondition(text),
  }));
  if (checks.length === 0) return undefined;
  const readsFigures = Object.keys(conditions).some((name) => figures.some((figure) => figure.name === name));
  return (step) => {
    if (readsFigures) kernel.writeFigures!(values);
    return holds(checks, step);
  };
}

type Reader = (step: number) => number;

function holds(checks: readonly { read: Reader; condition: Condition }[], step: number): boolean {
  for (let i = 0; i < checks.length; i++) {
    if (meets(checks[i]!.read(step), checks[i]!.condition)) return true;
  }
  return false;
}

function readerOf(
  name: string,
  { states = [], figures = [] }: Measured,
  kernel: Kernel,
  values: Float64Array,
): Reader {
  const members = Math.max(1, kernel.active.length - 1);
  if (name === 'step') return (step) => step;
  if (name === 'reach') return () => kernel.activeCount;
  if (name === 'reachShare') return () => kernel.activeCount / members;
  if (name === 'size') return () => kernel.size;
  if (name === 'sizeShare') return () => kernel.size / members;
  const figure = figures.findIndex((candidate) => candidate.name === name);
  if (figure >= 0) return () => values[figure]!;
  const state = states.findIndex((candidate) => candidate.name === name);
  if (state >= 0) return () => kernel.counts![state]!;
  const shared = states.findIndex((candidate) => `${candidate.name}Share` === name);
  return () => kernel.counts![shared]! / members;
}
