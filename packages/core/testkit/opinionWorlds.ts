import type { Population } from '../src/population/population.js';

/** The population with a trait `opinion`. */
export function withOpinions(population: Population, opinions: readonly number[]): Population {
  return { ...population, traits: { ...population.traits, opinion: Float32Array.from(opinions) } };
}
