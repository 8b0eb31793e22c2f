import { hoursOf } from '../../base/duration.js';
import { type Problem, showReceived } from '../../base/problem.js';
import { recordIn } from '../looseValue.js';
import { type ScenarioNames, unknownName, unknownNames } from './scenarioNames.js';

/** What is wrong with a number of first members where that of all members is known. */
export function seedCountProblems(seedSet: unknown, names: ScenarioNames, path: string): Problem[] {
  const { count } = recordIn(seedSet);
  if (typeof count !== 'number' || names.members === undefined || count <= names.members) return [];
  const received = String(count);
  return [{ code: 'at-most-members', path: `${path}.count`, received, details: { max: names.members } }];
}

/** What is wrong with the names and the number of those who post. */
export function postedByProblems(value: unknown, path: string, names: ScenarioNames): Problem[] {
  const by = recordIn(value);
  return [
    ...(by.kind === 'segment'
      ? unknownName(by.segment, names.segments, 'known-segment', `${path}.segment`)
      : []),
    ...(by.kind === 'brand'
      ? unknownNames(by.platforms, names.platforms, 'known-platform', `${path}.platforms`)
      : []),
    ...seedCountProblems(by, names, path),
  ];
}

/** What is wrong with the names of a target. */
export function targetProblems(target: unknown, path: string, names: ScenarioNames): Problem[] {
  const { segments, platforms } = recordIn(target);
  return [
    ...unknownNames(segments, names.segments, 'known-segment', `${path}.segments`),
    ...unknownNames(platforms, names.platforms, 'known-platform', `${path}.platforms`),
  ];
}

/** Something that would begin when the simulation is over. */
export function afterHorizon(at: unknown, horizon: number, path: string): Problem[] {
  const hours = hoursIn(at);
  if (hours === undefined || hours <= horizon) return [];
  return [{ code: 'time-before', path, received: showReceived(at), details: { end: `${horizon}h` } }];
}

/** The hours of a value that is a length of time. */
export function hoursIn(value: unknown): number | undefined {
  return typeof value === 'string' ? hoursOf(value) : undefined;
}
