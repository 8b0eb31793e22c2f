import { experimentOf, parseScenario } from '@grapevine/core';
import type { PassOnExperiment } from '../src/run/passOnExperiment.js';
import { somePopulation } from './smallExperiment.js';

/** What differs from the scenario of `passOnExperiment`. */
export type Difference = Readonly<Record<string, unknown>>;

/**
 * A launch by members and on television, and a complaint a day later, among `population`: over two days, with contents
 * that spread far.
 */
export function passOnExperiment(
  population = somePopulation(),
  difference: Difference = {},
): PassOnExperiment {
  const scenario = parseScenario({
    format: 'grapevine-scenario/1',
    name: 'Launch and complaint',
    horizon: '2d',
    population: { generate: { kind: 'everyday-life', members: population.memberCount } },
    model: { kind: 'pass-on', appeal: 0.4, visibility: 0.3, sameGroup: true },
    contents: [
      { id: 'launch', coolness: 0.9, credibility: 0.7 },
      { id: 'complaint', importance: 0.8, valence: -0.9 },
    ],
    broadcast: [
      { content: 'launch', channel: 'television', from: '6h', to: '30h', reach: 0.1, frequency: 2 },
    ],
    timeline: [
      { at: '0h', post: 'launch', by: { kind: 'random', count: 2 } },
      { at: '24h', post: 'complaint', by: { kind: 'bridges', count: 3 } },
    ],
    ...difference,
  });
  const experiment = experimentOf(scenario, population);
  if (!('passOn' in experiment)) throw new Error('the scenario is no pass-on scenario');
  return experiment;
}
