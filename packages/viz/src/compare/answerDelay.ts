import { changeAnswer, delayedWave, hoursOf } from '@grapevine/core';
import type { Changes } from '../form/differences.js';
import type { PlayedScenario } from '../page/playerData.js';

/** Paths of the delays of an answer. */
const DELAY = /^crisis\.response\[\d+\]\.delay$/;
const LEAST_MOST = 72;

/** What a slider of the time to answer needs to know. Hours. */
export interface AnswerDelay {
  readonly hours: number;
  readonly given: number;
  readonly most: number;
  /** From one place of the slider to the next. */
  readonly step: number;
}

/** How long a company takes to answer, in a scenario as it is run and as it was given; undefined where it does not answer after a delay. */
export function answerDelay(scenario: PlayedScenario, asGiven: PlayedScenario): AnswerDelay | undefined {
  const hours = delayIn(scenario);
  const given = delayIn(asGiven);
  if (hours === undefined || given === undefined) return undefined;
  const most = Math.ceil(Math.max(LEAST_MOST, 2 * given, hours));
  return { hours, given, most, step: given % 1 === 0 ? 1 : 0.25 };
}

/** What must be changed in a scenario as it was given, beside what is changed already, for its company to answer after so many hours. */
export function delayChanges(asGiven: PlayedScenario, before: Changes, hours: number): Changes {
  const others = Object.entries(before).filter(([path]) => !DELAY.test(path));
  if (!('passOn' in asGiven)) return before;
  const moved = changeAnswer(asGiven.passOn, { delayHours: hours }).crisis?.response ?? [];
  const delays = moved.flatMap(({ delay }, i) => {
    const given = asGiven.passOn.crisis?.response[i]?.delay;
    const isSame = delay === undefined || hoursOf(delay) === hoursOf(given ?? '');
    return isSame ? [] : [[`crisis.response[${i}].delay`, delay] as const];
  });
  return Object.fromEntries([...others, ...delays]);
}

function delayIn(scenario: PlayedScenario): number | undefined {
  return 'passOn' in scenario ? hoursOf(delayedWave(scenario.passOn)?.delay ?? '') : undefined;
}
