import type { Population } from '../src/population/population.js';
import { groupsPopulation } from './smallPopulations.js';

/** One group of all members. */
export function oneGroup(memberCount: number): Population {
  return groupsPopulation(memberCount, [Array.from({ length: memberCount }, (_, member) => member)]);
}

/** Ties from every member to every other. */
export function allTied(memberCount: number): Population {
  const members = Array.from({ length: memberCount }, (_, member) => member);
  const ties = members.flatMap((u) => members.filter((v) => v !== u).map((v) => [u, v] as const));
  return groupsPopulation(memberCount, [], ties);
}

/** Ties both ways along a path. */
export function path(memberCount: number): Population {
  const ties = Array.from({ length: memberCount - 1 }, (_, u) => [
    [u, u + 1] as const,
    [u + 1, u] as const,
  ]).flat();
  return groupsPopulation(memberCount, [], ties);
}
