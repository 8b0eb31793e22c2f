import type { ParameterSpec } from '../base/parameters.js';

/** The parameters of `pass-on` that say how content changes attitudes, and what becomes of those who feel strongly. */
export const passOnAttitudeParameters = {
  learningRate: {
    kind: 'number',
    range: [0, 1],
    default: 0.3,
    label: { en: 'Learning rate', fr: 'Vitesse d’apprentissage' },
    help: {
      en: 'How far conviction moves the attitude to the brand, as a share of the content’s valence and of the way that is left.',
      fr: 'De combien la conviction déplace l’attitude envers la marque, en part de la valence du contenu et du chemin qui reste.',
    },
    source: 'A guess',
  },
  negativityBias: {
    kind: 'number',
    range: [1, 10],
    default: 1,
    label: { en: 'Negativity bias', fr: 'Biais de négativité' },
    help: {
      en: 'How many times more negative content moves attitudes than positive content.',
      fr: 'Combien de fois plus un contenu négatif déplace les attitudes qu’un contenu positif.',
    },
    source:
      'East, Hammond & Lomax 2008: for brands that people know, positive word of mouth has at least the impact of negative',
  },
  inoculation: {
    kind: 'number',
    range: [0, 1],
    default: 0.5,
    label: { en: 'Inoculation', fr: 'Inoculation' },
    help: {
      en: 'By what share a correction that convinced a member beforehand lowers his probability to pass on what it corrects.',
      fr: 'De quelle part une correction qui a convaincu un membre auparavant réduit sa probabilité de transmettre ce qu’elle corrige.',
    },
    source: 'A guess',
  },
  repair: {
    kind: 'number',
    range: [0, 1],
    default: 0.5,
    label: { en: 'Repair', fr: 'Réparation' },
    help: {
      en: 'What share of the attitude lost to a content a correction that convinces afterwards gives back.',
      fr: 'Quelle part de l’attitude perdue à cause d’un contenu une correction qui convainc ensuite rend.',
    },
    source: 'A guess',
  },
  ambassadorAt: {
    kind: 'number',
    range: [0, 1],
    default: 0.6,
    label: { en: 'Attitude of ambassadors', fr: 'Attitude des ambassadeurs' },
    help: {
      en: 'Attitude from which a member whom the content has convinced is an ambassador, customer or not.',
      fr: 'Attitude à partir de laquelle un membre convaincu par le contenu est ambassadeur, client ou non.',
    },
    source: 'A guess',
  },
  detractorAt: {
    kind: 'number',
    range: [-1, 0],
    default: -0.6,
    label: { en: 'Attitude of detractors', fr: 'Attitude des détracteurs' },
    help: {
      en: 'Attitude down from which a member is a detractor.',
      fr: 'Attitude en dessous de laquelle un membre est détracteur.',
    },
    source: 'A guess: as far from indifference as ambassadors',
  },
  ambassadorTrust: {
    kind: 'number',
    range: [1, 10],
    default: 1.1,
    label: { en: 'Trust in ambassadors', fr: 'Confiance dans les ambassadeurs' },
    help: {
      en: 'Trust in what an ambassador passes on, where that in any other member is 1.',
      fr: 'Confiance dans ce que transmet un ambassadeur, celle dans tout autre membre étant 1.',
    },
    source: 'A guess: they speak from experience',
  },
  ambassadorEase: {
    kind: 'number',
    range: [0, 1],
    default: 0.15,
    label: { en: 'Ease of ambassadors', fr: 'Facilité des ambassadeurs' },
    help: {
      en: 'By how much the threshold to pass on is lower for an ambassador and a favourable content, and for a detractor and an unfavourable one.',
      fr: 'De combien le seuil de transmission est plus bas pour un ambassadeur et un contenu favorable, et pour un détracteur et un contenu défavorable.',
    },
    source: 'A guess',
  },
  ambassadorScope: {
    kind: 'choice',
    values: ['content', 'brand'],
    default: 'content',
    label: { en: 'Scope of ambassadors', fr: 'Portée des ambassadeurs' },
    help: {
      en: 'content: what a content did to a member changes how he passes on that content only; brand: how he passes on all of them.',
      fr: 'content : l’effet d’un contenu sur un membre ne change que sa façon de transmettre ce contenu ; brand : sa façon de les transmettre tous.',
    },
    source: 'Per content, so that contents do not influence each other unless a scenario asks for it',
  },
} as const satisfies Record<string, ParameterSpec>;
