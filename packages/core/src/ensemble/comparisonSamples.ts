import type { EnsembleResult } from './classicalEnsemble.js';
import type { PassOnEnsemble } from './passOnEnsemble.js';

/** [runs] each: values of every run, by the path that the figure has in a result, as `contents.launch.reach`. */
export type ComparisonSamples = Readonly<Record<string, Uint32Array | Float64Array>>;

/** The samples of an ensemble of any model by their paths, so that worlds of different models meet. */
export function comparisonSamples(ensemble: EnsembleResult | PassOnEnsemble): ComparisonSamples {
  if ('ledger' in ensemble) return ensemble.samples;
  const samples = Object.entries(ensemble.samples);
  return Object.fromEntries(samples.map(([metric, values]) => [`contents.content.${metric}`, values]));
}
