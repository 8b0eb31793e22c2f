import { throwIfAny } from '../base/grapevineError.js';
import type { Problem } from '../base/problem.js';
import { type PairedDifference, pairedDifference } from '../metrics/pairedDifference.js';
import type { EnsembleResult } from './classicalEnsemble.js';
import { comparisonSamples } from './comparisonSamples.js';
import type { PassOnEnsemble } from './passOnEnsemble.js';

/** By the path that a figure has in a result: what it is in a later world, less what it is in the first. */
export type Differences = Readonly<Record<string, PairedDifference>>;

const FEWEST_WORLDS = 2;

/**
 * The differences of each later ensemble against the first, of the figures that both have. The ensembles must have been
 * simulated with the same seed, or they are not pairs. O(figures x runs log runs) an ensemble.
 *
 * @throws GrapevineError `invalid-input` for fewer than two ensembles, or ensembles of different numbers of runs.
 */
export function compareEnsembles(ensembles: readonly (EnsembleResult | PassOnEnsemble)[]): Differences[] {
  requireWorlds(ensembles.length);
  const [first, ...others] = ensembles.map(comparisonSamples);
  const { runs } = ensembles[0]!;
  throwIfAny(ensembles.flatMap((ensemble, i) => otherRuns(ensemble.runs, runs, i)));
  return others.map((later) => {
    const shared = Object.entries(first!).filter(([path]) => Object.hasOwn(later, path));
    const differences = shared.map(
      ([path, values]) => [path, pairedDifference(values, later[path]!)] as const,
    );
    return Object.fromEntries(differences);
  });
}

/** Throws `invalid-input` where there is nothing to compare with. */
export function requireWorlds(count: number): void {
  if (count >= FEWEST_WORLDS) return;
  const details = { min: FEWEST_WORLDS };
  throwIfAny([{ code: 'at-least-entries', path: 'worlds', received: String(count), details }]);
}

function otherRuns(received: number, runs: number, index: number): Problem[] {
  if (received === runs) return [];
  const path = `worlds[${index}].runs`;
  return [{ code: 'as-many-runs', path, received: String(received), details: { runs } }];
}
