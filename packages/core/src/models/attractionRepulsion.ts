import type { ParameterTable } from '../base/parameters.js';
import type { MemberValue } from '../engine/memberValues.js';
import { attractionRepulsionRule } from './opinion/attractionRepulsionRule.js';
import { continuousModel } from './opinion/continuousModel.js';
import { type ContinuousParameters, continuousTable } from './opinion/opinionParameters.js';

/** Parameters of attraction and repulsion. */
export interface AttractionRepulsionParameters extends ContinuousParameters {
  /** Difference up to which opinions attract, and beyond which they repel. Default 0.5. */
  readonly epsilon?: MemberValue;
  /** Weight of a contact's opinion. Default 0.1. */
  readonly contactWeight?: number;
  /** Whether opinions attract, repel, or both. Default `both`. */
  readonly forces?: 'both' | 'attraction' | 'repulsion';
  /** Share of each member's moves that he refuses. Default 0: none. */
  readonly stubbornness?: MemberValue;
}

const RANGE = [-1, 1] as const;

const parameters: ParameterTable<AttractionRepulsionParameters> = {
  epsilon: {
    kind: 'member-value',
    default: 0.5,
    range: [0, 2],
    label: { en: 'Bound of confidence', fr: 'Seuil de confiance' },
    help: {
      en: 'Opinions that differ by at most this attract each other, others repel each other.',
      fr: 'Les opinions qui diffèrent d’au plus cette valeur s’attirent, les autres se repoussent.',
    },
  },
  contactWeight: {
    kind: 'number',
    default: 0.1,
    range: [0, 1],
    label: { en: 'Weight of a contact', fr: 'Poids d’un contact' },
    help: {
      en: 'How much the contact’s opinion counts beside the member’s own in the size of a move.',
      fr: 'Ce que pèse l’opinion du contact par rapport à celle du membre dans l’ampleur d’un mouvement.',
    },
  },
  forces: {
    kind: 'choice',
    values: ['both', 'attraction', 'repulsion'],
    default: 'both',
    label: { en: 'Forces', fr: 'Forces' },
    help: {
      en: 'attraction: opinions far apart leave each other alone; repulsion: opinions close to each other do.',
      fr: 'attraction : les opinions éloignées s’ignorent ; repulsion : ce sont les opinions proches.',
    },
  },
  stubbornness: {
    kind: 'member-value',
    default: 0,
    range: [0, 1],
    label: { en: 'Stubbornness', fr: 'Obstination' },
    help: {
      en: 'Share of each move that a member does not make: 1 for those who never change their opinion.',
      fr: 'Part de chaque mouvement que le membre ne fait pas : 1 pour ceux qui ne changent jamais d’opinion.',
    },
  },
  ...continuousTable(RANGE),
};

/**
 * Attraction and repulsion (Toccaceli, Milli, Rossetti 2020, as NDlib has it), opinions from -1 to 1.
 *
 *     at a tick v meets a contact u, uniformly chosen;  f = 1 if |x_u - x_v| <= epsilon_v, else -1
 *     x_v <- x_v + f sign(x_u - x_v) |x_v + w x_u| / 2 (1 - |x_v|)
 *
 * Only the member whose tick it is changes. Opinions cannot leave -1 … 1, and those at the ends stay there.
 */
export const attractionRepulsionModel = continuousModel<AttractionRepulsionParameters>({
  kind: 'attraction-repulsion',
  label: { en: 'Attraction and repulsion', fr: 'Attraction et répulsion' },
  parameters,
  range: RANGE,
  rule: ({ contactWeight, forces }, valuesOf) => {
    const bounds = valuesOf('epsilon');
    const stubborn = valuesOf('stubbornness');
    return {
      update: 'asynchronous',
      ruleOf: (world) => attractionRepulsionRule(world, { bounds, stubborn, contactWeight, forces }),
    };
  },
});
