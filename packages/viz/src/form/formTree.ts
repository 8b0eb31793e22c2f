import { CRISIS } from './crisisTree.js';
import type { Branch, KindTable } from './fieldSpec.js';
import { FIRST_MEMBERS, FIT, HEAD, PASS_ON_HEAD, POPULATION_FILE, SEGMENT } from './ownTables.js';
import { isFields } from './path.js';
import { COST, postedBy, TARGETED } from './sharedBranches.js';
import { only, tablesAt } from './tablesAt.js';
import { unused } from './unused.js';

const POPULATION: Branch = {
  key: 'population',
  label: { en: 'People', fr: 'Population' },
  help: { en: 'Who there is, and in which groups.', fr: 'Qui il y a, et dans quels groupes.' },
  shape: 'object',
  tables: [],
  branches: [
    {
      key: 'generate',
      label: { en: 'How they are made', fr: 'Comment elle est faite' },
      shape: 'object',
      tables: tablesAt('population.generate'),
      main: ['members', 'platforms', 'graph', 'groupsPerMember', 'groupSize', 'groups'],
    },
  ],
};

const CONTENTS: Branch = {
  key: 'contents',
  label: { en: 'Contents', fr: 'Contenus' },
  help: { en: 'What spreads.', fr: 'Ce qui se propage.' },
  shape: 'list',
  tables: tablesAt('contents[]').map((table) => ({
    parameters: {
      id: {
        kind: 'text',
        label: { en: 'Name', fr: 'Nom' },
        help: {
          en: 'What the rest of the scenario calls it.',
          fr: 'Le nom que lui donne le reste du scénario.',
        },
      },
      ...table.parameters,
    },
  })),
  main: ['id', 'usefulness', 'importance', 'coolness', 'valence', 'credibility', 'format', 'speaker'],
  fresh: ({ contents }) => ({ id: unused('content', contents) }),
};

const TIMELINE: Branch = {
  key: 'timeline',
  label: { en: 'Timeline', fr: 'Calendrier' },
  help: { en: 'What is posted when, and by whom.', fr: 'Ce qui est publié, quand et par qui.' },
  shape: 'list',
  tables: tablesAt('timeline[]'),
  main: ['post', 'at'],
  branches: [
    postedBy('timeline[].by'),
    {
      key: 'when',
      label: { en: 'Once a figure is high enough', fr: 'Dès qu’une mesure est assez haute' },
      help: { en: 'Instead of a fixed time.', fr: 'Au lieu d’un moment fixe.' },
      shape: 'optional',
      tables: tablesAt('timeline[].when'),
      fresh: ({ contents }) => ({ content: contents[0], above: 0.01 }),
      insteadOf: { without: ['at', 'every', 'times'], else: { at: '0h' } },
    },
    TARGETED,
    COST,
  ],
  fresh: ({ contents }) => ({ at: '0h', post: contents[0], by: { kind: 'random', count: 10 } }),
};

const BROADCAST: Branch = {
  key: 'broadcast',
  label: { en: 'Media plan', fr: 'Plan média' },
  help: { en: 'What is broadcast, where and when.', fr: 'Ce qui est diffusé, où et quand.' },
  shape: 'list',
  tables: tablesAt('broadcast[]'),
  main: ['content', 'channel', 'from', 'to', 'reach', 'frequency'],
  branches: [TARGETED, COST],
  fresh: ({ contents }) => ({ content: contents[0], channel: 'television', reach: 0.2 }),
};

const MEMBERS: Branch = {
  key: 'members',
  label: { en: 'What members are like', fr: 'Profil des membres' },
  help: {
    en: 'Tastes, thresholds and attitudes are drawn for each member.',
    fr: 'Goûts, seuils et attitudes sont tirés pour chaque membre.',
  },
  shape: 'object',
  tables: tablesAt('members'),
  main: ['threshold', 'attitude'],
};

const model = (tables: readonly KindTable[]): Branch => ({
  key: 'model',
  label: { en: 'How content spreads', fr: 'Lois de propagation' },
  shape: 'object',
  tables,
  main: ['transfer', 'reinforcement', 'attention', 'dayRhythm', 'activationProbability', 'tieProbability'],
});

const NAMED: readonly Branch[] = [
  {
    key: 'segments',
    label: { en: 'Segments', fr: 'Segments' },
    help: {
      en: 'Named classes of members, for targets and results.',
      fr: 'Classes de membres nommées, pour les cibles et les résultats.',
    },
    shape: 'named',
    tables: only(SEGMENT),
    fresh: () => ({ groups: ['work-*'] }),
  },
  {
    key: 'platforms',
    label: { en: 'Platforms', fr: 'Plateformes' },
    help: {
      en: 'Where they differ from the usual figures.',
      fr: 'Là où elles diffèrent des valeurs habituelles.',
    },
    shape: 'named',
    tables: tablesAt('platforms.*'),
    branches: [
      {
        key: 'fit',
        label: { en: 'Fit of formats', fr: 'Adéquation des formats' },
        shape: 'optional',
        tables: only(FIT),
        fresh: () => ({}),
      },
    ],
    fresh: () => ({}),
  },
  {
    key: 'groupKinds',
    label: { en: 'Kinds of groups', fr: 'Types de groupes' },
    shape: 'named',
    tables: tablesAt('groupKinds.*'),
    fresh: () => ({ groups: ['work-*'] }),
  },
];

const POLLS: Branch = {
  key: 'polls',
  label: { en: 'Polls', fr: 'Sondages' },
  help: { en: 'Members are asked what they think.', fr: 'On demande leur avis aux membres.' },
  shape: 'list',
  tables: tablesAt('polls[]'),
  fresh: () => ({}),
};

const FIRST: Branch = {
  key: 'seedSet',
  label: { en: 'First members', fr: 'Premiers membres' },
  help: { en: 'Who has the content first.', fr: 'Qui a le contenu en premier.' },
  shape: 'object',
  tables: FIRST_MEMBERS,
};

/** The parts of a form for a scenario: of passing on with contents, of passing on with first members, or of another model. */
export function formTree(scenario: Readonly<Record<string, unknown>>): Branch {
  const { kind } = isFields(scenario.model) ? scenario.model : {};
  const tables = tablesAt('model');
  const isPassOn = kind === undefined || kind === 'pass-on';
  const fromFile = isFields(scenario.population) && 'file' in scenario.population;
  const people: Branch = fromFile
    ? { ...POPULATION, tables: only(POPULATION_FILE), branches: [] }
    : POPULATION;
  const law = model(tables.filter((table) => (table.kind === 'pass-on') === isPassOn));
  const happens = 'seedSet' in scenario ? [FIRST] : [CONTENTS, TIMELINE];
  const parts = isPassOn
    ? [
        ...happens,
        BROADCAST,
        ...('seedSet' in scenario ? [] : [CRISIS]),
        people,
        law,
        MEMBERS,
        ...NAMED,
        POLLS,
      ]
    : [FIRST, people, law];
  return {
    key: '',
    label: { en: 'Scenario', fr: 'Scénario' },
    shape: 'object',
    tables: only(isPassOn ? PASS_ON_HEAD : HEAD),
    main: ['name', 'runs', 'rngSeed', 'horizon'],
    branches: parts,
  };
}
