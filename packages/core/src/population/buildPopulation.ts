import { throwIfAny } from '../base/grapevineError.js';
import type { LabelColumn } from './labels.js';
import type { Population } from './population.js';
import { allocatePopulation } from './populationBuffer.js';
import { findPartProblems } from './populationProblems.js';

/** What a population is made of, in any order. Indices are dense: members from 0, groups from 0. */
export interface PopulationParts {
  readonly memberCount: number;
  readonly groupCount?: number;
  /** Pairs (members[j], groups[j]). */
  readonly memberships?: { readonly members: ArrayLike<number>; readonly groups: ArrayLike<number> };
  /** Directed ties: `targets[j]` sees what `sources[j]` posts. */
  readonly ties?: {
    readonly sources: ArrayLike<number>;
    readonly targets: ArrayLike<number>;
    readonly weights?: ArrayLike<number> | undefined;
  };
  /** Names of the platforms, at most 256. Default: one, called `everywhere`. */
  readonly platforms?: readonly string[];
  /** [groupCount] platform index of each group. Default: all on platform 0. */
  readonly groupPlatform?: ArrayLike<number>;
  /** [memberCount] each. */
  readonly traits?: Readonly<Record<string, ArrayLike<number>>>;
  readonly memberLabels?: LabelColumn | undefined;
  readonly groupLabels?: LabelColumn | undefined;
}

/** A population, and what was given twice or could not be kept. */
export interface BuiltPopulation {
  readonly population: Population;
  readonly merged: { readonly memberships: number; readonly ties: number; readonly selfTies: number };
}

/**
 * Builds the frozen arrays. Repeated memberships and ties are merged (of ties, the first weight stays) and ties from a
 * member to itself left out; `merged` counts both. O(members + groups + memberships + ties), by counting sort.
 *
 * @throws GrapevineError `invalid-input` with every wrong length or index; `out-of-memory` above `maxBytes`.
 */
export function buildPopulation(
  parts: PopulationParts,
  { maxBytes }: { maxBytes?: number | undefined } = {},
): BuiltPopulation {
  throwIfAny(findPartProblems(parts));
  const { memberCount, groupCount = 0, platforms = ['everywhere'], traits = {} } = parts;
  const pairs = parts.memberships ?? { members: [], groups: [] };
  const groups = sortPairs(pairs.groups, pairs.members, groupCount, memberCount);
  const members = sortPairs(pairs.members, pairs.groups, memberCount, groupCount);
  const ties =
    parts.ties === undefined
      ? undefined
      : sortPairs(parts.ties.sources, parts.ties.targets, memberCount, memberCount, true);
  const tieCount = ties?.values.length ?? 0;
  const weights = parts.ties?.weights;
  const population = allocatePopulation(
    {
      memberCount,
      groupCount,
      membershipCount: groups.values.length,
      tieCount,
      tiesHaveWeights: weights !== undefined,
      platforms,
      traitNames: Object.keys(traits),
      memberLabelBytes: parts.memberLabels?.bytes.length,
      groupLabelBytes: parts.groupLabels?.bytes.length,
    },
    maxBytes,
  );
  population.memberOffsets.set(members.offsets);
  population.memberGroups.set(members.values);
  population.groupOffsets.set(groups.offsets);
  population.groupMembers.set(groups.values);
  if (parts.groupPlatform) population.groupPlatform.set(parts.groupPlatform);
  if (ties && tieCount > 0) {
    population.tieOffsets.set(ties.offsets);
    population.tieTargets.set(ties.values);
    if (weights) for (let j = 0; j < tieCount; j++) population.tieWeights[j] = weights[ties.origins[j]!]!;
  }
  for (const [name, column] of Object.entries(traits)) population.traits[name]!.set(column);
  copyLabels(parts.memberLabels, population.memberLabels);
  copyLabels(parts.groupLabels, population.groupLabels);
  return {
    population,
    merged: {
      memberships: pairs.members.length - groups.values.length,
      ties: (parts.ties?.sources.length ?? 0) - tieCount - (ties?.loops ?? 0),
      selfTies: ties?.loops ?? 0,
    },
  };
}

function copyLabels(from: LabelColumn | undefined, to: LabelColumn | undefined): void {
  if (!from || !to) return;
  to.offsets.set(from.offsets);
  to.bytes.set(from.bytes);
}

interface SortedPairs {
  /** [keyCount + 1] */
  readonly offsets: Uint32Array;
  /** values, ordered by key, strictly ascending within a key */
  readonly values: Uint32Array;
  /** position in the input of each kept pair */
  readonly origins: Uint32Array;
  readonly loops: number;
}

/** Orders pairs by (key, value), each kept once; with `dropLoops`, pairs with key = value are left out. */
function sortPairs(
  keys: ArrayLike<number>,
  values: ArrayLike<number>,
  keyCount: number,
  valueCount: number,
  dropLoops = false,
): SortedPairs {
  const byValue = bucketOrder(values, valueCount);
  const starts = countOffsets(keys, keyCount);
  const order = new Uint32Array(keys.length);
  const next = starts.slice();
  for (let j = 0; j < byValue.length; j++) order[next[keys[byValue[j]!]!]!++] = byValue[j]!;
  const offsets = new Uint32Array(keyCount + 1);
  const kept = new Uint32Array(keys.length);
  let count = 0;
  let loops = 0;
  for (let key = 0; key < keyCount; key++) {
    let last = -1;
    for (let j = starts[key]!; j < starts[key + 1]!; j++) {
      const value = values[order[j]!]!;
      if (dropLoops && value === key) loops++;
      else if (value !== last) kept[count++] = order[j]!;
      last = value;
    }
    offsets[key + 1] = count;
  }
  const origins = kept.subarray(0, count);
  return { offsets, origins, loops, values: Uint32Array.from(origins, (origin) => values[origin]!) };
}

/** Positions 0 … n-1 in stable order of their key. */
function bucketOrder(keys: ArrayLike<number>, keyCount: number): Uint32Array {
  const next = countOffsets(keys, keyCount);
  const order = new Uint32Array(keys.length);
  for (let j = 0; j < keys.length; j++) order[next[keys[j]!]!++] = j;
  return order;
}

function countOffsets(keys: ArrayLike<number>, keyCount: number): Uint32Array {
  const offsets = new Uint32Array(keyCount + 1);
  for (let j = 0; j < keys.length; j++) offsets[keys[j]! + 1]!++;
  for (let key = 0; key < keyCount; key++) offsets[key + 1]! += offsets[key]!;
  return offsets;
}
