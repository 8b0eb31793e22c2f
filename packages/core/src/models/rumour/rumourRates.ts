import { type MaskedValues, mapMasked, maskedValues } from '../../engine/maskedValues.js';
import { PoissonClock } from '../../engine/poissonClock.js';
import type { Population } from '../../population/population.js';
import type { RngKey } from '../../random/rngKey.js';
import { MOST_RATE, type RumourParameters } from './rumourParameters.js';

const TWO_32 = 0x100000000;

/** The parameters of a rumour, member by member, ready for loops. */
export interface RumourRates {
  /** When a spreader makes contacts. */
  readonly contacts: PoissonClock;
  /** When a spreader forgets; undefined where nobody does. */
  readonly forgetting: PoissonClock | undefined;
  /** Chance in 2^-32 that somebody who is told spreads. */
  readonly spreads: MaskedValues;
  /** Chance in 2^-32 that a useless meeting counts. */
  readonly counts: MaskedValues;
  /** Useless meetings that make a stifler. */
  readonly stiflingAfter: number;
}

/** Reads the parameters for a population. O(members). Throws as `memberValues` does. */
export function rumourRates(
  {
    contactRate,
    spreadingProbability,
    stiflingProbability,
    stiflingAfter,
    forgettingRate,
  }: Required<RumourParameters>,
  population: Population,
  key: RngKey,
): RumourRates {
  const rate = (value: typeof contactRate, name: string) =>
    new PoissonClock(maskedValues(value, { name, range: [0, MOST_RATE] }, population, key));
  const chance = (value: typeof contactRate, name: string) =>
    mapMasked(maskedValues(value, { name, range: [0, 1] }, population, key), (p) => p * TWO_32);
  return {
    contacts: rate(contactRate, 'contactRate'),
    forgetting: forgettingRate === 0 ? undefined : rate(forgettingRate, 'forgettingRate'),
    spreads: chance(spreadingProbability, 'spreadingProbability'),
    counts: chance(stiflingProbability, 'stiflingProbability'),
    stiflingAfter,
  };
}
