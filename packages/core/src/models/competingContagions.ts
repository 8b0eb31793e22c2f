import type { MemberValue } from '../engine/memberValues.js';
import { firstRate, secondRate, secondShare, stopRate } from './competingParameters.js';
import { defineModel } from './defineModel.js';

/** Parameters of `competing-contagions`. */
export interface CompetingContagionsParameters {
  /** Probability in a step, or rate, of passing the first content on. Default 0.1. */
  readonly firstRate?: number;
  /** The same for the second. Default 0.1. */
  readonly secondRate?: number;
  /** Probability in a step, or rate, of stopping. Default 1: contacts are tried once. */
  readonly stopRate?: MemberValue;
  /** Probability of having the second content at first. Default 0.01. */
  readonly secondShare?: number;
}

/**
 * Two contents that exclude each other: who has taken one up never takes the other (Carnes, Nagarajan, Wild, van Zuylen
 * 2007; Prakash, Beutel, Rosenfeld, Faloutsos 2012).
 *
 *     a member with content c tries each contact in each step (with probability p_c, rate in continuous time), and stops
 *     with probability s; a contact without content takes up what he is first reached by
 *
 * Reached by both in one step, a member takes either with probability 1/2. Both contents use the same draws: with equal p
 * those who have any are, draw for draw, one contagion from all first members.
 */
export const competingContagionsModel = defineModel<CompetingContagionsParameters>({
  name: 'competing-contagions',
  label: { en: 'Competing contagions', fr: 'Contagions concurrentes' },
  parameters: { firstRate, secondRate, stopRate, secondShare },
  states: [
    { name: 'unaware', label: { en: 'Has neither', fr: 'N’a ni l’un ni l’autre' } },
    { name: 'spreadingFirst', label: { en: 'Spreads the first', fr: 'Diffuse le premier' }, active: true },
    { name: 'hasFirst', label: { en: 'Has the first', fr: 'A le premier' }, active: true },
    { name: 'spreadingSecond', label: { en: 'Spreads the second', fr: 'Diffuse le second' }, active: true },
    { name: 'hasSecond', label: { en: 'Has the second', fr: 'A le second' }, active: true },
  ],
  placed: [{ state: 'spreadingSecond', share: 'secondShare' }],
  conflicts: 'lot',
  transitions: [
    { from: 'unaware', to: 'spreadingFirst', contact: { with: 'spreadingFirst', rate: 'firstRate' } },
    { from: 'unaware', to: 'spreadingSecond', contact: { with: 'spreadingSecond', rate: 'secondRate' } },
    { from: 'spreadingFirst', to: 'hasFirst', rate: 'stopRate' },
    { from: 'spreadingSecond', to: 'hasSecond', rate: 'stopRate' },
  ],
});
