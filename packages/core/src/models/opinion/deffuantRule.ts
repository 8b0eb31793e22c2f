import { biasedChoice } from './biasedChoice.js';
import { BiasedContact } from './biasedContact.js';
import { whoIs } from './contactChoice.js';
import type { ContinuousRule, ContinuousWorld } from './continuousRule.js';
import { openDifference } from './openDifference.js';

/** What the rule of Deffuant goes by. */
export interface DeffuantTerms {
  /** Difference below which a member moves: one for all, or of each. */
  readonly bounds: number | Float64Array;
  readonly convergence: number;
  readonly bias: number;
  readonly mediaBias: number;
}

/** Two who differ by less than their bounds move towards each other. */
export function deffuantRule(world: ContinuousWorld, terms: DeffuantTerms): ContinuousRule {
  const { choice, opinions, media, tolerance } = world;
  const { bounds, convergence, bias, mediaBias } = terms;
  const biased = bias > 0 ? new BiasedContact(world, bias) : undefined;
  const chooseMedium = biasedChoice(media.opinions.length, mediaBias);
  const boundOf = (member: number): number => (typeof bounds === 'number' ? bounds : bounds[member]!);
  return {
    ...(biased && {
      choose: (member, stream) => biased.choose(member, stream),
      prepare: () => biased.prepare(),
    }),
    meet(member, picked) {
      const contact = whoIs(picked);
      const gap = opinions[contact]! - opinions[member]!;
      const distance = Math.abs(gap);
      if (distance < boundOf(member)) opinions[member]! += convergence * gap;
      if (distance < boundOf(contact) && choice.answers(member, picked))
        opinions[contact]! -= convergence * gap;
      if (!biased) return;
      biased.moved(member);
      biased.moved(contact);
    },
    hear(member, stream) {
      const own = opinions[member]!;
      const gap = media.opinions[chooseMedium(media.opinions, own, stream)]! - own;
      if (Math.abs(gap) < boundOf(member)) opinions[member]! += convergence * gap;
      biased?.moved(member);
    },
    settled: openDifference(world, boundOf, tolerance / convergence),
  };
}
