import type { ParameterTable } from '../base/parameters.js';
import { completeModel } from './completeModel.js';
import { PRESSURE_FIGURES, PRESSURE_STATES } from './groupPressure/pressureFigures.js';
import { PressureKernel } from './groupPressure/pressureKernel.js';
import { hazardOfChance } from './groupPressure/pressureLaw.js';
import {
  type PressureParameters,
  pressureParameters,
  recoveryLaw,
} from './groupPressure/pressureParameters.js';

/** Parameters of simplicial contagion. */
export interface SimplicialContagionParameters extends PressureParameters {
  /** Infection by one infected contact: along a tie, in a group of two, and in larger groups where `faces` says so. */
  readonly beta: number;
  /** Infection by a group of three or more all of whose other members are infected. */
  readonly betaDelta: number;
  /** What a group of three or more also does by pairs. Default `none`. */
  readonly faces?: 'none' | 'pairs';
}

const parameters: ParameterTable<SimplicialContagionParameters> = {
  beta: {
    kind: 'number',
    default: 0.005,
    range: [0, 1000],
    label: { en: 'Infection by one (beta)', fr: 'Infection par un seul (beta)' },
    help: {
      en: 'With which an infected contact infects along a tie and in a group of two: a probability for each step, or a rate where time is continuous.',
      fr: 'Avec laquelle un contact infecté infecte le long d’un lien et dans un groupe de deux : une probabilité à chaque pas, ou un taux en temps continu.',
    },
  },
  betaDelta: {
    kind: 'number',
    default: 0.05,
    range: [0, 1000],
    label: { en: 'Infection by all others (beta delta)', fr: 'Infection par tous les autres (beta delta)' },
    help: {
      en: 'With which a group of three or more infects its last susceptible member, once all others are infected: a probability for each step, or a rate.',
      fr: 'Avec laquelle un groupe de trois ou plus infecte son dernier membre susceptible, une fois tous les autres infectés : une probabilité à chaque pas, ou un taux.',
    },
  },
  faces: {
    kind: 'choice',
    values: ['none', 'pairs'],
    default: 'none',
    label: { en: 'Pairs within larger groups', fr: 'Paires dans les plus grands groupes' },
    help: {
      en: 'none: a group of three or more acts only when all others are infected; pairs: each pair within it infects with beta as well, as in a simplicial complex.',
      fr: 'none : un groupe de trois ou plus n’agit que si tous les autres sont infectés ; pairs : chaque paire y infecte aussi avec beta, comme dans un complexe simplicial.',
    },
  },
  ...pressureParameters,
};

/**
 * Simplicial contagion (Iacopini, Petri, Barrat, Latora 2019, Nature Communications 10, 2485), with one rule for groups of
 * every size.
 *
 *     an infected contact infects a susceptible member with                           beta
 *     a group of three or more all of whose other members are infected infects with   beta_delta
 *     an infected member recovers with                                                mu
 *
 * In steps these are probabilities of independent trials, in continuous time rates. Mean field, of mean degrees <k> in pairs
 * and <k_delta> in threes, lambda = beta <k> / mu, lambda_delta = beta_delta <k_delta> / mu:
 *
 *     rho' / mu = -rho + lambda rho (1 - rho) + lambda_delta rho^2 (1 - rho)
 */
export const simplicialContagionModel = completeModel<SimplicialContagionParameters>({
  kind: 'simplicial-contagion',
  label: { en: 'Simplicial contagion', fr: 'Contagion simpliciale' },
  parameters,
  states: PRESSURE_STATES,
  figures: PRESSURE_FIGURES,
  usualSteps: 1000,
  createKernel: ({ beta, betaDelta, faces, ...others }, population, key) => {
    const recovery = recoveryLaw(others, population, key);
    const inTime = (value: number) => (recovery.time === 'steps' ? hazardOfChance(value) : value);
    const byOne = inTime(beta);
    const byAll = inTime(betaDelta);
    const hazard = (size: number, active: number) => {
      if (active === 0) return 0;
      if (size === 2) return byOne;
      const pairs = faces === 'pairs' && byOne > 0 ? active * byOne : 0;
      return active === size - 1 ? pairs + byAll : pairs;
    };
    return new PressureKernel({ ...recovery, hazard, bySize: true, tieHazard: byOne }, population, key);
  },
});
