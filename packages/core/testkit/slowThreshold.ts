import type { CountBy } from '../src/engine/threshold/contactCounts.js';
import type { Population } from '../src/population/population.js';

/** A threshold model by the plainest means: every contact of every member, in every step. */
export interface SlowThreshold {
  /** Whether `weight` of all contacts' `total` is enough for the member. */
  readonly enough: (member: number, weight: number, total: number) => boolean;
  readonly countBy?: CountBy;
  /** Weight of a tie, by its place among all. Default: 1. */
  readonly tieWeight?: (tie: number) => number;
  /** Step in which who has enough in `step` is decided. Default: that step. */
  readonly decided?: (member: number, step: number) => number;
  readonly adopts?: (member: number) => boolean;
  readonly byHimself?: (member: number) => number;
  readonly blocked?: (member: number) => boolean;
}

/** Members who become active in each of `steps` steps, from the first members on. */
export function slowThreshold(
  population: Population,
  model: SlowThreshold,
  seeds: readonly number[],
  steps: number,
): number[][] {
  const active = new Set(seeds);
  const blocked = new Set<number>();
  const decidedAt = new Map<number, number>();
  const all = Array.from({ length: population.memberCount }, (_, member) => member);
  for (const member of all) if (!active.has(member) && model.blocked?.(member)) blocked.add(member);
  const rounds = [[...seeds]];
  for (let step = 1; step <= steps; step++) {
    const before = new Set(active);
    const next: number[] = [];
    for (const member of all) {
      if (before.has(member) || blocked.has(member)) continue;
      const { weight, total } = weights(population, model, before, member);
      if (!decidedAt.has(member) && model.enough(member, weight, total))
        decidedAt.set(member, model.decided?.(member, step) ?? step);
      const adopts =
        model.byHimself?.(member) === step ||
        (decidedAt.get(member) === step && (model.adopts?.(member) ?? true));
      if (adopts) next.push(member);
      else if (decidedAt.get(member) === step) blocked.add(member);
    }
    for (const member of next) active.add(member);
    rounds.push(next);
  }
  return rounds;
}

function weights(
  population: Population,
  { countBy = 'members', tieWeight = () => 1 }: SlowThreshold,
  active: ReadonlySet<number>,
  member: number,
): { weight: number; total: number } {
  let weight = 0;
  let total = 0;
  const { memberOffsets, memberGroups, groupOffsets, groupMembers, tieOffsets, tieTargets } = population;
  for (const group of memberGroups.subarray(memberOffsets[member], memberOffsets[member + 1])) {
    const others = [...groupMembers.subarray(groupOffsets[group], groupOffsets[group + 1])].filter(
      (other) => other !== member,
    );
    const now = others.filter((other) => active.has(other)).length;
    weight += countBy === 'groups' ? Math.min(1, now) : now;
    total += countBy === 'groups' ? Math.min(1, others.length) : others.length;
  }
  for (let source = 0; source < population.memberCount; source++) {
    for (let tie = tieOffsets[source]!; tie < tieOffsets[source + 1]!; tie++) {
      if (tieTargets[tie] !== member) continue;
      total += tieWeight(tie);
      if (active.has(source)) weight += tieWeight(tie);
    }
  }
  return { weight, total };
}
