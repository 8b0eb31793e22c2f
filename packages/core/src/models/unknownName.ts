import { nearestName } from '../base/nearestName.js';
import { type Problem, showReceived } from '../base/problem.js';

/** The problem of a name that is none of those known, with the one that is meant if it is near. */
export function unknownName(path: string, name: unknown, known: readonly string[]): Problem {
  const suggestion = nearestName(String(name), known);
  const details = { values: known.join(', ') || '-' };
  return {
    code: 'one-of',
    path,
    received: showReceived(name),
    details,
    ...(suggestion && { suggestion }),
  };
}
