import { nearestName } from '../base/nearestName.js';
import type { Problem } from '../base/problem.js';
import { rangeOf } from '../content/drawTraits.js';
import { labelOf } from '../population/labels.js';
import type { Population } from '../population/population.js';
import type { PassOnScenario } from './passOnScenario.js';

/** Columns that a file of traits may have, beside `topic.NAME` and those that segments ask for. */
const COLUMNS = [
  'usefulness',
  'importance',
  'coolness',
  'threshold',
  'activity',
  'attitude',
  'attention',
] as const;

/** What is wrong with the columns of a scenario's file of traits: names that nothing uses, values outside their ranges. */
export function traitFileProblems(
  columns: Readonly<Record<string, Float32Array>>,
  { segments }: PassOnScenario,
  population: Population,
  file: string,
): Problem[] {
  const asked = Object.values(segments).flatMap(({ where = {} }) => Object.keys(where));
  return Object.entries(columns).flatMap(([name, column]) => {
    const trait = name.startsWith('topic.') ? 'interest' : COLUMNS.find((known) => known === name);
    if (trait) return outside(column, rangeOf(trait), name, population, file);
    if (asked.includes(name)) return [];
    const suggestion = nearestName(name, COLUMNS);
    const received = JSON.stringify(name);
    return [{ code: 'no-such-key', path: `${file}: ${name}`, received, ...(suggestion && { suggestion }) }];
  });
}

/** The first value outside the range. */
function outside(
  column: Float32Array,
  [min, max]: readonly [number, number],
  name: string,
  { memberLabels }: Population,
  file: string,
): Problem[] {
  const low = Math.fround(min);
  const high = Math.fround(max);
  const member = column.findIndex((value) => value < low || value > high);
  if (member < 0) return [];
  const path = `${file}: ${name}, ${labelOf(memberLabels, member)}`;
  return [{ code: 'number-between', path, received: String(column[member]), details: { min, max } }];
}
