import { buildPopulation, everydayLife } from '@grapevine/core';
import { expect, test } from 'vitest';
import { somePopulation } from '../../testkit/smallExperiment.js';
import { layoutPopulation, type PopulationLayout } from './layoutPopulation.js';

const population = somePopulation();
const layout = layoutPopulation(population);

function nearestNeighbours({ x, y }: PopulationLayout): number[] {
  return Array.from(x, (_, a) => {
    let least = Infinity;
    for (let b = 0; b < x.length; b++)
      if (a !== b) least = Math.min(least, Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!));
    return least;
  });
}

test('the same population gives the same picture, another seed another one', () => {
  expect(layoutPopulation(population)).toEqual(layout);
  expect(layoutPopulation(population, { seed: 'other' }).x).not.toEqual(layout.x);
});

test('nobody stands on anybody’s feet', () => {
  const distances = nearestNeighbours(layout).sort((a, b) => a - b);
  expect(distances[0]).toBeGreaterThan(0.4);
  expect(distances[Math.floor(distances.length / 10)]).toBeGreaterThan(0.75);
});

test('everybody is inside the picture, which is centred', () => {
  const { x, y, halfWidth, halfHeight } = layout;
  for (let member = 0; member < x.length; member++) {
    expect(Math.abs(x[member]!)).toBeLessThan(halfWidth);
    expect(Math.abs(y[member]!)).toBeLessThan(halfHeight);
  }
});

test('members of a group stand nearer to each other than strangers do', () => {
  const { memberOffsets, memberGroups, groupOffsets, groupMembers } = population;
  let together = 0;
  let strangers = 0;
  for (let member = 0; member < population.memberCount; member++) {
    const group = memberGroups[memberOffsets[member]!]!;
    const mate =
      groupMembers[groupOffsets[group]! + (member % (groupOffsets[group + 1]! - groupOffsets[group]!))]!;
    const other = (member + 97) % population.memberCount;
    together += Math.hypot(layout.x[member]! - layout.x[mate]!, layout.y[member]! - layout.y[mate]!);
    strangers += Math.hypot(layout.x[member]! - layout.x[other]!, layout.y[member]! - layout.y[other]!);
  }
  expect(together).toBeLessThan(0.5 * strangers);
});

test.each([
  ['nobody', buildPopulation({ memberCount: 0 }).population],
  ['one member', buildPopulation({ memberCount: 1 }).population],
  ['members without groups', buildPopulation({ memberCount: 40 }).population],
  ['empty groups', buildPopulation({ memberCount: 3, groupCount: 5 }).population],
  ['ties only', buildPopulation({ memberCount: 30, ties: ring(30) }).population],
  [
    'one group of all',
    buildPopulation({
      memberCount: 50,
      groupCount: 1,
      memberships: { members: range(50), groups: range(50).fill(0) },
    }).population,
  ],
  [
    'pairs that nobody links',
    buildPopulation({
      memberCount: 60,
      groupCount: 30,
      memberships: { members: range(60), groups: range(60).map((member) => member >> 1) },
    }).population,
  ],
])('%s can be laid out', (_, given) => {
  const { x, y, halfWidth, halfHeight } = layoutPopulation(given);
  for (const value of [...x, ...y, halfWidth, halfHeight]) expect(Number.isFinite(value)).toBe(true);
});

test('10,000 members are laid out in seconds, not minutes', () => {
  const start = performance.now();
  layoutPopulation(everydayLife({ members: 10_000 }));
  expect(performance.now() - start).toBeLessThan(20_000);
});

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
function ring(count: number) {
  return { sources: range(count), targets: range(count).map((member) => (member + 1) % count) };
}
