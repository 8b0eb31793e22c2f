import type { Problem } from '../base/problem.js';
import type { LabelColumn } from './labels.js';
import { membershipFingerprint } from './membershipFingerprint.js';
import type { Population } from './population.js';

const LARGEST_COUNT = 0xffffffff;

/**
 * Everything in which the arrays of a population break its invariants: the first place of each kind. O(members + groups
 * + memberships + ties), and trusts nothing of what it looks at.
 */
export function findBrokenInvariants(population: Population): Problem[] {
  const broken = [...brokenCounts(population), ...brokenTypes(population), ...brokenLengths(population)];
  if (broken.length > 0) return broken;
  const offsets = brokenOffsets(population);
  if (offsets.length > 0) return offsets;
  return [...brokenIndices(population), ...brokenValues(population)];
}

function brokenCounts({ memberCount, groupCount, platforms }: Population): Problem[] {
  const problems: Problem[] = [];
  for (const [path, count] of [
    ['memberCount', memberCount],
    ['groupCount', groupCount],
  ] as const) {
    if (Number.isInteger(count) && count >= 0 && count < LARGEST_COUNT) continue;
    const details = { min: 0, max: LARGEST_COUNT - 1 };
    problems.push({ code: 'whole-number-between', path, received: String(count).slice(0, 40), details });
  }
  const isList = Array.isArray(platforms) && platforms.every((name) => typeof name === 'string');
  if (!isList) problems.push({ code: 'a-list', path: 'platforms' });
  else if (platforms.length < 1 || platforms.length > 256) {
    const received = String(platforms.length);
    const details = { min: 1, max: 256 };
    problems.push({ code: 'whole-number-between', path: 'platforms.length', received, details });
  }
  return problems;
}

function brokenTypes(population: Population): Problem[] {
  const { memberLabels, groupLabels } = population;
  const isUint8 = (column: unknown) => column === undefined || column instanceof Uint8Array;
  const isUint32 = (column: unknown) => column === undefined || column instanceof Uint32Array;
  const isFloat32 = (column: unknown) => column instanceof Float32Array;
  const checks: [string, boolean][] = [
    ['memberOffsets', isUint32(population.memberOffsets)],
    ['memberGroups', isUint32(population.memberGroups)],
    ['groupOffsets', isUint32(population.groupOffsets)],
    ['groupMembers', isUint32(population.groupMembers)],
    ['groupPlatform', isUint8(population.groupPlatform)],
    ['tieOffsets', isUint32(population.tieOffsets)],
    ['tieTargets', isUint32(population.tieTargets)],
    ['tieWeights', isFloat32(population.tieWeights)],
    ['memberLabelOffsets', isUint32(memberLabels?.offsets)],
    ['memberLabels', isUint8(memberLabels?.bytes)],
    ['groupLabelOffsets', isUint32(groupLabels?.offsets)],
    ['groupLabels', isUint8(groupLabels?.bytes)],
    ...Object.entries(population.traits).map(
      ([name, column]) => [`trait:${name}`, isFloat32(column)] as [string, boolean],
    ),
  ];
  return checks
    .filter(([, isRight]) => !isRight)
    .map(([path]) => ({ code: 'a-population-file', path, details: { reason: 'section type' } }));
}

function brokenLengths(population: Population): Problem[] {
  const { memberCount, groupCount, membershipCount, tieCount, tieWeights } = population;
  const expected: [string, ArrayLike<number> | undefined, number][] = [
    ['memberOffsets', population.memberOffsets, memberCount + 1],
    ['groupOffsets', population.groupOffsets, groupCount + 1],
    ['groupMembers', population.groupMembers, membershipCount],
    ['groupPlatform', population.groupPlatform, groupCount],
    ['tieOffsets', population.tieOffsets, tieCount > 0 ? memberCount + 1 : 0],
    ['tieWeights', tieWeights, tieWeights.length > 0 ? tieCount : 0],
    ['memberLabelOffsets', population.memberLabels?.offsets, memberCount + 1],
    ['groupLabelOffsets', population.groupLabels?.offsets, groupCount + 1],
  ];
  for (const [name, column] of Object.entries(population.traits)) {
    expected.push([`trait:${name}`, column, memberCount]);
  }
  return expected
    .filter(([, column, count]) => column !== undefined && column.length !== count)
    .map(([path, column, count]) => ({
      code: 'entries',
      path,
      received: String(column!.length),
      details: { count },
    }));
}

