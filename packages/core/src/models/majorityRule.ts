import type { ParameterTable } from '../base/parameters.js';
import { whoIs } from './opinion/contactChoice.js';
import { discreteModel } from './opinion/discreteModel.js';
import { type DiscreteRule, type DiscreteWorld, pickNext } from './opinion/discreteRule.js';
import { type MediaParameters, mediaTable } from './opinion/opinionParameters.js';

/** Parameters of the majority rule. */
export interface MajorityRuleParameters extends MediaParameters {
  /** Who takes part in a discussion, the member himself included. Default 3. */
  readonly discussionSize?: number;
  /** What an even split comes to. Default `keep`: everybody keeps his opinion. */
  readonly evenSplit?: 'keep' | 'opinion-0' | 'opinion-1';
}

const parameters: ParameterTable<MajorityRuleParameters> = {
  discussionSize: {
    kind: 'number',
    whole: true,
    default: 3,
    range: [3, 100],
    label: { en: 'Size of a discussion', fr: 'Taille d’une discussion' },
    help: {
      en: 'The member and contacts of his, drawn with repetition, who all take the opinion of the majority.',
      fr: 'Le membre et des contacts à lui, tirés avec remise, qui prennent tous l’opinion de la majorité.',
    },
  },
  evenSplit: {
    kind: 'choice',
    values: ['keep', 'opinion-0', 'opinion-1'],
    default: 'keep',
    label: { en: 'Even split', fr: 'Partage égal' },
    help: {
      en: 'What a discussion without majority comes to: everybody keeps his opinion, or one opinion wins.',
      fr: 'Ce que donne une discussion sans majorité : chacun garde son opinion, ou l’une des deux l’emporte.',
    },
  },
  ...mediaTable([0, 1]),
};

/**
 * Majority rule (Galam 2002; Krapivsky, Redner 2003, Physical Review Letters 90, 238701).
 *
 *     at a tick v discusses with u_2 … u_G, uniform among his contacts, with repetition
 *     x <- the opinion of more than G / 2 of x_v, x_{u_2} … x_{u_G}    for all who discuss
 *
 * The owner of a tie that leads to v counts, and takes the opinion only where a tie leads back to him.
 */
export const majorityRuleModel = discreteModel<MajorityRuleParameters>({
  kind: 'majority-rule',
  label: { en: 'Majority rule', fr: 'Règle de la majorité' },
  parameters,
  rule: ({ discussionSize, evenSplit }) => ({
    update: 'asynchronous',
    ruleOf: (world) => majorityRule(world, discussionSize, evenSplit),
  }),
});

function majorityRule(
  { choice, opinions, set }: DiscreteWorld,
  size: number,
  evenSplit: NonNullable<MajorityRuleParameters['evenSplit']>,
): DiscreteRule {
  const talkers = new Int32Array(size - 1);
  return {
    meet(member, picked, stream) {
      talkers[0] = picked;
      for (let i = 1; i < talkers.length; i++) talkers[i] = pickNext(choice, member, stream);
      let ones = opinions[member]!;
      for (let i = 0; i < talkers.length; i++) ones += opinions[whoIs(talkers[i]!)]!;
      if (2 * ones === size && evenSplit === 'keep') return;
      const opinion = 2 * ones === size ? Number(evenSplit === 'opinion-1') : Number(2 * ones > size);
      set(member, opinion);
      for (let i = 0; i < talkers.length; i++) {
        if (choice.answers(member, talkers[i]!)) set(whoIs(talkers[i]!), opinion);
      }
    },
  };
}
