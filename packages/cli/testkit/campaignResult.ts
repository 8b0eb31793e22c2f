import {
  experimentOf,
  loadPopulation,
  type PassOnEnsemble,
  type PassOnResult,
  parseScenario,
  runEnsemble,
  type ScenarioResult,
  scenarioResult,
} from '@grapevine/core';

/** A launch with advertising, and a complaint, on three platforms. */
export const CAMPAIGN = {
  format: 'grapevine-scenario/1',
  name: 'A launch, then a complaint',
  rngSeed: 7,
  horizon: '4d',
  population: {
    generate: { kind: 'everyday-life', members: 600, platforms: ['facebook', 'twitter', 'linkedin'] },
  },
  model: { kind: 'pass-on', attention: 40, reinforcement: 0.3 },
  segments: { colleagues: { groups: ['work-*'] } },
  contents: [
    {
      id: 'launch',
      coolness: 0.9,
      usefulness: 0.6,
      valence: 0.8,
      credibility: 0.7,
      conversionRate: 0.4,
      conversionValue: 30,
      speaker: 'brand',
    },
    { id: 'complaint', importance: 0.9, coolness: 0.6, valence: -0.9, credibility: 0.8, speaker: 'peer' },
  ],
  broadcast: [
    {
      content: 'launch',
      channel: 'television',
      from: '0h',
      to: '48h',
      reach: 0.3,
      frequency: 3,
      cost: { amount: 5000, currency: 'EUR' },
    },
  ],
  timeline: [
    { at: '0h', post: 'launch', by: { kind: 'random', count: 10 } },
    { at: '3h', post: 'launch', by: { kind: 'brand', platforms: ['twitter'], followers: 0.2 } },
    { at: '24h', post: 'complaint', by: { kind: 'bridges', count: 3 } },
  ],
  polls: [{ every: '24h', sample: 100, response: 0.5 }],
  counterfactuals: ['broadcast', 'ambassadors'],
  runs: 30,
} as const;

/** A result of the pass-on model, and the runs behind it. */
export interface PlayedCampaign {
  readonly result: ScenarioResult & PassOnResult;
  readonly ensemble: PassOnEnsemble;
}

/** Plays the campaign, with what `given` says otherwise. */
export async function playedCampaign(given: object = {}): Promise<PlayedCampaign> {
  const scenario = parseScenario({ ...CAMPAIGN, ...given });
  const { population } = await loadPopulation(scenario, {
    open: () => Promise.reject(new Error('no files')),
  });
  const experiment = experimentOf(scenario, population);
  const { runs, rngSeed } = scenario;
  const ensemble = (await runEnsemble(experiment, { runs, rngSeed })) as PassOnEnsemble;
  const result = scenarioResult(scenario, experiment, ensemble) as PlayedCampaign['result'];
  return { result, ensemble };
}
