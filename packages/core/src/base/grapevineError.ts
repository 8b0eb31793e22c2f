import { formatProblem } from './messages/formatProblem.js';
import type { Problem } from './problem.js';

/**
 * What went wrong, told apart by `code` (never by `instanceof`, which workers and second copies of a module break).
 *
 * - `invalid-input`: the caller's data; `problems` lists everything that is wrong with it.
 * - `not-found`: a file or a preset that does not exist.
 * - `out-of-memory`: the request would need more memory than it may take.
 * - `worker-lost`: runs failed again and again because their worker died.
 * - `aborted`: an `AbortSignal` without a reason of its own stopped the work.
 */
export type ErrorCode = 'invalid-input' | 'not-found' | 'out-of-memory' | 'worker-lost' | 'aborted';

/** The one error class of the package; its `message` is English, `problems` can be formatted in any language. */
export class GrapevineError extends Error {
  override readonly name = 'GrapevineError';
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, problems: readonly Problem[]) {
    super(problems.map((problem) => formatProblem(problem, 'en')).join('\n'));
    this.code = code;
    this.problems = problems;
  }
}

/** Throws `invalid-input` when `problems` holds any. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new GrapevineError('invalid-input', problems);
}

/** An `invalid-input` error with one problem. */
export function invalidInput(problem: Problem): GrapevineError {
  return new GrapevineError('invalid-input', [problem]);
}
