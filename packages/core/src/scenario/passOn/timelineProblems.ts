import { type Problem, showReceived } from '../../base/problem.js';
import { listIn, recordIn } from '../looseValue.js';
import { afterHorizon, hoursIn, postedByProblems, targetProblems } from './partProblems.js';
import { type ScenarioNames, unknownName } from './scenarioNames.js';

type Loose = Readonly<Record<string, unknown>>;

/** Most postings of one entry of the timeline, and most polls of one entry of `polls`. */
const MOST_TIMES = 10_000;

/** What is wrong with timeline, broadcasts and polls that each of their keys alone cannot tell. */
export function findTimelineProblems(scenario: Loose, names: ScenarioNames, horizon: number): Problem[] {
  const each = (key: string, find: (entry: Loose, path: string) => Problem[]): Problem[] =>
    listIn(scenario[key]).flatMap((entry, i) => find(recordIn(entry), `${key}[${i}]`));
  return [
    ...each('broadcast', (entry, path) => broadcastProblems(entry, path, names, horizon)),
    ...each('timeline', (entry, path) => interventionProblems(entry, path, names, horizon)),
    ...each('polls', (entry, path) => [
      ...afterHorizon(entry.at, horizon, `${path}.at`),
      ...tooOften(entry, path, horizon),
    ]),
  ];
}

function broadcastProblems(entry: Loose, path: string, names: ScenarioNames, horizon: number): Problem[] {
  const { content, target, from = '0h', to = `${horizon}h` } = entry;
  return [
    ...unknownName(content, names.contents, 'known-content', `${path}.content`),
    ...targetProblems(target, `${path}.target`, names),
    ...(entry.to === undefined ? [] : afterHorizon(entry.from, horizon, `${path}.from`)),
    ...notAfter(from, to, `${path}.${entry.to === undefined ? 'from' : 'to'}`),
  ];
}

function notAfter(from: unknown, to: unknown, path: string): Problem[] {
  const start = hoursIn(from);
  const end = hoursIn(to);
  if (start === undefined || end === undefined || start < end) return [];
  if (path.endsWith('from'))
    return [{ code: 'time-before', path, received: showReceived(from), details: { end: String(to) } }];
  return [{ code: 'time-after', path, received: showReceived(to), details: { start: String(from) } }];
}

function interventionProblems(entry: Loose, path: string, names: ScenarioNames, horizon: number): Problem[] {
  return [
    ...unknownName(entry.post, names.contents, 'known-content', `${path}.post`),
    ...unknownName(recordIn(entry.when).content, names.contents, 'known-content', `${path}.when.content`),
    ...postedByProblems(entry.by, `${path}.by`, names),
    ...targetProblems(entry.target, `${path}.target`, names),
    ...momentProblems(entry, path),
    ...afterHorizon(entry.at, horizon, `${path}.at`),
    ...tooOften(entry, path, horizon),
  ];
}

/** An entry has a time or a level, and `every`, `times` and `after` only beside what they belong to. */
function momentProblems(entry: Loose, path: string): Problem[] {
  const problems: Problem[] = [];
  const has = (key: string) => entry[key] !== undefined;
  if (has('at') === has('when'))
    problems.push({
      code: 'either-key',
      path,
      received: showReceived(entry),
      details: { values: 'at, when' },
    });
  for (const [key, needed] of [
    ['every', 'at'],
    ['times', 'every'],
    ['after', 'when'],
  ] as const) {
    if (!has(key) || has(needed)) continue;
    const received = showReceived(entry[key]);
    problems.push({ code: 'needs-key', path: `${path}.${key}`, received, details: { key: needed } });
  }
  return problems;
}

function tooOften({ at, every, times }: Loose, path: string, horizon: number): Problem[] {
  const step = hoursIn(every);
  if (step === undefined || step === 0) return [];
  const fitting = (horizon - (hoursIn(at) ?? 0)) / step;
  if (Math.min(fitting, typeof times === 'number' ? times : fitting) <= MOST_TIMES) return [];
  const details = { max: MOST_TIMES };
  return [{ code: 'at-most-times', path: `${path}.every`, received: showReceived(every), details }];
}
