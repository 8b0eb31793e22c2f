import { MOST_RUNS, PARAMETER_TABLES } from '@grapevine/core';
import type { FieldSpec, FieldTable, KindTable } from './fieldSpec.js';

const MOST_MEMBERS = 0x3fffffff;

const names = (en: string, fr: string, helpEn: string, helpFr: string): FieldSpec => ({
  kind: 'names',
  optional: true,
  label: { en, fr },
  help: { en: helpEn, fr: helpFr },
});

/** Keys of the scenario itself. */
export const HEAD: FieldTable = {
  name: {
    kind: 'text',
    default: 'Scenario',
    label: { en: 'Name', fr: 'Nom' },
    help: {
      en: 'What it is called on screens and in results.',
      fr: 'Son nom à l’écran et dans les résultats.',
    },
  },
  runs: {
    kind: 'number',
    range: [1, MOST_RUNS],
    whole: true,
    default: 100,
    label: { en: 'Runs', fr: 'Simulations' },
    help: {
      en: 'How many times it is simulated: one run is never the answer.',
      fr: 'Combien de fois il est simulé : une seule simulation n’est jamais la réponse.',
    },
  },
  rngSeed: {
    kind: 'seed',
    default: 0,
    label: { en: 'Seed', fr: 'Graine' },
    help: {
      en: 'A whole number or a text. Equal seeds give equal results.',
      fr: 'Un nombre entier ou un texte. À graine égale, résultats égaux.',
    },
  },
};

/** Keys of a scenario of passing on. */
export const PASS_ON_HEAD: FieldTable = {
  ...HEAD,
  horizon: {
    kind: 'duration',
    range: [1 / 60, 87_600],
    default: '7d',
    label: { en: 'Horizon', fr: 'Horizon' },
    help: {
      en: 'Time after which nothing is simulated.',
      fr: 'Durée au-delà de laquelle plus rien n’est simulé.',
    },
  },
  counterfactuals: names(
    'Also simulate without',
    'Simuler aussi sans',
    'What the same runs are also simulated without, to tell what is due to it.',
    'Ce sans quoi les mêmes simulations sont refaites, pour savoir ce qui lui est dû.',
  ),
  expect: {
    kind: 'conditions',
    optional: true,
    label: { en: 'Expected', fr: 'Attendu' },
    help: {
      en: 'Conditions on the result, one a line: contents.spot.reach.mean > 300',
      fr: 'Conditions sur le résultat, une par ligne : contents.spot.reach.mean > 300',
    },
  },
};

/** An amount of money. */
export const MONEY: FieldTable = {
  amount: { kind: 'number', range: [0, 1e15], label: { en: 'Amount', fr: 'Montant' } },
  currency: {
    kind: 'text',
    label: { en: 'Currency', fr: 'Monnaie' },
    help: { en: 'Three letters: EUR, USD.', fr: 'Trois lettres : EUR, USD.' },
  },
};

/** To whom something goes. */
export const TARGET: FieldTable = {
  segments: names('Segments', 'Segments', 'Only their members.', 'Seulement leurs membres.'),
  groups: names(
    'Groups',
    'Groupes',
    'Names or patterns such as work-*, one a line.',
    'Noms ou motifs tels que work-*, un par ligne.',
  ),
  platforms: names('Platforms', 'Plateformes', 'Only there.', 'Seulement là.'),
};

/** A named class of members. */
export const SEGMENT: FieldTable = {
  groups: TARGET.groups!,
  members: names('Members', 'Membres', 'Names, one a line.', 'Noms, un par ligne.'),
  where: {
    kind: 'conditions',
    optional: true,
    label: { en: 'Where', fr: 'Où' },
    help: {
      en: 'Conditions on traits, one a line: topic.sport > 0.6',
      fr: 'Conditions sur les traits, une par ligne : topic.sport > 0.6',
    },
  },
};

const FORMATS = PARAMETER_TABLES.find(({ path }) => path === 'contents[]')!.parameters.format!;

/** How well each format suits a platform. */
export const FIT: FieldTable = Object.fromEntries(
  ('values' in FORMATS ? FORMATS.values : []).map((format) => [
    format,
    { kind: 'number', range: [0, 1], optional: true, label: { en: format, fr: format } },
  ]),
);

/** A population that is read from a file. */
export const POPULATION_FILE: FieldTable = {
  file: { kind: 'text', label: { en: 'File', fr: 'Fichier' } },
  as: { kind: 'text', label: { en: 'Format', fr: 'Format' } },
};

const count: FieldSpec = {
  kind: 'number',
  range: [1, MOST_MEMBERS],
  whole: true,
  unit: 'members',
  label: { en: 'Number', fr: 'Nombre' },
};

/** Ways to say who has a content first. */
export const FIRST_MEMBERS: readonly KindTable[] = [
  {
    kind: 'random',
    label: { en: 'Members drawn at random', fr: 'Des membres tirés au sort' },
    parameters: {
      count: { ...count, optional: true },
      fraction: {
        kind: 'number',
        range: [0, 1],
        optional: true,
        label: { en: 'Share of all members', fr: 'Part de tous les membres' },
        help: { en: 'Instead of a number.', fr: 'Au lieu d’un nombre.' },
      },
    },
  },
  {
    kind: 'highest-degree',
    label: { en: 'The best connected members', fr: 'Les membres les mieux reliés' },
    parameters: { count },
  },
  {
    kind: 'bridges',
    label: { en: 'Members who bridge groups', fr: 'Les membres qui font le pont entre les groupes' },
    parameters: { count },
  },
  {
    kind: 'members',
    label: { en: 'Members by name', fr: 'Des membres nommés' },
    parameters: {
      members: { kind: 'names', label: { en: 'Members', fr: 'Membres' }, help: SEGMENT.members!.help! },
    },
  },
  {
    kind: 'groups',
    label: { en: 'All members of groups', fr: 'Tous les membres de groupes' },
    parameters: {
      groups: { kind: 'names', label: { en: 'Groups', fr: 'Groupes' }, help: SEGMENT.members!.help! },
    },
  },
  {
    kind: 'trait',
    label: { en: 'Members by a trait', fr: 'Des membres selon un trait' },
    parameters: {
      trait: { kind: 'text', label: { en: 'Trait', fr: 'Trait' } },
      is: {
        kind: 'text',
        label: { en: 'Condition', fr: 'Condition' },
        help: { en: 'For example > 0.5', fr: 'Par exemple > 0.5' },
      },
    },
  },
];