function brokenOffsets(population: Population): Problem[] {
  const { membershipCount, tieCount, memberLabels, groupLabels } = population;
  const labelBytes = (column: LabelColumn | undefined) => column?.bytes.length ?? 0;
  const columns: [string, Uint32Array | undefined, number][] = [
    ['memberOffsets', population.memberOffsets, membershipCount],
    ['groupOffsets', population.groupOffsets, membershipCount],
    ['tieOffsets', tieCount > 0 ? population.tieOffsets : undefined, tieCount],
    ['memberLabelOffsets', memberLabels?.offsets, labelBytes(memberLabels)],
    ['groupLabelOffsets', groupLabels?.offsets, labelBytes(groupLabels)],
  ];
  return columns.flatMap(([path, offsets, end]): Problem[] => {
    if (offsets === undefined) return [];
    for (let i = 1; i < offsets.length; i++) {
      if (offsets[i]! < offsets[i - 1]!) return [{ code: 'ascending-offsets', path: `${path}[${i}]` }];
    }
    const last = offsets[offsets.length - 1]!;
    if (offsets[0] === 0 && last === end) return [];
    if (offsets[0] !== 0) return [{ code: 'ascending-offsets', path: `${path}[0]` }];
    return [{ code: 'entries', path, received: String(last), details: { count: end } }];
  });
}

function brokenIndices(population: Population): Problem[] {
  const { memberCount, groupCount, tieCount } = population;
  const groups = brokenRows('memberGroups', population.memberOffsets, population.memberGroups, groupCount);
  const members = brokenRows('groupMembers', population.groupOffsets, population.groupMembers, memberCount);
  const ties =
    tieCount > 0 ? brokenRows('tieTargets', population.tieOffsets, population.tieTargets, memberCount) : [];
  const same = groups.length + members.length > 0 ? [] : differingTables(population);
  return [...groups, ...members, ...same, ...ties, ...(ties.length > 0 ? [] : selfTies(population))];
}

/** The first entry that is out of bounds or not above the one before it in its row. */
function brokenRows(path: string, offsets: Uint32Array, values: Uint32Array, bound: number): Problem[] {
  const j = firstBrokenEntry(offsets, values, bound);
  if (j < 0) return [];
  const value = values[j]!;
  const at = { path: `${path}[${j}]`, received: String(value) };
  if (value >= bound) return [{ code: 'index-below', ...at, details: { max: bound } }];
  return [{ code: 'number-above', ...at, details: { min: values[j - 1]! } }];
}

function firstBrokenEntry(offsets: Uint32Array, values: Uint32Array, bound: number): number {
  for (let row = 0, j = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1]!;
    for (let least = 0; j < end; j++) {
      const value = values[j]!;
      if (value < least || value >= bound) return j;
      least = value + 1;
    }
  }
  return -1;
}

function differingTables(population: Population): Problem[] {
  const byMember = { offsets: population.memberOffsets, values: population.memberGroups };
  const byGroup = { offsets: population.groupOffsets, values: population.groupMembers };
  const [a, b] = membershipFingerprint(byMember, 'member');
  const [c, d] = membershipFingerprint(byGroup, 'group');
  return a === c && b === d ? [] : firstDifference(population);
}

/** Both tables are sorted, so walking one by group must meet each member's groups in the other one by one. */
function firstDifference(population: Population): Problem[] {
  const { groupCount, groupOffsets, groupMembers, memberOffsets, memberGroups } = population;
  const next = memberOffsets.slice();
  for (let g = 0; g < groupCount; g++) {
    for (let j = groupOffsets[g]!; j < groupOffsets[g + 1]!; j++) {
      const member = groupMembers[j]!;
      const position = next[member]!++;
      if (position < memberOffsets[member + 1]! && memberGroups[position] === g) continue;
      return [{ code: 'same-memberships', path: `groupMembers[${j}]`, received: String(member) }];
    }
  }
  return [];
}

function selfTies({ memberCount, tieCount, tieOffsets, tieTargets }: Population): Problem[] {
  for (let i = 0; tieCount > 0 && i < memberCount; i++) {
    for (let j = tieOffsets[i]!; j < tieOffsets[i + 1]!; j++) {
      if (tieTargets[j] === i)
        return [{ code: 'another-member', path: `tieTargets[${j}]`, received: String(i) }];
    }
  }
  return [];
}

function brokenValues({ groupPlatform, platforms, tieWeights }: Population): Problem[] {
  const platform = firstAbove(groupPlatform, platforms.length - 1);
  const weight = firstNotFinite(tieWeights);
  const problems: Problem[] = [];
  if (platform >= 0) {
    const received = String(groupPlatform[platform]);
    const details = { max: platforms.length };
    problems.push({ code: 'index-below', path: `groupPlatform[${platform}]`, received, details });
  }
  if (weight >= 0) {
    const received = String(tieWeights[weight]);
    problems.push({ code: 'a-finite-number', path: `tieWeights[${weight}]`, received });
  }
  return problems;
}

function firstAbove(values: Uint8Array, most: number): number {
  for (let i = 0; i < values.length; i++) if (values[i]! > most) return i;
  return -1;
}

function firstNotFinite(values: Float32Array): number {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return i;
  return -1;
}
