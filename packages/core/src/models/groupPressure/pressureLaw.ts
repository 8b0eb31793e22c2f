import type { Population } from '../../population/population.js';
import { portableLog } from '../../random/portableMath.js';

/**
 * How active members infect others in groups and along ties, and how they recover.
 *
 * Hazards are per unit of time where time is continuous; in steps a susceptible member under hazard h escapes with
 * probability e^-h, so that hazards add up where independent trials multiply.
 */
export interface PressureLaw {
  readonly time: 'steps' | 'continuous';
  /** Hazard of a susceptible member of a group of `size` in which `active` others are active: 0 for none. */
  readonly hazard: (size: number, active: number) => number;
  /** The hazard depends on the size of the group as well. */
  readonly bySize?: true;
  /** Factors of the hazard, one a group. */
  readonly factors?: (population: Population) => Float64Array | undefined;
  /** Hazard along a tie whose owner is active. */
  readonly tieHazard: number;
  /** [memberCount] or one for all: hazard with which active members recover. */
  readonly recovery: number | Float64Array;
  /** Who has recovered is susceptible again, or never. */
  readonly afterRecovery: 'susceptible' | 'immune';
}

/** The hazard of a trial that succeeds with this probability; from 1 on it always does. */
export function hazardOfChance(probability: number): number {
  return probability < 1 ? -portableLog(1 - probability) : Number.POSITIVE_INFINITY;
}
