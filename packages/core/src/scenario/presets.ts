import { GrapevineError } from '../base/grapevineError.js';
import { nearestName } from '../base/nearestName.js';
import type { Text } from '../base/parameters.js';

/** A scenario that runs by name: `preset:NAME`. */
export interface Preset {
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
  /** The content of a scenario file. */
  readonly scenario: Readonly<Record<string, unknown>>;
}

/** The scenarios that run by name, in the order in which help lists them. */
export const PRESETS: readonly Preset[] = [
  {
    name: 'launch',
    title: { en: 'A launch in everyday life', fr: 'Un lancement dans la vie quotidienne' },
    description: {
      en: '2,000 people in households, at work and in interest groups; five of them hear of a launch and tell others: mostly it takes off, sometimes it dies at once.',
      fr: '2 000 personnes en famille, au travail et dans des groupes d’intérêt ; cinq entendent parler d’un lancement et en parlent à leur tour : le plus souvent cela prend, parfois cela retombe aussitôt.',
    },
    scenario: {
      format: 'grapevine-scenario/1',
      name: 'Launch',
      rngSeed: 'training-2026',
      population: {
        generate: {
          kind: 'everyday-life',
          members: 2000,
          platforms: ['face-to-face', 'facebook', 'twitter', 'linkedin'],
        },
      },
      model: { kind: 'independent-cascade', activationProbability: 0.002 },
      seedSet: { kind: 'random', count: 5 },
      runs: 2000,
    },
  },
];

/** The preset of a name. Throws `not-found` with the nearest name. */
export function presetOfName(name: string): Preset {
  const preset = PRESETS.find((candidate) => candidate.name === name);
  if (preset) return preset;
  const names = PRESETS.map((candidate) => candidate.name);
  const suggestion = nearestName(name, names);
  throw new GrapevineError('not-found', [
    {
      code: 'known-preset',
      path: `preset:${name}`,
      received: JSON.stringify(name),
      details: { values: names.join(', ') },
      ...(suggestion && { suggestion }),
    },
  ]);
}
