import { completeModel } from './completeModel.js';
import { FactCheckingKernel } from './rumour/factCheckingKernel.js';
import { type FactCheckingParameters, factCheckingParameters } from './rumour/factCheckingParameters.js';
import { factCheckingRates } from './rumour/factCheckingRates.js';

/**
 * A rumour and its fact-checkers (Tambuscio, Ruffo, Flammini, Menczer 2015): members are ignorant, believers or
 * fact-checkers. In each synchronous step, b and f being the numbers of an ignorant member's contacts who believe and check,
 *
 *     ignorant -> believer:      beta b (1 + alpha) / (b (1 + alpha) + f (1 - alpha))
 *     ignorant -> fact-checker:  beta f (1 - alpha) / (b (1 + alpha) + f (1 - alpha))
 *     believer -> ignorant:      phi;             believer -> fact-checker:  (1 - phi) v
 *     fact-checker -> ignorant:  phi
 *
 * beta is spreadingProbability, alpha credibility, v verifyingProbability, phi forgettingProbability. A contact counts
 * once for each group shared and for each tie from him. First members believe; fact-checkers come by verifying or are placed.
 *
 * In one large group beta / (beta + phi) of all are on a side in the end. With q = (1 - phi) v, the share of believers
 * among them is (phi (1 + alpha) / (phi + q) - (1 - alpha)) / (2 alpha), and none from q = 2 alpha phi / (1 - alpha) on,
 * whatever beta is.
 */
export const rumourWithFactCheckersModel = completeModel<FactCheckingParameters>({
  kind: 'rumour-with-fact-checkers',
  label: { en: 'Rumour with fact-checkers', fr: 'Rumeur et vérificateurs' },
  parameters: factCheckingParameters,
  states: [
    { name: 'ignorant', label: { en: 'Ignorant', fr: 'Ignorant' } },
    { name: 'believer', label: { en: 'Believer', fr: 'Croyant' }, active: true },
    { name: 'fact-checker', label: { en: 'Fact-checker', fr: 'Vérificateur' } },
  ],
  figures: [
    {
      name: 'peakBelievers',
      label: { en: 'Most believers at one time', fr: 'Maximum de croyants simultanés' },
      unit: 'members',
    },
    {
      name: 'peakTime',
      label: { en: 'Step of the most believers', fr: 'Pas du maximum de croyants' },
      unit: 'steps',
    },
  ],
  usualSteps: 100,
  createKernel: (parameters, population, key) =>
    new FactCheckingKernel(population, factCheckingRates(parameters, population, key), key),
});
