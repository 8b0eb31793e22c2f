import type { ParameterTable } from '../base/parameters.js';
import { type GroupValue, groupValues } from '../engine/groupValues.js';
import { portablePow } from '../random/portableMath.js';
import { completeModel } from './completeModel.js';
import { PRESSURE_FIGURES, PRESSURE_STATES } from './groupPressure/pressureFigures.js';
import { PressureKernel } from './groupPressure/pressureKernel.js';
import {
  type PressureParameters,
  pressureParameters,
  recoveryLaw,
} from './groupPressure/pressureParameters.js';

/** Parameters of non-linear contagion in groups. */
export interface GroupContagionParameters extends PressureParameters {
  /** Hazard in a group with one infected member. */
  readonly lambda: GroupValue;
  /** Exponent of the number of infected members. */
  readonly nu: number;
  /** Hazard along a tie whose owner is infected. Default: `lambda` where it is one number, else 0. */
  readonly lambdaOfTies?: number | undefined;
}

const LAMBDA_RANGE = [0, 1000] as const;

const parameters: ParameterTable<GroupContagionParameters> = {
  lambda: {
    kind: 'group-value',
    default: 0.02,
    range: LAMBDA_RANGE,
    label: { en: 'Infection (lambda)', fr: 'Infection (lambda)' },
    help: {
      en: 'Rate at which one infected member of a group infects each susceptible one; in a step the probability is 1 - exp(-rate).',
      fr: 'Taux auquel un seul membre infecté d’un groupe infecte chaque membre susceptible ; à chaque pas, la probabilité est 1 - exp(-taux).',
    },
  },
  nu: {
    kind: 'number',
    default: 1,
    range: [0, 10],
    label: { en: 'Exponent (nu)', fr: 'Exposant (nu)' },
    help: {
      en: 'How i infected members add up, as i to this power: 1 each for himself, above 1 they reinforce each other, below 1 they repeat each other.',
      fr: 'Comment i membres infectés s’ajoutent, soit i à cette puissance : 1, chacun pour soi ; au-dessus de 1, ils se renforcent ; en dessous, ils se répètent.',
    },
  },
  lambdaOfTies: {
    kind: 'number',
    optional: true,
    range: LAMBDA_RANGE,
    label: { en: 'Infection along ties', fr: 'Infection le long des liens' },
    help: {
      en: 'The rate along a tie whose owner is infected. Where it is not given: lambda if that is one number for all groups, else 0.',
      fr: 'Le taux le long d’un lien dont le propriétaire est infecté. S’il n’est pas donné : lambda si c’est un seul nombre pour tous les groupes, sinon 0.',
    },
  },
  ...pressureParameters,
};

/**
 * Non-linear contagion in groups (St-Onge, Sun, Allard, Hébert-Dufresne, Bianconi 2021, Physical Review Letters 127,
 * 158301; St-Onge et al. 2022, Communications Physics 5, 25).
 *
 *     a group with i infected members infects each susceptible member at rate  lambda i^nu
 *     an infected member recovers at rate                                      mu
 *
 * In steps a susceptible member escapes the groups g with probability exp(-sum of lambda i_g^nu), and mu is a probability.
 * A tie is a group of its owner, who infects, and its target.
 */
export const groupContagionModel = completeModel<GroupContagionParameters>({
  kind: 'group-contagion',
  label: { en: 'Contagion in groups', fr: 'Contagion dans les groupes' },
  parameters,
  states: PRESSURE_STATES,
  figures: PRESSURE_FIGURES,
  usualSteps: 200,
  createKernel: ({ lambda, nu, lambdaOfTies, ...others }, population, key) => {
    const one = typeof lambda === 'number' ? lambda : undefined;
    const law = {
      hazard: (_size: number, active: number) => (one ?? 1) * (active > 0 ? portablePow(active, nu) : 0),
      tieHazard: lambdaOfTies ?? one ?? 0,
      ...recoveryLaw(others, population, key),
    };
    if (one !== undefined) return new PressureKernel(law, population, key);
    const factors = (people: typeof population) =>
      groupValues(lambda, { name: 'lambda', range: LAMBDA_RANGE }, people, key) as Float64Array;
    return new PressureKernel({ ...law, factors }, population, key);
  },
});
