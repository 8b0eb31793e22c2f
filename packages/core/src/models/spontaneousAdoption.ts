import type { ParameterSpec } from '../base/parameters.js';
import { GeometricWaits } from '../engine/geometricWaits.js';
import { LAST_STEP } from '../engine/stepCalendar.js';
import type { ThresholdRules } from '../engine/threshold/thresholdRules.js';

/** The parameter `adopterRate`: adoption without anybody's influence. */
export const ADOPTER_RATE: ParameterSpec = {
  kind: 'number',
  default: 0,
  range: [0, 1],
  label: { en: 'Adoption by oneself', fr: 'Adoption spontanée' },
  help: {
    en: 'Probability in each step that a susceptible member becomes active whatever his contacts do.',
    fr: 'Probabilité, à chaque pas, qu’un membre susceptible devienne actif quoi que fassent ses contacts.',
  },
  source: 'default of NDlib',
};

/** The step in which a member adopts by himself is geometric: the earlier the higher the rate, for the same draw. */
export function adoptsByHimself(adopterRate: number): Pick<ThresholdRules, 'byHimself'> {
  if (adopterRate === 0) return {};
  const waits = new GeometricWaits({ values: Float64Array.of(adopterRate), mask: 0 });
  return { byHimself: (key, member) => Math.min(LAST_STEP, 1 + waits.wait(key, member, 0)) };
}
