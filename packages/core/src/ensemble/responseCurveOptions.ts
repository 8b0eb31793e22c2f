import { throwIfAny } from '../base/grapevineError.js';
import { type Problem, showReceived } from '../base/problem.js';
import { changeAnswer, delayedWave, spokenWave } from '../scenario/changeAnswer.js';
import { checkExperiment } from '../scenario/checkExperiment.js';
import { RESPONSE_STRATEGIES, type ResponseChannel, type ResponseStrategy } from '../scenario/crisis.js';
import type { Experiment, PassOnExperiment } from '../scenario/experiment.js';
import { RESPONSE_CHANNELS } from '../scenario/passOn/responseParameters.js';
import { LONGEST_HOURS } from '../scenario/passOn/timelineParameters.js';
import type { RunEnsembleOptions } from './runEnsembleOptions.js';

/** What is asked of a response curve. */
export interface ResponseCurveOptions extends RunEnsembleOptions {
  /** Hours between detection and the answer, ascending; at least two. */
  readonly delays: readonly number[];
  /** The same curve with each of these strategies, one after the other; not silence. */
  readonly strategies?: readonly ResponseStrategy[] | undefined;
  /** The same curve on each of these channels, one after the other. */
  readonly channels?: readonly ResponseChannel[] | undefined;
}

/** What a crisis can be answered with: every strategy but silence. */
export const ANSWER_STRATEGIES: readonly ResponseStrategy[] = RESPONSE_STRATEGIES.filter(
  (strategy) => strategy !== 'silence',
);

const FEWEST_DELAYS = 2;

/**
 * Checks all that a response curve is made from; returns the experiment with its defaults.
 *
 * @throws GrapevineError `invalid-input` with everything that is wrong.
 */
export function readResponseExperiment(
  experiment: PassOnExperiment,
  { delays, strategies = [], channels = [], rngSeed = 0, runs = 1 }: ResponseCurveOptions,
): PassOnExperiment {
  const checked = checkExperiment(experiment, { rngSeed, runs });
  throwIfAny([
    ...answerProblems(checked, strategies.length + channels.length > 0),
    ...delayProblems(delays),
    ...choiceProblems(strategies, ANSWER_STRATEGIES, 'strategies'),
    ...choiceProblems(channels, RESPONSE_CHANNELS, 'channels'),
  ]);
  const { population, passOn } = checked as PassOnExperiment;
  // what an answer is changed to must be an answer that there can be, before any work
  for (const change of [
    ...strategies.map((strategy) => ({ strategy })),
    ...channels.map((channel) => ({ channel })),
  ])
    checkExperiment({ population, passOn: changeAnswer(passOn, change) }, { rngSeed });
  return { population, passOn };
}

function answerProblems(experiment: Experiment, isSaidOtherwise: boolean): Problem[] {
  const path = 'passOn.crisis.response';
  if (!('passOn' in experiment) || !delayedWave(experiment.passOn))
    return [{ code: 'a-delayed-answer', path }];
  return isSaidOtherwise && !spokenWave(experiment.passOn) ? [{ code: 'a-posted-answer', path }] : [];
}

function delayProblems(delays: readonly number[]): Problem[] {
  if (delays.length < FEWEST_DELAYS) {
    const details = { min: FEWEST_DELAYS };
    return [{ code: 'at-least-entries', path: 'delays', received: String(delays.length), details }];
  }
  return delays.flatMap((delay, i): Problem[] => {
    const path = `delays[${i}]`;
    const received = showReceived(delay);
    if (!(delay >= 0 && delay <= LONGEST_HOURS))
      return [{ code: 'number-between', path, received, details: { min: 0, max: LONGEST_HOURS } }];
    const before = delays[i - 1];
    if (before === undefined || delay > before) return [];
    return [{ code: 'number-above', path, received, details: { min: before } }];
  });
}

function choiceProblems(given: readonly string[], values: readonly string[], path: string): Problem[] {
  return given.flatMap((value, i): Problem[] => {
    if (values.includes(value)) return [];
    const details = { values: values.join(', ') };
    return [{ code: 'one-of', path: `${path}[${i}]`, received: showReceived(value), details }];
  });
}
