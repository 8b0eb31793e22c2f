import { type Problem, showReceived } from '../../base/problem.js';
import { listIn, recordIn } from '../looseValue.js';
import { afterHorizon, hoursIn, postedByProblems, targetProblems } from './partProblems.js';
import { findResponseProblems } from './responseProblems.js';
import { type ScenarioNames, unknownName, unknownNames } from './scenarioNames.js';

type Loose = Readonly<Record<string, unknown>>;

/**
 * Most half-lives of attitudes in one run. What contents move is kept as of time 0, which doubles with each: beyond this
 * many the numbers would lose what attitudes moved by before.
 */
const MOST_HALF_LIVES = 100;

/** What is wrong with a crisis that each of its keys alone cannot tell; nothing where there is none. */
export function findCrisisProblems(scenario: Loose, names: ScenarioNames, horizon: number): Problem[] {
  const crisis = recordIn(scenario.crisis);
  const { content } = recordIn(crisis.incident);
  return [
    ...incidentProblems(recordIn(crisis.incident), scenario, names, horizon),
    ...detectionProblems(recordIn(crisis.detection), names),
    ...findResponseProblems(crisis.response, {
      incident: content,
      contents: scenario.contents,
      names,
      horizon,
    }),
    ...recoveryProblems(crisis.recovery, horizon),
    ...boycottTriggers(scenario.timeline, crisis),
  ];
}

function incidentProblems(
  { content, at, by, target }: Loose,
  { contents }: Loose,
  names: ScenarioNames,
  horizon: number,
): Problem[] {
  const path = 'crisis.incident';
  return [
    ...unknownName(content, names.contents, 'known-content', `${path}.content`),
    ...favourable(content, contents, `${path}.content`),
    ...afterHorizon(at, horizon, `${path}.at`),
    ...postedByProblems(by, `${path}.by`, names),
    ...targetProblems(target, `${path}.target`, names),
  ];
}

/** What tells of the incident speaks against the brand. */
function favourable(id: unknown, contents: unknown, path: string): Problem[] {
  const entry = listIn(contents)
    .map(recordIn)
    .find((content) => content.id === id && id !== undefined);
  if (!entry) return [];
  const { valence = 0 } = entry;
  if (typeof valence !== 'number' || valence < 0) return [];
  return [{ code: 'unfavourable-content', path, received: showReceived(id), details: { valence } }];
}

function detectionProblems(detection: Loose, names: ScenarioNames): Problem[] {
  const { platforms, opensAt = 0, closesAt = 0 } = detection;
  const path = 'crisis.detection';
  const problems = unknownNames(platforms, names.platforms, 'known-platform', `${path}.platforms`);
  if (typeof opensAt !== 'number' || typeof closesAt !== 'number') return problems;
  const isAlways = opensAt === 0 && closesAt === 0;
  if (!isAlways && closesAt <= opensAt)
    problems.push({ code: 'closing-hour', path: `${path}.closesAt`, received: String(closesAt) });
  return problems;
}

function recoveryProblems(recovery: unknown, horizon: number): Problem[] {
  const hours = hoursIn(recovery);
  const least = horizon / MOST_HALF_LIVES;
  // a recovery that is no time at all is left to the schema
  if (hours === undefined || hours === 0 || hours >= least) return [];
  const details = { min: `${Number(least.toPrecision(6))}h` };
  return [{ code: 'duration-at-least', path: 'crisis.recovery', received: showReceived(recovery), details }];
}

/** Boycotters can be waited for where there are any. */
function boycottTriggers(timeline: unknown, { boycott }: Loose): Problem[] {
  if (boycott !== undefined) return [];
  return listIn(timeline).flatMap((entry, i): Problem[] => {
    const { metric } = recordIn(recordIn(entry).when);
    if (metric !== 'boycotters') return [];
    return [{ code: 'needs-boycott', path: `timeline[${i}].when.metric`, received: showReceived(metric) }];
  });
}
