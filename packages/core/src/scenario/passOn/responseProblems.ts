import { type Problem, showReceived } from '../../base/problem.js';
import { BROADCAST_CHANNELS } from '../../content/broadcastChannels.js';
import { listIn, recordIn } from '../looseValue.js';
import { afterHorizon, seedCountProblems } from './partProblems.js';
import { type ScenarioNames, unknownName, unknownNames } from './scenarioNames.js';

type Loose = Readonly<Record<string, unknown>>;

/** What the answers of a crisis refer to. */
export interface ResponseContext {
  /** Id of the incident's content, as given. */
  readonly incident: unknown;
  /** The scenario's contents, as given. */
  readonly contents: unknown;
  readonly names: ScenarioNames;
  /** Hours. */
  readonly horizon: number;
}

/** Keys of an answer that say something of the content that it posts. */
const CONTENT_KEYS = ['brief', 'trust', 'followers', 'reach', 'frequency', 'lasts'];
/** Keys that answers on one sort of channels have. */
const BROADCAST_KEYS = ['reach', 'frequency', 'lasts'];

/** What is wrong with the answers of a crisis that each of their keys alone cannot tell. */
export function findResponseProblems(response: unknown, context: ResponseContext): Problem[] {
  const waves = listIn(response).map(recordIn);
  return [
    ...waves.flatMap((wave, i) => waveProblems(wave, `crisis.response[${i}]`, context)),
    ...strategyChanges(waves),
  ];
}

function waveProblems(wave: Loose, path: string, context: ResponseContext): Problem[] {
  const { names, horizon } = context;
  const problems = [
    ...contentProblems(wave, path, context),
    ...foreignKeys(wave, path),
    ...unknownNames(wave.platforms, names.platforms, 'known-platform', `${path}.platforms`),
    ...afterHorizon(wave.at, horizon, `${path}.at`),
    ...seedCountProblems(wave.brief, names, `${path}.brief`),
  ];
  if ((wave.delay === undefined) === (wave.at === undefined))
    problems.push({
      code: 'either-key',
      path,
      received: showReceived(wave),
      details: { values: 'delay, at' },
    });
  return problems;
}

/** Who answers in words posts a content against the incident. */
function contentProblems(wave: Loose, path: string, context: ResponseContext): Problem[] {
  const { content, strategy } = wave;
  const { incident, contents, names } = context;
  if (content === undefined) return missingContent(wave, path);
  if (strategy === 'silence') return [unusedKey(wave, 'content', strategy, path)];
  const unknown = unknownName(content, names.contents, 'known-content', `${path}.content`);
  const entry = listIn(contents)
    .map(recordIn)
    .find(({ id }) => id === content);
  if (!entry || typeof incident !== 'string' || entry.counters === incident) return unknown;
  const received = showReceived(content);
  return [{ code: 'countering-content', path: `${path}.content`, received, details: { content: incident } }];
}

function missingContent(wave: Loose, path: string): Problem[] {
  const { strategy } = wave;
  const isMute = strategy === 'silence' || strategy === 'take-down';
  const needing = CONTENT_KEYS.filter((key) => wave[key] !== undefined);
  if (typeof strategy === 'string' && !isMute) needing.unshift('strategy');
  return needing.map((key) => ({
    code: 'needs-key',
    path: `${path}.${key}`,
    received: showReceived(wave[key]),
    details: { key: 'content' },
  }));
}

function foreignKeys(wave: Loose, path: string): Problem[] {
  const { channel = 'account' } = wave;
  return keysOfOtherChannels(wave).map((key) => unusedKey(wave, key, String(channel), path));
}

/** Keys of an answer that its channel has no use for; none where it is on no channel that there is. */
export function keysOfOtherChannels(wave: Loose): string[] {
  const { channel = 'account', strategy } = wave;
  const isBroadcast = BROADCAST_CHANNELS.some(({ name }) => name === channel);
  if (!isBroadcast && channel !== 'account' && channel !== 'direct') return [];
  const foreign = [
    ...(channel === 'account' ? [] : ['followers']),
    ...(isBroadcast ? [] : BROADCAST_KEYS),
    ...(isBroadcast && strategy !== 'take-down' ? ['platforms'] : []),
  ];
  return foreign.filter((key) => wave[key] !== undefined);
}

function unusedKey(wave: Loose, key: string, choice: string, path: string): Problem {
  return {
    code: 'unused-key',
    path: `${path}.${key}`,
    received: showReceived(wave[key]),
    details: { choice },
  };
}

/** What a strategy does is done to its content: a content can have only one. */
function strategyChanges(waves: readonly Loose[]): Problem[] {
  return waves.flatMap(({ content, strategy }, i): Problem[] => {
    const first = waves.findIndex((wave) => wave.content === content);
    const expected = waves[first]!.strategy;
    if (typeof content !== 'string' || typeof expected !== 'string' || strategy === expected) return [];
    if (typeof strategy !== 'string') return [];
    const details = { path: `crisis.response[${first}].strategy`, strategy: expected };
    return [
      {
        code: 'same-strategy',
        path: `crisis.response[${i}].strategy`,
        received: showReceived(strategy),
        details,
      },
    ];
  });
}
