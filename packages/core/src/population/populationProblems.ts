import type { Problem } from '../base/problem.js';
import type { PopulationParts } from './populationParts.js';

const LARGEST_COUNT = 0xffffffff;

/** Every wrong count, length, index and weight among the parts of a population. */
export function findPartProblems(parts: PopulationParts): Problem[] {
  const problems: Problem[] = [];
  const { memberCount, groupCount = 0, memberships, ties } = parts;
  const length = (path: string, column: ArrayLike<number> | undefined, expected: number) => {
    if (column && column.length !== expected) {
      problems.push({ code: 'entries', path, received: String(column.length), details: { count: expected } });
    }
  };
  const indices = (path: string, column: ArrayLike<number>, bound: number) => {
    const j = column instanceof Uint32Array ? findAbove(column, bound) : findNoIndex(column, bound);
    if (j < 0) return;
    problems.push({
      code: 'index-below',
      path: `${path}[${j}]`,
      received: String(column[j]),
      details: { max: bound },
    });
  };
  for (const [path, count] of [
    ['memberCount', memberCount],
    ['groupCount', groupCount],
  ] as const) {
    if (Number.isInteger(count) && count >= 0 && count < LARGEST_COUNT) continue;
    problems.push({
      code: 'whole-number-between',
      path,
      received: String(count),
      details: { min: 0, max: LARGEST_COUNT - 1 },
    });
  }
  if (problems.length > 0) return problems;
  if (memberships) {
    length('memberships.groups', memberships.groups, memberships.members.length);
    indices('memberships.members', memberships.members, memberCount);
    indices('memberships.groups', memberships.groups, groupCount);
  }
  if (ties) {
    length('ties.targets', ties.targets, ties.sources.length);
    length('ties.weights', ties.weights, ties.sources.length);
    indices('ties.sources', ties.sources, memberCount);
    indices('ties.targets', ties.targets, memberCount);
    const broken = ties.weights ? findNonFinite(ties.weights) : -1;
    if (broken >= 0)
      problems.push({
        code: 'a-finite-number',
        path: `ties.weights[${broken}]`,
        received: String(ties.weights![broken]),
      });
  }
  const platforms = parts.platforms ?? ['everywhere'];
  if (platforms.length < 1 || platforms.length > 256) {
    problems.push({
      code: 'whole-number-between',
      path: 'platforms.length',
      received: String(platforms.length),
      details: { min: 1, max: 256 },
    });
  }
  length('groupPlatform', parts.groupPlatform, groupCount);
  if (parts.groupPlatform) indices('groupPlatform', parts.groupPlatform, platforms.length);
  for (const [name, column] of Object.entries(parts.traits ?? {}))
    length(`traits.${name}`, column, memberCount);
  length('memberLabels.offsets', parts.memberLabels?.offsets, memberCount + 1);
  length('groupLabels.offsets', parts.groupLabels?.offsets, groupCount + 1);
  return problems;
}

/** As `findNoIndex`, of values that are whole numbers by their type. */
function findAbove(column: Uint32Array, bound: number): number {
  for (let j = 0; j < column.length; j++) if (column[j]! >= bound) return j;
  return -1;
}

function findNoIndex(column: ArrayLike<number>, bound: number): number {
  for (let j = 0; j < column.length; j++) {
    const index = column[j]!;
    if (!(index >= 0 && index < bound && Number.isInteger(index))) return j;
  }
  return -1;
}

function findNonFinite(values: ArrayLike<number>): number {
  for (let j = 0; j < values.length; j++) if (!Number.isFinite(values[j])) return j;
  return -1;
}
