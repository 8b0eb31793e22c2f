import type { ProblemCode } from '../../base/messages/en.js';
import { nearestName } from '../../base/nearestName.js';
import { type Problem, showReceived } from '../../base/problem.js';
import { listIn, recordIn, textsIn } from '../looseValue.js';

/** What is known of a scenario's population before it is there. */
export interface KnownPopulation {
  readonly platforms?: readonly string[] | undefined;
  readonly members?: number | undefined;
}

/** The names that parts of a scenario may refer to; undefined where they cannot be told. */
export interface ScenarioNames extends KnownPopulation {
  readonly contents: readonly string[] | undefined;
  readonly segments: readonly string[];
}

/** The names that a scenario of any shape defines. */
export function namesIn(scenario: Readonly<Record<string, unknown>>, known: KnownPopulation): ScenarioNames {
  const { contents, seedSet, segments } = scenario;
  const ids = listIn(contents).map((content) => recordIn(content).id);
  const listed = Array.isArray(contents) ? ids.filter((id) => typeof id === 'string') : undefined;
  return {
    ...known,
    contents: contents === undefined && seedSet !== undefined ? [SEEDED_CONTENT] : listed,
    segments: Object.keys(recordIn(segments)),
  };
}

/** Id of the content of a scenario that names first members instead of contents. */
export const SEEDED_CONTENT = 'content';

/** The problem that a value is no known name, if so. Values that are no text, and names not known, are left alone. */
export function unknownName(
  value: unknown,
  known: readonly string[] | undefined,
  code: ProblemCode,
  path: string,
): Problem[] {
  if (typeof value !== 'string' || known === undefined || known.includes(value)) return [];
  // names of a letter or two are near to every other one
  const suggestion = value.length > 2 ? nearestName(value, known) : undefined;
  const details = code === 'known-platform' ? { details: { values: known.join(', ') } } : {};
  return [{ code, path, received: showReceived(value), ...details, ...(suggestion && { suggestion }) }];
}

/** As `unknownName`, of each text of a list. */
export function unknownNames(
  list: unknown,
  known: readonly string[] | undefined,
  code: ProblemCode,
  path: string,
): Problem[] {
  return textsIn(list).flatMap(([name, i]) => unknownName(name, known, code, `${path}[${i}]`));
}
