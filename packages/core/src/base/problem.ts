import type { ProblemCode } from './messages/en.js';

/**
 * One thing that is wrong with an input, as data: where it is, what was expected there (a code of the message
 * catalogue and its details), and what arrived. `formatProblem` puts it into words.
 */
export interface Problem {
  /** Stable identifier of what was expected. */
  readonly code: ProblemCode;
  /** Where: a key path (`model.activationProbability`), a file and line (`circles.tsv:12`), or `''`. */
  readonly path: string;
  /** What arrived, already shortened for display; absent when nothing did. */
  readonly received?: string;
  /** Values of the message's placeholders. */
  readonly details?: Readonly<Record<string, string | number>>;
  /** The known name that is nearest to an unknown one. */
  readonly suggestion?: string;
}

const LONGEST_SHOWN = 60;

/** Shows a value that arrived, at most 60 characters long, control characters made visible. */
export function showReceived(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text =
    typeof value === 'number' || typeof value === 'bigint'
      ? String(value)
      : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}
