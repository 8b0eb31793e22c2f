import type { ModelFigure } from '../modelDefinition.js';

const BINS = 4096;
/** Bins without an opinion that part two clusters: 1 % of the range. */
const GAP = 41;
/** Share of all members that a cluster has at least. */
const LEAST = 0.01;

/** What models whose opinions are numbers tell of a run, in the order in which `opinionFigures` writes them. */
export const continuousFigures: readonly ModelFigure[] = [
  { name: 'mean', label: { en: 'mean opinion', fr: 'opinion moyenne' } },
  {
    name: 'standardDeviation',
    label: { en: 'standard deviation of opinions', fr: 'écart-type des opinions' },
  },
  { name: 'clusters', label: { en: 'clusters of opinions', fr: 'groupes d’opinions' } },
  { name: 'polarisation', label: { en: 'polarisation (0 to 1)', fr: 'polarisation (de 0 à 1)' } },
];

/**
 * A writer of four figures of `opinions`, which lie in `range`: mean, standard deviation (of the members there are, not
 * of a sample), clusters, and polarisation: the variance as a share of the largest possible, half at either end.
 *
 * A cluster is a largest set of opinions without a gap of 1 % of the range between neighbours, to a 4,096th of the
 * range, that at least 1 % of the members hold. O(members) each time.
 */
export function opinionFigures(
  range: readonly [number, number],
  opinions: Float64Array,
): (target: Float64Array) => void {
  const bins = new Int32Array(BINS);
  const [min, max] = range;
  const half = (max - min) / 2;
  return (target) => {
    const count = opinions.length;
    let sum = 0;
    for (let member = 0; member < count; member++) sum += opinions[member]!;
    const mean = count > 0 ? sum / count : 0;
    let squares = 0;
    bins.fill(0);
    for (let member = 0; member < count; member++) {
      squares += (opinions[member]! - mean) ** 2;
      bins[Math.min(BINS - 1, Math.floor(((opinions[member]! - min) / (max - min)) * BINS))]!++;
    }
    const variance = count > 0 ? squares / count : 0;
    target[0] = mean;
    target[1] = Math.sqrt(variance);
    target[2] = clustersIn(bins, count * LEAST);
    target[3] = variance / (half * half);
  };
}

function clustersIn(bins: Int32Array, least: number): number {
  let clusters = 0;
  let held = 0;
  let empty = 0;
  for (let bin = 0; bin < BINS; bin++) {
    empty = bins[bin] === 0 ? empty + 1 : 0;
    held += bins[bin]!;
    if (empty < GAP && bin < BINS - 1) continue;
    if (held > 0 && held >= least) clusters++;
    held = 0;
  }
  return clusters;
}
