import type { ParameterSpec } from '../../base/parameters.js';
import { type MemberValue, memberValues } from '../../engine/memberValues.js';
import type { Population } from '../../population/population.js';
import type { RngKey } from '../../random/rngKey.js';
import { hazardOfChance, type PressureLaw } from './pressureLaw.js';

/** Parameters that the models of contagion in groups share. */
export interface PressureParameters {
  /** Recovery: probability a step, or rate in continuous time. */
  readonly mu: MemberValue;
  /** What becomes of those who recover. Default `susceptible`. */
  readonly afterRecovery?: 'susceptible' | 'immune';
  /** Default `steps`. */
  readonly time?: 'steps' | 'continuous';
}

const RECOVERY_RANGE = [0, 1000] as const;

/** Their table. */
export const pressureParameters = {
  mu: {
    kind: 'member-value',
    default: 0.1,
    range: RECOVERY_RANGE,
    label: { en: 'Recovery (mu)', fr: 'Guérison (mu)' },
    help: {
      en: 'With which an infected member recovers: a probability for each step (from 1 on: after one step), or a rate where time is continuous.',
      fr: 'Avec laquelle un membre infecté guérit : une probabilité à chaque pas (à partir de 1 : après un pas), ou un taux en temps continu.',
    },
  },
  afterRecovery: {
    kind: 'choice',
    values: ['susceptible', 'immune'],
    default: 'susceptible',
    label: { en: 'After recovery', fr: 'Après la guérison' },
    help: {
      en: 'susceptible: may be infected again (SIS); immune: never again (SIR).',
      fr: 'susceptible : peut être infecté de nouveau (SIS) ; immune : plus jamais (SIR).',
    },
  },
  time: {
    kind: 'choice',
    values: ['steps', 'continuous'],
    default: 'steps',
    label: { en: 'Time', fr: 'Temps' },
    help: {
      en: 'steps: all at once, step by step; continuous: exact times, one step being one unit of time.',
      fr: 'steps : tous à la fois, pas à pas ; continuous : instants exacts, un pas étant une unité de temps.',
    },
  },
} as const satisfies Readonly<Record<keyof PressureParameters, ParameterSpec>>;

/** What these parameters say of a law. O(members). */
export function recoveryLaw(
  { mu, afterRecovery, time }: Required<PressureParameters>,
  population: Population,
  key: RngKey,
): Pick<PressureLaw, 'recovery' | 'afterRecovery' | 'time'> {
  const values = memberValues(mu, { name: 'mu', range: RECOVERY_RANGE }, population, key);
  const inTime = (value: number) => (time === 'steps' ? hazardOfChance(value) : value);
  const recovery = typeof values === 'number' ? inTime(values) : values.map(inTime);
  return { recovery, afterRecovery, time };
}
