import type { ParameterTable } from '../base/parameters.js';
import { maskedValues } from '../engine/maskedValues.js';
import type { MemberValue } from '../engine/memberValues.js';
import { BassKernel } from './bass/bassKernel.js';
import { completeModel } from './completeModel.js';

/** Parameters of the Bass model. */
export interface BassParameters {
  /** Rate of adoption by oneself (innovation), per unit of time. */
  readonly p: MemberValue;
  /** What the rate grows by when all contacts have adopted (imitation), per unit of time. */
  readonly q: MemberValue;
  /** Default `continuous`. */
  readonly time?: 'steps' | 'continuous';
  /** How long a step is, in units of time. Default 1. */
  readonly stepLength?: number;
}

const RATES = [0, 1000] as const;

const parameters: ParameterTable<BassParameters> = {
  p: {
    kind: 'member-value',
    default: 0.03,
    range: RATES,
    label: { en: 'Innovation (p)', fr: 'Innovation (p)' },
    help: {
      en: 'Rate per unit of time (a year, in most fits) at which a member adopts by himself.',
      fr: 'Taux par unité de temps (l’année, dans la plupart des ajustements) auquel un membre adopte de lui-même.',
    },
    source: 'Sultan, Farley & Lehmann 1990: means over 213 published fits, 0.03 and 0.38',
  },
  q: {
    kind: 'member-value',
    default: 0.38,
    range: RATES,
    label: { en: 'Imitation (q)', fr: 'Imitation (q)' },
    help: {
      en: 'Rate added when all contacts have adopted, and its share when some have.',
      fr: 'Taux ajouté quand tous les contacts ont adopté, au prorata quand seuls certains l’ont fait.',
    },
    source: 'Sultan, Farley & Lehmann 1990: means over 213 published fits, 0.03 and 0.38',
  },
  time: {
    kind: 'choice',
    values: ['continuous', 'steps'],
    default: 'continuous',
    label: { en: 'Time', fr: 'Temps' },
    help: {
      en: 'continuous: exact; steps: members see who had adopted at the start of the step, which is slower the longer a step is.',
      fr: 'continuous : exact ; steps : les membres voient qui avait adopté au début du pas, ce qui ralentit d’autant plus que le pas est long.',
    },
  },
  stepLength: {
    kind: 'number',
    default: 1,
    range: [1e-6, 1000],
    unit: 'units of time',
    label: { en: 'Length of a step', fr: 'Durée d’un pas' },
    help: {
      en: 'How long a step is. In continuous time it only says how finely the curve is recorded.',
      fr: 'Durée d’un pas. En temps continu, elle dit seulement avec quelle finesse la courbe est relevée.',
    },
  },
};

/**
 * The Bass model of new products on any population (Bass 1969, Management Science 15, 215–227; for members and contacts
 * Fibich & Gibori 2010, Operations Research 58, 1450–1468).
 *
 *     a member who has not adopted does so at rate   p + q x (share of his contacts who have)
 *
 * Contacts: the others in each of his groups, and the owners of ties that lead to him. Exactly, without a step: each has a
 * clock of rate p + q; when it strikes he adopts by himself with probability p / (p + q), and else looks at one contact,
 * uniformly, and adopts if that one has. On one large group with time in units, this is
 *
 *     F(t) = (1 - e^-(p+q)t) / (1 + (q/p) e^-(p+q)t),   fastest at t* = ln(q/p) / (p + q)
 */
export const bassModel = completeModel<BassParameters>({
  kind: 'bass',
  label: { en: 'Bass', fr: 'Bass' },
  parameters,
  figures: [
    {
      name: 'innovators',
      label: { en: 'Adopted by themselves', fr: 'Adoptions spontanées' },
      unit: 'members',
    },
    {
      name: 'duration',
      label: { en: 'Time of the last adoption', fr: 'Moment de la dernière adoption' },
      unit: 'units of time',
    },
  ],
  usualSteps: 1000,
  createKernel: ({ p, q, time, stepLength }, population, key) => {
    const rates = {
      p: maskedValues(p, { name: 'p', range: RATES }, population, key),
      q: maskedValues(q, { name: 'q', range: RATES }, population, key),
      steps: time === 'steps',
      stepLength,
    };
    return new BassKernel(rates, population, key);
  },
});
