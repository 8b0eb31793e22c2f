import { SPEAKER_TRUST } from '../../content/speakerTrust.js';
import type { CompiledEffect } from '../../engine/crisisSetup.js';
import type { CompiledBroadcast, CompiledIntervention } from '../../engine/passOnSetup.js';
import type { Brief, Crisis, ResponseWave } from '../crisis.js';
import { USUAL_ANSWER } from '../passOn/responseParameters.js';
import { strategyEffect } from '../passOn/strategyEffects.js';
import { USUAL_FOLLOWERS } from '../passOn/timelineParameters.js';
import type { PassOnScenario } from '../passOnScenario.js';
import { trustIn } from './compileBroadcasts.js';
import { maskOf } from './compileCrisis.js';
import { hours } from './interventionTimes.js';

/** What a company's answer is compiled to. */
export interface CompiledResponse {
  readonly interventions: readonly CompiledIntervention[];
  /** Flights that interventions begin; the first has the index that `compileResponse` is given. */
  readonly broadcasts: readonly CompiledBroadcast[];
  /** Names of the channels of all broadcasts. */
  readonly channels: readonly string[];
}

/** The waves of the answer in numbers, after the broadcasts of the media plan. */
export function compileResponse(
  scenario: PassOnScenario,
  planned: { readonly channels: readonly string[]; readonly broadcasts: readonly CompiledBroadcast[] },
  platforms: readonly string[],
): CompiledResponse {
  const { crisis, horizon } = scenario;
  const waves = (crisis?.response ?? []).filter(({ strategy }) => strategy !== 'silence');
  const named = waves.flatMap(({ channel }) => (isBroadcast(channel) ? [channel] : []));
  const channels = [...new Set([...planned.channels, ...named])];
  const broadcasts: CompiledBroadcast[] = [...planned.broadcasts];
  const interventions = waves.flatMap((wave) => {
    const content = scenario.contents.findIndex(
      ({ id }) => id === (wave.content ?? crisis!.incident.content),
    );
    const answer = answerOf(wave, content, channels, platforms, broadcasts);
    const effect = effectOf(wave, crisis!, platforms);
    const { trust, cost } = wave;
    const moment = momentOf(wave, crisis!, 0, hours(horizon));
    const inPublic: CompiledIntervention = {
      content,
      ...moment,
      by: answer,
      effect,
      ...(trust !== undefined && { trust }),
      target: {},
      cost: cost?.amount ?? 0,
    };
    return [inPublic, ...briefing(wave, content, crisis!, scenario)];
  });
  return { interventions, broadcasts, channels };
}

function isBroadcast(channel: string): boolean {
  return channel !== 'account' && channel !== 'direct';
}

/** How it is published. A broadcast is added to `broadcasts`. */
function answerOf(
  wave: ResponseWave,
  content: number,
  channels: readonly string[],
  platforms: readonly string[],
  broadcasts: CompiledBroadcast[],
): CompiledIntervention['by'] {
  const { channel, reach, frequency, lasts, trust, followers } = wave;
  if (wave.content === undefined) return { kind: 'nobody' };
  const indices = [...maskOf(wave.platforms, platforms).keys()].filter(
    (index) => !wave.platforms || wave.platforms.includes(platforms[index]!),
  );
  if (channel === 'account')
    return { kind: 'brand', platforms: indices, followers: followers ?? USUAL_FOLLOWERS };
  if (channel === 'direct') return { kind: 'direct', platform: indices[0] ?? 0 };
  const broadcast = broadcasts.push({
    content,
    channel: channels.indexOf(channel),
    from: 0,
    to: hours(lasts ?? USUAL_ANSWER.lasts),
    reach: reach ?? USUAL_ANSWER.reach,
    frequency: frequency ?? USUAL_ANSWER.frequency,
    trust: trust ?? trustIn(channel),
    fit: 1,
    cost: 0,
    target: {},
    triggered: true,
  });
  return { kind: 'broadcast', broadcast: broadcast - 1 };
}

/** What has no content to be read acts on everybody. */
function effectOf(wave: ResponseWave, crisis: Crisis, platforms: readonly string[]): CompiledEffect {
  const { fuel, removal, reposts } = strategyEffect(wave.strategy, crisis.incident, crisis.strategies);
  const everywhere = wave.content === undefined ? fuel : 1;
  return { fuel: everywhere, removal, reposts, platforms: maskOf(wave.platforms, platforms) };
}

/** When a wave comes, or what belongs to it so many hours before: after detection as soon as the company can, or at a fixed time. */
function momentOf(
  { at, delay }: ResponseWave,
  { prepared }: Crisis,
  before: number,
  horizon: number,
): Pick<CompiledIntervention, 'times' | 'trigger'> {
  if (at !== undefined) {
    const time = Math.max(0, hours(at) - before);
    return { times: time < horizon ? [time] : [] };
  }
  const missing =
    (prepared.darkSite ? 0 : hours(prepared.pageTakes)) +
    (prepared.trainedTeam ? 0 : hours(prepared.decisionTakes));
  const after = Math.max(0, hours(delay ?? '0h') + missing - before);
  return { times: [], trigger: { metric: 'detection', after } };
}

/** Those who are told first post the answer themselves; ambassadors only where they are known. */
function briefing(
  wave: ResponseWave,
  content: number,
  crisis: Crisis,
  { model, horizon }: PassOnScenario,
): CompiledIntervention[] {
  const { brief } = wave;
  if (!brief || wave.content === undefined) return [];
  if (brief.who === 'ambassadors' && !crisis.prepared.knownAmbassadors) return [];
  const { who, count, before } = brief;
  return [
    {
      content,
      ...momentOf(wave, crisis, hours(before), hours(horizon)),
      by: { kind: 'briefed', who, count },
      trust: trustOf(who, model.ambassadorTrust),
      target: {},
      cost: 0,
    },
  ];
}

function trustOf(who: Brief['who'], ambassadorTrust: number): number {
  if (who === 'ambassadors') return ambassadorTrust;
  return who === 'journalists' ? SPEAKER_TRUST.journalist.value : SPEAKER_TRUST.peer.value;
}
