import type { GrapevineError } from '../src/base/grapevineError.js';

/** The problems of the error that `work` throws or rejects with, as `path code received`; fails when there is none. */
export async function problemsIn(work: () => unknown): Promise<string[]> {
  try {
    await work();
  } catch (error) {
    const { problems, code } = error as GrapevineError;
    if (problems === undefined) throw error;
    return problems.map((problem) =>
      [code === 'invalid-input' ? '' : `${code}:`, problem.path, problem.code, problem.received ?? '']
        .filter((part) => part !== '')
        .join(' '),
    );
  }
  throw new Error('nothing was thrown');
}
