import { completeModel } from './completeModel.js';
import { RumourKernel } from './rumour/rumourKernel.js';
import { type RumourParameters, rumourParameters } from './rumour/rumourParameters.js';
import { rumourRates } from './rumour/rumourRates.js';
import { rumourFigures, rumourStates } from './rumour/rumourStates.js';

/**
 * The rumour of Maki and Thompson (1973): members are ignorant, spreaders or stiflers, and a useless meeting concerns the
 * one who tells.
 *
 *     spreader u makes contacts by a Poisson clock of rate contactRate, each with v, uniform among his contacts:
 *       v ignorant:             v becomes a spreader with probability spreadingProbability
 *       v spreader or stifler:  useless for u, and counts with probability stiflingProbability
 *     u becomes a stifler at his stiflingAfter-th useless contact that counts, and at rate forgettingRate
 *
 * In one group of n + 1 the contacts are the chain of Maki and Thompson (x ignorants, y spreaders; in units of 1 / n):
 *
 *     (x, y) -> (x - 1, y + 1) at x y,   (x, y) -> (x, y - 1) at y (n - x)
 *
 * and for large n a share x never hears, ln x + (1 + lambda k / alpha)(1 - x) = 0, lambda and alpha being the two
 * probabilities and k the useless meetings. k-stifling: Lebensztayn, Machado,
 * Rodríguez (2011); forgetting: Nekovee, Moreno, Bianconi, Marsili (2007).
 */
export const makiThompsonModel = completeModel<RumourParameters>({
  kind: 'maki-thompson',
  label: { en: 'Rumour (Maki-Thompson)', fr: 'Rumeur (Maki-Thompson)' },
  parameters: rumourParameters,
  states: rumourStates,
  figures: rumourFigures,
  createKernel: (parameters, population, key) =>
    new RumourKernel(population, rumourRates(parameters, population, key), 'teller', key),
});
