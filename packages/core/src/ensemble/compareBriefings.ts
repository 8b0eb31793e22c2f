import { throwIfAny } from '../base/grapevineError.js';
import { BRIEFED } from '../engine/crisisSetup.js';
import { changeAnswer, spokenWave } from '../scenario/changeAnswer.js';
import { checkExperiment } from '../scenario/checkExperiment.js';
import type { PassOnExperiment } from '../scenario/experiment.js';
import { type Comparison, compare } from './compare.js';
import type { RunEnsembleOptions } from './runEnsembleOptions.js';

/** How ways to choose whom to tell first are compared. */
export interface CompareBriefingsOptions extends RunEnsembleOptions {
  /** How many members are told. */
  readonly count: number;
}

/**
 * Whom to tell first: the first answer that is posted is given to so many members beforehand, chosen in each of the ways of
 * `BRIEFED`. The first world is the one in which nobody is told, and carries the name `nobody`; the others have the name of
 * their way. Ambassadors whom the company does not know cannot be told: that world is as the first.
 *
 * @throws GrapevineError as `compare` does, and `invalid-input` for a scenario without a crisis in which an answer is posted.
 */
export async function compareBriefings(
  experiment: PassOnExperiment,
  { count, ...options }: CompareBriefingsOptions,
): Promise<Comparison> {
  const { rngSeed = 0, runs } = options;
  const checked = checkExperiment(experiment, { rngSeed, ...(runs !== undefined && { runs }) });
  const { population, passOn } = checked as PassOnExperiment;
  if (!('passOn' in checked) || !spokenWave(passOn))
    throwIfAny([{ code: 'a-posted-answer', path: 'passOn.crisis.response' }]);
  const worlds = ['nobody' as const, ...BRIEFED].map((who) => {
    const brief = who === 'nobody' ? who : { who, count };
    return { name: who, experiment: { population, passOn: changeAnswer(passOn, { brief }) } };
  });
  // as wrong in one as in all, and told before any work
  checkExperiment(worlds.at(-1)!.experiment, { rngSeed });
  return compare(worlds, options);
}
