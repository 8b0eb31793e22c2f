import { STRATEGY_FIGURES } from '@grapevine/core';
import type { Branch } from './fieldSpec.js';
import { MONEY } from './ownTables.js';
import { COST, postedBy, TARGETED } from './sharedBranches.js';
import { only, tablesAt } from './tablesAt.js';

const INCIDENT: Branch = {
  key: 'incident',
  label: { en: 'Incident', fr: 'Incident' },
  help: { en: 'What happens, and who posts it first.', fr: 'Ce qui arrive, et qui le publie en premier.' },
  shape: 'object',
  tables: tablesAt('crisis.incident'),
  branches: [postedBy('crisis.incident.by'), TARGETED],
};

const DETECTION: Branch = {
  key: 'detection',
  label: { en: 'Detection', fr: 'Détection' },
  help: {
    en: 'How the company notices; without it, it knows at once.',
    fr: 'Comment l’entreprise s’en aperçoit ; sans cela, elle le sait aussitôt.',
  },
  shape: 'optional',
  tables: tablesAt('crisis.detection'),
  main: ['rate', 'threshold', 'platforms'],
  fresh: () => ({}),
};

const RESPONSE: Branch = {
  key: 'response',
  label: { en: 'Answers', fr: 'Réponses' },
  help: { en: 'What the company answers, in waves.', fr: 'Ce que répond l’entreprise, par vagues.' },
  shape: 'list',
  tables: tablesAt('crisis.response[]'),
  main: ['delay', 'strategy', 'content', 'channel'],
  branches: [
    {
      key: 'brief',
      label: { en: 'Told first', fr: 'Informés d’abord' },
      help: { en: 'Who hears of it before the public.', fr: 'Qui l’apprend avant le public.' },
      shape: 'optional',
      tables: tablesAt('crisis.response[].brief'),
      fresh: () => ({ count: 20 }),
    },
    COST,
  ],
  fresh: ({ contents }) => ({ delay: '6h', strategy: 'explain', content: contents.at(-1) }),
};

const HARM: readonly Branch[] = [
  {
    key: 'boycott',
    label: { en: 'Boycott', fr: 'Boycott' },
    help: { en: 'Members stop buying for a while.', fr: 'Des membres cessent d’acheter pour un temps.' },
    shape: 'optional',
    tables: tablesAt('crisis.boycott'),
    fresh: () => ({}),
  },
  {
    key: 'sales',
    label: { en: 'Sales', fr: 'Ventes' },
    help: { en: 'What the members buy.', fr: 'Ce que les membres achètent.' },
    shape: 'optional',
    tables: tablesAt('crisis.sales'),
    branches: [
      {
        key: 'perDay',
        label: { en: 'Sales a day', fr: 'Ventes par jour' },
        shape: 'object',
        tables: only(MONEY),
      },
    ],
    fresh: ({ currency }) => ({ perDay: { amount: 1000, currency } }),
  },
];

const STRATEGIES: Branch = {
  key: 'strategies',
  label: { en: 'What strategies do', fr: 'Effets des stratégies' },
  help: {
    en: 'Where they differ from the usual table.',
    fr: 'Là où ils diffèrent de la table habituelle.',
  },
  shape: 'object',
  tables: [],
  branches: Object.entries(STRATEGY_FIGURES).map(([key, { label }]) => ({
    key,
    label,
    shape: 'optional',
    tables: tablesAt('crisis.strategies.*'),
    fresh: () => ({}),
  })),
};

/** The crisis of a scenario. */
export const CRISIS: Branch = {
  key: 'crisis',
  label: { en: 'Crisis', fr: 'Crise' },
  help: {
    en: 'Something that happens, and how the company answers.',
    fr: 'Quelque chose qui arrive, et la réponse de l’entreprise.',
  },
  shape: 'optional',
  tables: tablesAt('crisis'),
  main: ['patience', 'recovery'],
  branches: [
    INCIDENT,
    DETECTION,
    RESPONSE,
    {
      key: 'prepared',
      label: { en: 'What is prepared', fr: 'Ce qui est prêt' },
      shape: 'object',
      tables: tablesAt('crisis.prepared'),
    },
    ...HARM,
    {
      key: 'responsibility',
      label: { en: 'Responsibility', fr: 'Responsabilité' },
      shape: 'object',
      tables: tablesAt('crisis.responsibility'),
    },
    STRATEGIES,
  ],
  fresh: ({ contents }) => ({
    incident: { content: contents.at(-1), by: { kind: 'random', count: 10 } },
  }),
};
