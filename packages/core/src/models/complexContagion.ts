import type { ParameterTable } from '../base/parameters.js';
import { type MemberValue, memberValues } from '../engine/memberValues.js';
import { thresholdKernel } from '../engine/threshold/thresholdKernel.js';
import { countNeeds, shareNeeds } from '../engine/threshold/thresholdNeeds.js';
import { completeModel } from './completeModel.js';

/** Parameters of complex contagion. */
export interface ComplexContagionParameters {
  /** How many active contacts a member needs, or what share of his contacts. */
  readonly threshold: MemberValue;
  /** What `threshold` is. Default `count`. */
  readonly thresholdIs?: 'count' | 'share';
  /** What counts as a contact. Default `members`. */
  readonly countBy?: 'members' | 'groups';
}

const MOST_CONTACTS = 1e9;

const parameters: ParameterTable<ComplexContagionParameters> = {
  threshold: {
    kind: 'member-value',
    default: 2,
    range: [0, MOST_CONTACTS],
    label: { en: 'Threshold', fr: 'Seuil' },
    help: {
      en: 'Active contacts that a member needs before he becomes active: a number of them, or a share from 0 to 1 of all his contacts.',
      fr: 'Contacts actifs qu’il faut à un membre pour devenir actif : leur nombre, ou une part de 0 à 1 de tous ses contacts.',
    },
    source: 'Centola and Macy 2007: 2 is the smallest threshold of a complex contagion',
  },
  thresholdIs: {
    kind: 'choice',
    values: ['count', 'share'],
    default: 'count',
    label: { en: 'Threshold is', fr: 'Le seuil est' },
    help: {
      en: 'count: a number of active contacts; share: a share of all contacts.',
      fr: 'count : un nombre de contacts actifs ; share : une part de tous les contacts.',
    },
  },
  countBy: {
    kind: 'choice',
    values: ['members', 'groups'],
    default: 'members',
    label: { en: 'Contacts are counted', fr: 'Les contacts se comptent' },
    help: {
      en: 'members: each active contact counts, once for each group shared; groups: each group with somebody active counts once, whoever it is. A tie counts by itself either way.',
      fr: 'members : chaque contact actif compte, une fois par groupe commun ; groups : chaque groupe où quelqu’un est actif compte une fois, qui que ce soit. Un lien compte toujours pour lui-même.',
    },
  },
};

/**
 * Complex contagion (Centola and Macy 2007): it takes several active contacts.
 *
 *     a member v becomes active in step t + 1 when   a(v, t) >= k(v),   or   a(v, t) / n(v) >= phi(v)
 *
 * n(v) being v's contacts and a(v, t) those of them active in step t: the other entries of each of his groups and the
 * owners of the ties that lead to him; or, counted by groups, his groups of more than one member and those ties, a group
 * being active when anybody else in it is. Nothing is drawn in a run: the outcome is a function of the first members.
 */
export const complexContagionModel = completeModel<ComplexContagionParameters>({
  kind: 'complex-contagion',
  label: { en: 'Complex contagion', fr: 'Contagion complexe' },
  parameters,
  isDeterministic: true,
  createKernel: ({ threshold, thresholdIs, countBy }, population, key) => {
    const spec = { name: 'threshold', range: [0, thresholdIs === 'count' ? MOST_CONTACTS : 1] } as const;
    const thresholds = memberValues(threshold, spec, population, key);
    return thresholdKernel(
      population,
      {
        countBy,
        needs: (people) =>
          thresholdIs === 'count' ? countNeeds(thresholds, people) : shareNeeds(thresholds, people, countBy),
      },
      key,
    );
  },
});
