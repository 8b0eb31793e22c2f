import type { ParameterTable } from '../base/parameters.js';
import type { MemberValue } from '../engine/memberValues.js';
import { cognitiveRule } from './opinion/cognitiveRule.js';
import { continuousModel } from './opinion/continuousModel.js';
import { type ContinuousParameters, continuousTable } from './opinion/opinionParameters.js';

/** Parameters of cognitive opinion dynamics. */
export interface CognitiveOpinionDynamicsParameters extends ContinuousParameters {
  /** What institutions say. Default 0.15. */
  readonly information?: number;
  /** T: trust in institutions. Default uniform on 0 … 1. */
  readonly trust?: MemberValue;
  /** B: readiness to talk. Default uniform on 0 … 1. */
  readonly talkativeness?: MemberValue;
  /** R: -1 plays a risk down, 1 plays it up, 0 neither. Default: a third each. */
  readonly riskSensitivity?: MemberValue;
}

const RANGE = [0, 1] as const;
const UNIFORM = { uniform: { min: 0, max: 1 } };

const parameters: ParameterTable<CognitiveOpinionDynamicsParameters> = {
  information: {
    kind: 'number',
    default: 0.15,
    range: RANGE,
    label: { en: 'Information by institutions', fr: 'Information des institutions' },
    help: {
      en: 'Opinion that institutions spread, from 0 (no risk) to 1 (great risk).',
      fr: 'Opinion que diffusent les institutions, de 0 (aucun risque) à 1 (grand risque).',
    },
  },
  trust: {
    kind: 'member-value',
    default: UNIFORM,
    range: RANGE,
    label: { en: 'Trust in institutions', fr: 'Confiance dans les institutions' },
    help: {
      en: 'Share of the way by which information moves a member; contacts move him by the rest.',
      fr: 'Part du chemin que l’information fait parcourir au membre ; les contacts, eux, le font avancer du reste.',
    },
  },
  talkativeness: {
    kind: 'member-value',
    default: UNIFORM,
    range: RANGE,
    label: { en: 'Readiness to talk', fr: 'Propension à parler' },
    help: {
      en: 'B: a member of opinion x talks with probability x^(1/B).',
      fr: 'B : un membre d’opinion x parle avec la probabilité x^(1/B).',
    },
  },
  riskSensitivity: {
    kind: 'member-value',
    default: { frequencies: { '-1': 1, '0': 1, '1': 1 } },
    range: [-1, 1],
    label: { en: 'Sensitivity to risk', fr: 'Sensibilité au risque' },
    help: {
      en: '-1 plays each new opinion down to half of it, 1 plays it up half the way to 1, 0 leaves it; other values count as the nearest.',
      fr: '-1 réduit chaque nouvelle opinion de moitié, 1 la rapproche de moitié de 1, 0 la laisse ; les autres valeurs comptent pour la plus proche.',
    },
  },
  ...continuousTable(RANGE),
};

/**
 * Cognitive opinion dynamics of the perception of a risk (Vilone, Giardini, Paolucci, Conte 2016), a step as NDlib has it.
 *
 *     first everybody:   x_v <- r_v(x_v + T_v (I - x_v))
 *     at a tick v meets a contact u, uniformly chosen; both decide whether to talk before either changes:
 *       with probability x_u^(1 / B_u):   x_v <- r_v(x_v + (1 - T_v) (x_u - x_v))
 *       with probability x_v^(1 / B_v):   x_u <- r_u(x_u + (1 - T_u) (x_v - x_u))     (with the x_v before)
 *     r(x) = (1 + x) / 2 where R = 1, x / 2 where R = -1, x where R = 0
 *
 * The owner of a tie that leads to v listens only where a tie leads back to him. A medium is heard like a contact who
 * talks.
 */
export const cognitiveOpinionDynamicsModel = continuousModel<CognitiveOpinionDynamicsParameters>({
  kind: 'cognitive-opinion-dynamics',
  label: { en: 'Cognitive opinion dynamics', fr: 'Dynamique cognitive d’opinion' },
  parameters,
  range: RANGE,
  rule: ({ information }, valuesOf) => {
    const terms = {
      information,
      trust: valuesOf('trust'),
      talkativeness: valuesOf('talkativeness'),
      risk: valuesOf('riskSensitivity'),
    };
    return { update: 'asynchronous', ruleOf: (world) => cognitiveRule(world, terms) };
  },
});
