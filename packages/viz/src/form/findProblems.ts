import { GrapevineError, type Problem, parseScenario } from '@grapevine/core';
import type { Fields } from './path.js';

/** Everything that the engine finds wrong with a scenario. */
export function findProblems(scenario: Fields): readonly Problem[] {
  try {
    parseScenario(scenario);
    return [];
  } catch (error) {
    if (error instanceof GrapevineError) return error.problems;
    throw error;
  }
}

/** The place to which a problem belongs: the deepest that it is in or at. `''` where there is none. */
export function placeOf({ path }: Problem, places: Iterable<string>): string {
  let deepest = '';
  for (const place of places) {
    const isIn = path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
    if (isIn && place.length > deepest.length) deepest = place;
  }
  return deepest;
}
