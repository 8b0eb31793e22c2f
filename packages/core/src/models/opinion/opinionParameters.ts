import type { ParameterTable } from '../../base/parameters.js';
import type { MemberValue } from '../../engine/memberValues.js';
import type { TraitLaw } from '../../random/traitLaw.js';

/** Media that speak to everybody and listen to nobody: what all models of opinion dynamics have in common. */
export interface MediaParameters {
  /** Number of media. Default 0. */
  readonly mediaCount?: number;
  /** Opinion of the media: one for all, or a law from which each draws its own. Default 1. */
  readonly mediaOpinion?: TraitLaw;
  /** How strongly media are heard, 0 to 1; the model's page says how. Default 0.1. */
  readonly mediaStrength?: number;
}

/** Parameters of the models whose opinions are numbers. */
export interface ContinuousParameters extends MediaParameters {
  /** Opinions before the first step: a value, a law from which each run draws anew, or a trait. */
  readonly opinion?: MemberValue;
  /** Opinion of the first members. Default 1. */
  readonly seedOpinion?: number;
  /** Members whose opinion is at least this count in the cascade size. Default 0.5. */
  readonly convincedAt?: number;
  /** A run ends when no opinion changes by more than this. Default 0.000001. */
  readonly tolerance?: number;
}

/** Steps after which a run that does not settle is ended. */
export const USUAL_STEPS = 1000;

/** One after the other at random times, or all at once in rounds. */
export type OpinionUpdate = 'asynchronous' | 'synchronous';

/** Rows of `mediaCount`, `mediaOpinion` and `mediaStrength`. */
export function mediaTable(range: readonly [number, number]): ParameterTable<MediaParameters> {
  return {
    mediaCount: {
      kind: 'number',
      whole: true,
      default: 0,
      range: [0, 1000],
      label: { en: 'Number of media', fr: 'Nombre de médias' },
      help: {
        en: 'Media speak to every member and never change their opinion.',
        fr: 'Les médias s’adressent à tous les membres et ne changent jamais d’opinion.',
      },
    },
    mediaOpinion: {
      kind: 'trait-law',
      default: 1,
      range,
      label: { en: 'Opinion of the media', fr: 'Opinion des médias' },
      help: {
        en: 'One opinion for all media, or a law from which each draws its own; the same in all runs.',
        fr: 'Une opinion pour tous les médias, ou une loi dans laquelle chacun tire la sienne ; la même dans toutes les simulations.',
      },
    },
    mediaStrength: {
      kind: 'number',
      default: 0.1,
      range: [0, 1],
      label: { en: 'Strength of the media', fr: 'Poids des médias' },
      help: {
        en: 'Probability that a member hears one of the media after each update; where opinions are averaged, the weight of each medium beside one contact.',
        fr: 'Probabilité qu’un membre écoute un média après chaque mise à jour ; là où l’on fait une moyenne, poids de chaque média par rapport à un contact.',
      },
    },
  };
}

/** Rows of what models with opinions in `range` have in common. */
export function continuousTable(range: readonly [number, number]): ParameterTable<ContinuousParameters> {
  const [min, max] = range;
  return {
    opinion: {
      kind: 'member-value',
      default: { uniform: { min, max } },
      range,
      label: { en: 'Initial opinion', fr: 'Opinion initiale' },
      help: {
        en: 'A value for all, a law from which each run draws anew, or a trait of the members.',
        fr: 'Une valeur pour tous, une loi dont chaque simulation tire à nouveau, ou un trait des membres.',
      },
    },
    seedOpinion: {
      kind: 'number',
      default: 1,
      range,
      label: { en: 'Opinion of the first members', fr: 'Opinion des premiers membres' },
    },
    convincedAt: {
      kind: 'number',
      default: 0.5,
      range,
      label: { en: 'Convinced from', fr: 'Convaincu à partir de' },
      help: {
        en: 'Members whose opinion is at least this count in the cascade size.',
        fr: 'Les membres dont l’opinion atteint cette valeur comptent dans la taille de la cascade.',
      },
    },
    tolerance: {
      kind: 'number',
      default: 1e-6,
      range: [0, 1],
      label: { en: 'Tolerance', fr: 'Tolérance' },
      help: {
        en: 'A run ends when no opinion changes by more than this.',
        fr: 'Une simulation se termine quand aucune opinion ne change de plus que cela.',
      },
    },
    ...mediaTable(range),
  };
}

/** Row of `update`, for the models that know both ways. */
export function updateRow(usual: OpinionUpdate): ParameterTable<{ update: OpinionUpdate }>['update'] {
  return {
    kind: 'choice',
    values: ['asynchronous', 'synchronous'],
    default: usual,
    label: { en: 'Update', fr: 'Mise à jour' },
    help: {
      en: 'asynchronous: each member at random times of his own, once a step on average; synchronous: all at once in rounds.',
      fr: 'asynchronous : chaque membre à ses propres instants aléatoires, une fois par pas en moyenne ; synchronous : tous ensemble, par tours.',
    },
  };
}
