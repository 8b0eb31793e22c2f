import { hoursOf } from '../../base/duration.js';
import { type Problem, showReceived } from '../../base/problem.js';
import { listIn, recordIn } from '../looseValue.js';
import { findCrisisProblems } from './crisisProblems.js';
import { seedCountProblems } from './partProblems.js';
import { DEFAULT_HORIZON, HAPPENINGS } from './passOnSchema.js';
import { type KnownPopulation, namesIn, type ScenarioNames, unknownName } from './scenarioNames.js';
import { findTimelineProblems } from './timelineProblems.js';

type Loose = Readonly<Record<string, unknown>>;

/**
 * What is wrong between the parts of a pass-on scenario: references that lead nowhere, keys that exclude each other,
 * several currencies. Takes input of any shape, so that all problems are told at once; what the schema refuses is
 * left to it.
 */
export function findPassOnProblems(value: unknown, known: KnownPopulation): Problem[] {
  const scenario = recordIn(value);
  const names = namesIn(scenario, known);
  const { horizon } = scenario;
  const hours = (typeof horizon === 'string' && hoursOf(horizon)) || hoursOf(DEFAULT_HORIZON)!;
  return [
    ...contentProblems(scenario, names),
    ...modelProblems(scenario, names),
    ...Object.keys(recordIn(scenario.platforms)).flatMap((name) =>
      unknownName(name, names.platforms, 'known-platform', `platforms.${name}`),
    ),
    ...findTimelineProblems(scenario, names, hours),
    ...findCrisisProblems(scenario, names, hours),
    ...seedCountProblems(scenario.seedSet, names, 'seedSet'),
    ...(scenario === value ? nothingHappens(scenario) : []),
    ...currencyProblems(scenario),
    ...['segments', 'groupKinds', 'platforms'].flatMap((key) => unusableNames(scenario[key], key)),
  ];
}

/** Objects take one name for something else. */
function unusableNames(value: unknown, path: string): Problem[] {
  const name = '__proto__';
  if (!Object.hasOwn(recordIn(value), name)) return [];
  return [{ code: 'no-such-key', path: `${path}.${name}`, received: JSON.stringify(name) }];
}

function contentProblems({ contents }: Loose, names: ScenarioNames): Problem[] {
  const seen = new Set<unknown>();
  return listIn(contents).flatMap((entry, i) => {
    const { id, counters } = recordIn(entry);
    const path = `contents[${i}]`;
    const problems = unknownName(counters, names.contents, 'known-content', `${path}.counters`);
    const received = showReceived(id);
    if (counters !== undefined && counters === id)
      problems.push({ code: 'another-content', path: `${path}.counters`, received });
    if (typeof id === 'string' && seen.has(id))
      problems.push({ code: 'distinct-names', path: `${path}.id`, received });
    seen.add(id);
    return problems;
  });
}

function modelProblems({ model }: Loose, names: ScenarioNames): Problem[] {
  const { visibility, lookRate, tiePlatform } = recordIn(model);
  const problems = unknownName(tiePlatform, names.platforms, 'known-platform', 'model.tiePlatform');
  if (visibility !== undefined && lookRate !== undefined) {
    const details = { values: 'visibility, lookRate' };
    problems.push({ code: 'at-most-one-key', path: 'model', received: showReceived(model), details });
  }
  return problems;
}

function nothingHappens(scenario: Loose): Problem[] {
  const { timeline, broadcast, crisis, seedSet } = scenario;
  const path = 'timeline';
  if ([...HAPPENINGS, 'seedSet'].every((key) => scenario[key] === undefined))
    return [{ code: 'required', path }];
  const isList = Array.isArray(timeline) || (timeline === undefined && seedSet === undefined);
  if (!isList || listIn(timeline).length + listIn(broadcast).length > 0 || crisis !== undefined) return [];
  return [{ code: 'a-non-empty-list', path, received: '[]' }];
}

/** All amounts are in the currency of the first one. */
function currencyProblems(scenario: Loose): Problem[] {
  const crisis = recordIn(scenario.crisis);
  const costs = (list: unknown, path: string) =>
    listIn(list).map((entry, i) => ({ path: `${path}[${i}].cost.currency`, money: recordIn(entry).cost }));
  const amounts = [
    ...costs(scenario.broadcast, 'broadcast'),
    ...costs(scenario.timeline, 'timeline'),
    ...costs(crisis.response, 'crisis.response'),
    { path: 'crisis.sales.perDay.currency', money: recordIn(crisis.sales).perDay },
  ].map(({ path, money }) => ({ path, currency: recordIn(money).currency }));
  const [first, ...others] = amounts.filter(({ currency }) => typeof currency === 'string');
  return others
    .filter(({ currency }) => currency !== first!.currency)
    .map(({ path, currency }) => ({
      code: 'one-currency',
      path,
      received: showReceived(currency),
      details: { path: first!.path, currency: String(first!.currency) },
    }));
}
