import type { Population } from '../../population/population.js';
import type { RngKey } from '../../random/rngKey.js';
import type { CountBy } from './contactCounts.js';
import type { ThresholdNeeds } from './thresholdNeeds.js';

/** The states of a threshold model that has them. */
export const SUSCEPTIBLE = 0;
export const ACTIVE = 1;
export const BLOCKED = 2;

/** What sets the models of the family apart. */
export interface ThresholdRules {
  readonly needs: (population: Population) => ThresholdNeeds;
  /** Default: contacts count one by one. */
  readonly countBy?: CountBy;
  /** Steps that a member who has enough active contacts still waits, and how it ends then. Default: active at once. */
  readonly decision?: {
    readonly waits: (key: RngKey, member: number) => number;
    readonly adopts: (key: RngKey, member: number) => boolean;
  };
  /** Step, from 1 on, in which a member becomes active by himself. Default: never. */
  readonly byHimself?: (key: RngKey, member: number) => number;
  /** Probability that a member who is not a first member is blocked from the start; where given there are states. */
  readonly blocked?: number;
}
