import { nearestName, type Problem } from '@grapevine/core';

/** A name that is none of those that there are. */
export function oneOfProblem(path: string, name: string, known: readonly string[]): Problem {
  // every letter is near every other
  const suggestion = name.length > 1 ? nearestName(name, known) : undefined;
  return {
    code: 'one-of',
    path,
    received: JSON.stringify(name),
    details: { values: known.join(', ') },
    ...(suggestion !== undefined && { suggestion }),
  };
}
