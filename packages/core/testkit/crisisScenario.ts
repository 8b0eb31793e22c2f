import { experimentOf, type PassOnExperiment } from '../src/scenario/experiment.js';
import { loadPopulation } from '../src/scenario/loadPopulation.js';
import { parseScenario } from '../src/scenario/parseScenario.js';

/** What a scenario of `crisisExperiment` differs in. */
export interface CrisisChanges {
  readonly members?: number;
  readonly horizon?: string;
  readonly model?: object;
  readonly crisis?: object;
  readonly timeline?: readonly object[];
  readonly polls?: readonly object[];
  readonly complaint?: object;
  readonly apology?: object;
}

/**
 * A launch, then a complaint at 10 h that twelve members post, and an apology 6 h after the company has noticed: with
 * everything that a crisis may have.
 */
function crisisScenario(changes: CrisisChanges = {}): object {
  const { members = 1500, horizon = '5d', model, crisis, timeline = [], polls = [] } = changes;
  const novelty = { noveltyHalfLife: '3d' };
  return {
    format: 'grapevine-scenario/1',
    name: 'A complaint',
    rngSeed: 'crisis',
    horizon,
    population: {
      generate: {
        kind: 'everyday-life',
        members,
        interestsPerMember: { logNormal: { median: 2, sigma: 0.8 } },
        interestSize: { powerLaw: { exponent: 2, min: 10, max: 200 } },
        platforms: ['face-to-face', 'facebook', 'twitter'],
      },
    },
    model: {
      kind: 'pass-on',
      transfer: 0.5,
      reinforcement: 0.3,
      attention: 8,
      dayRhythm: 'waking',
      ...model,
    },
    contents: [
      { id: 'launch', coolness: 0.7, usefulness: 0.4, valence: 0.7, conversionRate: 0.1, ...novelty },
      {
        id: 'complaint',
        importance: 0.9,
        coolness: 0.7,
        valence: -0.9,
        credibility: 0.7,
        ...novelty,
        ...changes.complaint,
      },
      {
        id: 'apology',
        counters: 'complaint',
        importance: 0.8,
        coolness: 0.4,
        valence: 0.3,
        credibility: 0.8,
        speaker: 'brand',
        ...novelty,
        ...changes.apology,
      },
    ],
    broadcast: [{ content: 'launch', channel: 'radio', from: '2h', to: '40h', reach: 0.1, frequency: 2 }],
    timeline: [
      { at: '0h', post: 'launch', by: { kind: 'random', count: 8 } },
      { at: '30h', every: '20h', times: 3, post: 'launch', by: { kind: 'brand', followers: 0.1 } },
      ...timeline,
    ],
    polls: [{ every: '24h', sample: 100, response: 0.5 }, ...polls],
    crisis: {
      incident: { content: 'complaint', at: '10h', by: { kind: 'random', count: 12 } },
      detection: { rate: 0.2, threshold: 3 },
      response: [
        {
          delay: '6h',
          strategy: 'rebuild',
          content: 'apology',
          brief: { who: 'at-risk', count: 10, before: '1h' },
          cost: { amount: 100, currency: 'EUR' },
        },
        { delay: '20h', strategy: 'take-down', platforms: ['facebook'] },
      ],
      boycott: { halfLife: '2d' },
      recovery: '3d',
      sales: { perDay: { amount: 1000, currency: 'EUR' } },
      ...crisis,
    },
    runs: 20,
  };
}

/** The experiment of such a scenario. */
export async function crisisExperiment(changes: CrisisChanges = {}): Promise<PassOnExperiment> {
  const scenario = parseScenario(crisisScenario(changes));
  const noFiles = () => Promise.reject(new Error('needs no file'));
  const { population } = await loadPopulation(scenario, { open: noFiles });
  return experimentOf(scenario, population) as PassOnExperiment;
}
