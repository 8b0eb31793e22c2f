import { completeModel } from './completeModel.js';
import { RumourKernel } from './rumour/rumourKernel.js';
import { type RumourParameters, rumourParameters } from './rumour/rumourParameters.js';
import { rumourRates } from './rumour/rumourRates.js';
import { rumourFigures, rumourStates } from './rumour/rumourStates.js';

/**
 * The rumour of Daley and Kendall (1965): as that of Maki and Thompson, but members meet in pairs, and a meeting of two
 * spreaders is useless for both.
 *
 *     spreader u seeks out v, uniform among his contacts, by a Poisson clock of rate contactRate:
 *       v ignorant:  v becomes a spreader with probability spreadingProbability
 *       v stifler:   useless for u
 *       v spreader:  half of the times a meeting, useless for u and for v
 *     a useless meeting counts with probability stiflingProbability, for each of the two by himself;
 *     a spreader becomes a stifler at his stiflingAfter-th that counts, and at rate forgettingRate
 *
 * Two spreaders may each seek out the other; the half gives them the rate at which all other pairs meet. In one group of
 * n + 1 this is the chain of Daley and Kendall (x ignorants, y spreaders; in units of 1 / n):
 *
 *     (x, y) -> (x - 1, y + 1) at x y,   (x, y - 2) at y (y - 1) / 2,   (x, y - 1) at y (n + 1 - x - y)
 */
export const daleyKendallModel = completeModel<RumourParameters>({
  kind: 'daley-kendall',
  label: { en: 'Rumour (Daley-Kendall)', fr: 'Rumeur (Daley-Kendall)' },
  parameters: rumourParameters,
  states: rumourStates,
  figures: rumourFigures,
  createKernel: (parameters, population, key) =>
    new RumourKernel(population, rumourRates(parameters, population, key), 'both', key),
});
