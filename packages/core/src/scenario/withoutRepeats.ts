import type { Problem } from '../base/problem.js';

/** The first problem of each place: what a schema refuses, no other check need refuse again. */
export function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => !seen.has(path) && seen.add(path));
}
