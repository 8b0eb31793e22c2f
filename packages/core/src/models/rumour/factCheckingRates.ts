import { GeometricWaits } from '../../engine/geometricWaits.js';
import { combineMasked, type MaskedValues, maskedValues } from '../../engine/maskedValues.js';
import type { MemberValue } from '../../engine/memberValues.js';
import type { Population } from '../../population/population.js';
import type { RngKey } from '../../random/rngKey.js';
import type { FactCheckingParameters } from './factCheckingParameters.js';

/** The parameters of a rumour with fact-checkers, member by member, ready for loops. */
export interface FactCheckingRates {
  /** Until an ignorant member with contacts on a side takes one. */
  readonly taking: GeometricWaits;
  readonly credibility: MaskedValues;
  readonly forgetting: MaskedValues;
  /** Chance in a step that a believer leaves, be it that he forgets or that he checks. */
  readonly leaving: MaskedValues;
  /** Until a believer leaves, and until a fact-checker forgets. */
  readonly believing: GeometricWaits;
  readonly checking: GeometricWaits;
}

/** Reads the parameters for a population. O(members). Throws as `memberValues` does. */
export function factCheckingRates(
  {
    spreadingProbability,
    credibility,
    verifyingProbability,
    forgettingProbability,
  }: Required<FactCheckingParameters>,
  population: Population,
  key: RngKey,
): FactCheckingRates {
  const read = (value: MemberValue, name: string) =>
    maskedValues(value, { name, range: [0, 1] }, population, key);
  const forgetting = read(forgettingProbability, 'forgettingProbability');
  const verifying = read(verifyingProbability, 'verifyingProbability');
  const leaving = combineMasked(
    forgetting,
    verifying,
    (forgets, verifies) => forgets + (1 - forgets) * verifies,
  );
  return {
    taking: new GeometricWaits(read(spreadingProbability, 'spreadingProbability')),
    credibility: read(credibility, 'credibility'),
    forgetting,
    leaving,
    believing: new GeometricWaits(leaving),
    checking: new GeometricWaits(forgetting),
  };
}
