import { hoursOf } from '../base/duration.js';
import type { Briefed } from '../engine/crisisSetup.js';
import type { Crisis, ResponseChannel, ResponseStrategy, ResponseWave } from './crisis.js';
import { USUAL_ANSWER } from './passOn/responseParameters.js';
import { keysOfOtherChannels } from './passOn/responseProblems.js';
import type { PassOnScenario } from './passOnScenario.js';

/** How a company answers otherwise than its scenario says; what is absent stays as it is. */
export interface AnswerChange {
  /** Hours between detection and the first wave that has a delay; all others with a delay move by as much. */
  readonly delayHours?: number;
  /** Of every wave that posts something. */
  readonly strategy?: ResponseStrategy;
  /** Of every wave that posts something; what the scenario says of another channel is left out. */
  readonly channel?: ResponseChannel;
  /** Who is told the first answer that is posted beforehand; `nobody`: no one. */
  readonly brief?: { readonly who: Briefed; readonly count: number } | 'nobody';
}

/** A scenario that may have a crisis. */
type InCrisis = Pick<PassOnScenario, 'crisis'>;

/** The same scenario with another answer. A wave that would have to come before detection comes with it. */
export function changeAnswer<Scenario extends InCrisis>(scenario: Scenario, change: AnswerChange): Scenario {
  const { delayHours, strategy, channel, brief } = change;
  const first = hoursOf(delayedWave(scenario)?.delay ?? '');
  const later = delayHours === undefined || first === undefined ? 0 : delayHours - first;
  const briefed = spokenWave(scenario);
  return withWaves(scenario, (response) =>
    response.map((wave) => {
      const moved = delayHours === undefined ? wave : movedBy(later, wave);
      if (wave.content === undefined) return moved;
      const said = { ...moved, ...(strategy && { strategy }), ...(channel && { channel }) };
      const published = channel ? without(keysOfOtherChannels(said), said) : said;
      return brief && wave === briefed ? withBrief(brief, published) : published;
    }),
  );
}

/** The same scenario, in which the company does not answer. */
export function withoutAnswer<Scenario extends InCrisis>(scenario: Scenario): Scenario {
  return withWaves(scenario, () => []);
}

/** The first wave that comes after a delay and does something; undefined where there is none. */
export function delayedWave({ crisis }: InCrisis): ResponseWave | undefined {
  return crisis?.response.find(({ delay, strategy }) => delay !== undefined && strategy !== 'silence');
}

/** The first wave that posts something; undefined where there is none. */
export function spokenWave({ crisis }: InCrisis): ResponseWave | undefined {
  return crisis?.response.find(({ content }) => content !== undefined);
}

function withWaves<Scenario extends InCrisis>(
  scenario: Scenario,
  change: (response: Crisis['response']) => Crisis['response'],
): Scenario {
  if (!scenario.crisis) return scenario;
  return { ...scenario, crisis: { ...scenario.crisis, response: change(scenario.crisis.response) } };
}

function movedBy(hours: number, wave: ResponseWave): ResponseWave {
  if (wave.delay === undefined) return wave;
  const delay = Math.max(0, hoursOf(wave.delay)! + hours);
  return { ...wave, delay: `${Number(delay.toFixed(6))}h` };
}

function withBrief(brief: NonNullable<AnswerChange['brief']>, wave: ResponseWave): ResponseWave {
  const before = wave.brief?.before ?? USUAL_ANSWER.briefedBefore;
  return brief === 'nobody' ? without(['brief'], wave) : { ...wave, brief: { ...brief, before } };
}

function without(keys: readonly string[], wave: ResponseWave): ResponseWave {
  const kept = Object.entries(wave).filter(([key]) => !keys.includes(key));
  return Object.fromEntries(kept) as unknown as ResponseWave;
}
