import type { Estimate, Timing } from '@grapevine/core';
import type { Precision } from '../run/precision.js';
import type { Numbers } from '../terminal/numbers.js';
import type { ProgressReport } from '../terminal/progress.js';

/** How many of each a population holds. */
export interface Counts {
  readonly members: number;
  readonly groups: number;
  readonly memberships: number;
  readonly ties: number;
}

/** A command line and what it does. */
export type Example = readonly [line: string, what: string];

/** What the help of a command says. */
export interface CommandHelp {
  readonly summary: string;
  readonly description: string;
  readonly usage: string;
  /** Name as commander takes it, and what it means. */
  readonly args: readonly (readonly [string, string])[];
  readonly examples: readonly Example[];
}

/** How a catalogue tells the result of a run. */
export interface RunMessages {
  /** Headings of the table: nothing, mean, 95 % interval, median, range of most runs. */
  readonly head: readonly string[];
  readonly metrics: Readonly<Record<'reach' | 'cascadeSize' | 'steps', string>>;
  population(counts: Counts, numbers: Numbers): string;
  verdict(reach: Estimate, members: number, numbers: Numbers): string;
  /** The value that an expectation met with. */
  got(value: string): string;
  unmet(count: number): string;
  origin(runs: number, rngSeed: string | number, precision: Precision | undefined, numbers: Numbers): string;
  timing(timing: Timing, numbers: Numbers): string;
}

/** How a catalogue tells progress. */
export interface ProgressMessages {
  line(report: ProgressReport, numbers: Numbers): string;
}
