import { meets, parseCondition } from '../base/condition.js';
import { invalidInput, throwIfAny } from '../base/grapevineError.js';
import { type Problem, showReceived } from '../base/problem.js';
import { bridgeScores } from '../population/inspect/bridgeScores.js';
import { memberDegrees } from '../population/inspect/memberDegrees.js';
import { indicesOfLabels } from '../population/labels.js';
import type { Population } from '../population/population.js';
import { deriveInto, PURPOSES, type RngKey } from '../random/rngKey.js';
import { sampleMembers } from '../random/sampleMembers.js';

/**
 * Who has the content first: members or groups by name, members drawn anew in each run, those with the most contacts
 * (co-members counted once a group, and ties), those who hold most links between groups, or all whose trait meets a
 * condition such as `> 0.5`.
 */
export type SeedSet =
  | { readonly kind: 'members'; readonly members: readonly string[] }
  | { readonly kind: 'groups'; readonly groups: readonly string[] }
  | { readonly kind: 'random'; readonly count: number }
  | { readonly kind: 'random'; readonly fraction: number }
  | { readonly kind: 'highest-degree'; readonly count: number }
  | { readonly kind: 'bridges'; readonly count: number }
  | { readonly kind: 'trait'; readonly trait: string; readonly is: string };

/** Writes the first members of a run into `target` and returns their number. */
export interface SeedSetter {
  /** Most members that it may write. */
  readonly largest: number;
  /** They are the same in all runs. */
  readonly fixed?: true;
  readonly write: (run: number, target: Int32Array) => number;
}

/**
 * Prepares a seed set for a population. Random ones cost O(count) a run, all others O(population) once.
 *
 * @throws GrapevineError `invalid-input`: names that the population does not have, or more members than it has.
 */
export function seedSetter(population: Population, seedSet: SeedSet, key: RngKey): SeedSetter {
  const { memberCount } = population;
  if (seedSet.kind === 'random') {
    const count = 'count' in seedSet ? seedSet.count : Math.round(seedSet.fraction * memberCount);
    checkCount(count, memberCount, 'seedSet.count');
    const sample = sampleMembers(memberCount, count);
    const sampleKey = new Uint32Array(4);
    return {
      largest: count,
      write: (run, target) => sample(deriveInto(sampleKey, key, PURPOSES['seed-set'], run), target),
    };
  }
  const fixed = Int32Array.from(fixedSeeds(population, seedSet));
  return {
    largest: fixed.length,
    fixed: true,
    write: (_run, target) => {
      target.set(fixed);
      return fixed.length;
    },
  };
}

function fixedSeeds(population: Population, seedSet: Exclude<SeedSet, { kind: 'random' }>): Iterable<number> {
  switch (seedSet.kind) {
    case 'members':
      return new Set(known(population.memberLabels, population.memberCount, seedSet.members, 'member'));
    case 'groups':
      return membersOfGroups(
        population,
        known(population.groupLabels, population.groupCount, seedSet.groups, 'group'),
      );
    case 'highest-degree':
      checkCount(seedSet.count, population.memberCount, 'seedSet.count');
      return highest(memberDegrees(population), seedSet.count);
    case 'bridges':
      checkCount(seedSet.count, population.memberCount, 'seedSet.count');
      return highest(bridgeScores(population), seedSet.count);
    case 'trait':
      return membersByTrait(population, seedSet);
  }
}

/** A name that no member or group of the population has. */
export function unknownName(what: 'member' | 'group', path: string, name: string): Problem {
  return { code: what === 'member' ? 'known-member' : 'known-group', path, received: showReceived(name) };
}

function known(
  labels: Population['memberLabels'],
  count: number,
  names: readonly string[],
  what: 'member' | 'group',
): number[] {
  const indices = indicesOfLabels(labels, count, names);
  throwIfAny(
    indices.flatMap((index, i) =>
      index >= 0 ? [] : [unknownName(what, `seedSet.${what}s[${i}]`, names[i]!)],
    ),
  );
  return indices;
}

function membersOfGroups({ groupOffsets, groupMembers }: Population, groups: readonly number[]): Set<number> {
  const members = new Set<number>();
  for (const group of groups) {
    for (let m = groupOffsets[group]!; m < groupOffsets[group + 1]!; m++) members.add(groupMembers[m]!);
  }
  return members;
}

function membersByTrait(
  { traits }: Population,
  { trait, is }: Extract<SeedSet, { kind: 'trait' }>,
): number[] {
  if (!Object.hasOwn(traits, trait)) {
    const details = { values: Object.keys(traits).join(', ') || '-' };
    throw invalidInput({
      code: 'known-trait',
      path: 'seedSet.trait',
      received: showReceived(trait),
      details,
    });
  }
  const condition = parseCondition(is);
  return Array.from(traits[trait]!.keys()).filter((member) => meets(traits[trait]![member]!, condition));
}

/** The `count` members of the highest scores, ties by index. */
function highest(scores: ArrayLike<number>, count: number): Uint32Array {
  const order = Uint32Array.from(scores, (_, member) => member);
  return order.sort((a, b) => scores[b]! - scores[a]! || a - b).subarray(0, count);
}

function checkCount(count: number, memberCount: number, path: string): void {
  if (count <= memberCount) return;
  throw invalidInput({
    code: 'at-most-members',
    path,
    received: String(count),
    details: { max: memberCount },
  });
}
