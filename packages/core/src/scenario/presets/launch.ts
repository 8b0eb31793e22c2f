import type { Preset } from './preset.js';

/** A launch in everyday life, told by the independent cascade alone. Sizes and the probability are guesses. */
export const launch: Preset = {
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
};
