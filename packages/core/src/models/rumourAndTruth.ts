import type { MemberValue } from '../engine/memberValues.js';
import { passingRate, shareAtFirst, stopRate } from './competingParameters.js';
import { defineModel } from './defineModel.js';

/** Parameters of `rumour-and-truth`. */
export interface RumourAndTruthParameters {
  /** Probability in a step, or rate, of passing the rumour on. Default 0.1. */
  readonly rumourRate?: number;
  /** The same for the truth, to members who have heard neither. Default 0.1. */
  readonly truthRate?: number;
  /** The same for the truth, to believers. Default 0.1. */
  readonly conversionRate?: number;
  /** Probability in a step, or rate, of stopping. Default 1: contacts are tried once. */
  readonly stopRate?: MemberValue;
  /** Probability of each member to be one of those who begin the correction. Default 0.01. */
  readonly correctorShare?: number;
  /** Steps (units of time) after which they begin it. Default 0: with the rumour. */
  readonly responseDelay?: number;
}

/**
 * A rumour, and its correction that begins later (Budak, Agrawal, El Abbadi 2011; the delay as in He, Song, Chen, Jiang
 * 2012). Correctors can be made to believe before they begin; then they correct all the same.
 *
 *     believers pass the rumour on with probability p (continuous: rate) to each contact who has heard neither
 *     from step r on correctors pass the truth on with q to those who have heard neither, with c to believers
 *     who passes something on stops with probability s; reached by both in one step, a member takes the truth
 *
 * Cascade size is the number of believers now, reach of those who have ever believed. On a path of L ties with all
 * probabilities 1, the rumour at one end and the corrector at the other, ceil((L + r) / 2) members ever believe, L + 1 at
 * most.
 */
export const rumourAndTruthModel = defineModel<RumourAndTruthParameters>({
  name: 'rumour-and-truth',
  label: { en: 'Rumour and truth', fr: 'Rumeur et vérité' },
  parameters: {
    rumourRate: passingRate(
      0.1,
      { en: 'Passing on the rumour', fr: 'Transmission de la rumeur' },
      {
        en: 'Probability in each step (in continuous time: rate) at which a believer passes the rumour on, for each group that is shared and each tie.',
        fr: 'Probabilité à chaque étape (en temps continu : taux) qu’un membre qui croit la rumeur la transmette, pour chaque groupe commun et chaque lien.',
      },
    ),
    truthRate: passingRate(
      0.1,
      { en: 'Passing on the truth', fr: 'Transmission de la vérité' },
      {
        en: 'The same for the truth, to members who have heard neither.',
        fr: 'De même pour la vérité, vers les membres qui n’ont entendu ni l’une ni l’autre.',
      },
    ),
    conversionRate: passingRate(
      0.1,
      { en: 'Conversion', fr: 'Conversion' },
      {
        en: 'The same for the truth, to believers; 0: who believes stays with it.',
        fr: 'De même pour la vérité, vers ceux qui croient la rumeur ; 0 : qui la croit n’en démord pas.',
      },
    ),
    stopRate,
    correctorShare: shareAtFirst(
      { en: 'Share of correctors', fr: 'Part des rectificateurs' },
      {
        en: 'Probability of each member who is no first member to be one of those who begin the correction, drawn anew in each run.',
        fr: 'Probabilité de chaque membre qui n’est pas un premier membre d’être de ceux qui lancent la rectification, tirée à chaque simulation.',
      },
    ),
    responseDelay: {
      kind: 'number',
      default: 0,
      range: [0, 1e6],
      unit: 'steps',
      label: { en: 'Delay of the response', fr: 'Délai de réponse' },
      help: {
        en: 'Steps (in continuous time: units of time) from the beginning of the rumour to that of the correction.',
        fr: 'Étapes (en temps continu : unités de temps) entre le début de la rumeur et celui de la rectification.',
      },
    },
  },
  states: [
    { name: 'unaware', label: { en: 'Has heard neither', fr: 'N’a entendu ni l’une ni l’autre' } },
    { name: 'spreadingRumour', label: { en: 'Spreads the rumour', fr: 'Diffuse la rumeur' }, active: true },
    { name: 'believer', label: { en: 'Believes the rumour', fr: 'Croit la rumeur' }, active: true },
    { name: 'spreadingTruth', label: { en: 'Spreads the truth', fr: 'Diffuse la vérité' } },
    { name: 'informed', label: { en: 'Knows the truth', fr: 'Connaît la vérité' } },
    { name: 'corrector', label: { en: 'Will correct', fr: 'Va rectifier' } },
    {
      name: 'spreadingCorrector',
      label: { en: 'Will correct, spreads the rumour', fr: 'Va rectifier, diffuse la rumeur' },
      active: true,
    },
    {
      name: 'believingCorrector',
      label: { en: 'Will correct, believes the rumour', fr: 'Va rectifier, croit la rumeur' },
      active: true,
    },
  ],
  placed: [{ state: 'corrector', share: 'correctorShare' }],
  transitions: [
    { from: 'corrector', to: 'spreadingTruth', at: 'responseDelay' },
    { from: 'spreadingCorrector', to: 'spreadingTruth', at: 'responseDelay' },
    { from: 'believingCorrector', to: 'spreadingTruth', at: 'responseDelay' },
    { from: 'unaware', to: 'spreadingTruth', contact: { with: 'spreadingTruth', rate: 'truthRate' } },
    {
      from: 'spreadingRumour',
      to: 'spreadingTruth',
      contact: { with: 'spreadingTruth', rate: 'conversionRate' },
    },
    { from: 'believer', to: 'spreadingTruth', contact: { with: 'spreadingTruth', rate: 'conversionRate' } },
    {
      from: 'unaware',
      to: 'spreadingRumour',
      contact: { with: ['spreadingRumour', 'spreadingCorrector'], rate: 'rumourRate' },
    },
    {
      from: 'corrector',
      to: 'spreadingCorrector',
      contact: { with: ['spreadingRumour', 'spreadingCorrector'], rate: 'rumourRate' },
    },
    { from: 'spreadingRumour', to: 'believer', rate: 'stopRate' },
    { from: 'spreadingCorrector', to: 'believingCorrector', rate: 'stopRate' },
    { from: 'spreadingTruth', to: 'informed', rate: 'stopRate' },
  ],
});
