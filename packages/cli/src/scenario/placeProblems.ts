import { GrapevineError } from '@grapevine/core';

/** The same error, with another path for each of its problems; what has no problems stays as it is. */
export function placeProblems(error: unknown, place: (path: string) => string): unknown {
  const { code, problems } = error as Partial<GrapevineError>;
  if (code === undefined || !problems) return error;
  return new GrapevineError(
    code,
    problems.map((problem) => ({ ...problem, path: place(problem.path) })),
  );
}
