import type { Preset } from './preset.js';

/** What goes wrong beside a viral preset. */
export interface CrisisPart extends Omit<Preset, 'counterpart' | 'scenario'> {
  /** The one that tells of the incident, and the company's answers, as in a scenario file. */
  readonly contents: readonly object[];
  /** As in a scenario file. */
  readonly crisis: object;
}

/**
 * The crisis counterpart of a viral preset: the same people and platforms, rules, contents, timeline, horizon and seed, and an
 * incident. Counterfactuals are left out: they ask what part of the good news does, and would double the work or more.
 */
export function crisisOf(viral: Preset, { contents, crisis, ...preset }: CrisisPart): Preset {
  const { counterfactuals, contents: known, ...scenario } = viral.scenario;
  return {
    ...preset,
    counterpart: viral.name,
    scenario: {
      ...scenario,
      name: preset.title.en,
      contents: [...(known as readonly object[]), ...contents],
      crisis,
    },
  };
}
