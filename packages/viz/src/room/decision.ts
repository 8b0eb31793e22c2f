import {
  type Briefed,
  changeAnswer,
  hoursOf,
  type ResponseChannel,
  type ResponseStrategy,
  type ResponseWave,
  spokenWave,
} from '@grapevine/core';
import type { PassOnScenario } from '../run/passOnExperiment.js';

/** How a room answers. */
export interface Answer {
  readonly strategy: ResponseStrategy;
  readonly channel: ResponseChannel;
  /** Who is told first, at once; the public then reads it an hour later, or as much later as the scenario says. */
  readonly brief?: Briefed;
}

/** What a room has decided at a moment. Without an answer it waits. */
export interface Decision {
  /** Hours from the start. */
  readonly at: number;
  readonly answer?: Answer;
}

const USUAL_BRIEFED = 30;
const MINUTES = 60;

/** The first answer among decisions: its strategy is that of all, as a content can be told in one way only. */
export function firstAnswer(decisions: readonly Decision[]): Decision | undefined {
  return decisions.find(({ answer }) => answer);
}

/**
 * The same scenario with what was decided in place of the company's answer. What is posted, to how many followers and at what
 * cost, is as in the scenario's own answer.
 */
export function withDecisions(scenario: PassOnScenario, decisions: readonly Decision[]): PassOnScenario {
  const { crisis } = scenario;
  const own = spokenWave(scenario);
  if (!crisis || !own) return scenario;
  const response = decisions.flatMap(({ at, answer }) => (answer ? [waveOf(own, at, answer)] : []));
  return { ...scenario, crisis: { ...crisis, response } };
}

/** How the scenario's own answer would be put into a decision. */
export function ownAnswer(scenario: PassOnScenario): Answer | undefined {
  const own = spokenWave(scenario);
  if (!own) return undefined;
  const { strategy, channel, brief } = own;
  return { strategy, channel, ...(brief && { brief: brief.who }) };
}

function waveOf(own: ResponseWave, at: number, { strategy, channel, brief }: Answer): ResponseWave {
  const { delay, brief: ownBrief, ...rest } = own;
  const who = brief && { who: brief, count: ownBrief?.count ?? USUAL_BRIEFED };
  const wave: ResponseWave = { ...rest, at: '0h', ...(ownBrief && { brief: ownBrief }) };
  const crisis = { response: [wave] } as unknown as NonNullable<PassOnScenario['crisis']>;
  const changed = changeAnswer({ crisis }, { strategy, channel, brief: who ?? 'nobody' }).crisis!
    .response[0]!;
  const ahead = changed.brief ? hoursOf(changed.brief.before)! : 0;
  return { ...changed, at: `${Math.round(MINUTES * (at + ahead))}min` };
}
