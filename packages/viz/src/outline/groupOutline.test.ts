import { polygonContains } from 'd3-polygon';
import { expect, test } from 'vitest';
import { somePopulation } from '../../testkit/smallExperiment.js';
import { layoutPopulation } from '../layout/layoutPopulation.js';
import { coreOutline } from './coreOutline.js';
import { groupOutline } from './groupOutline.js';

const population = somePopulation();
const layout = layoutPopulation(population);
const isInside = (rings: readonly (readonly (readonly [number, number])[])[], member: number) =>
  rings.filter((ring) => polygonContains(ring as [number, number][], [layout.x[member]!, layout.y[member]!]))
    .length %
    2 ===
  1;

test('every member of a group is inside its outline', () => {
  for (let group = 0; group < population.groupCount; group++) {
    const { rings } = groupOutline(population, layout, group);
    for (const member of population.groupMembers.subarray(
      population.groupOffsets[group],
      population.groupOffsets[group + 1],
    ))
      expect(isInside(rings, member)).toBe(true);
  }
});

test('most of those who are inside an outline belong to the group', () => {
  let members = 0;
  let inside = 0;
  for (let group = 0; group < population.groupCount; group++) {
    const { rings } = groupOutline(population, layout, group);
    members += population.groupOffsets[group + 1]! - population.groupOffsets[group]!;
    for (let member = 0; member < population.memberCount; member++) if (isInside(rings, member)) inside++;
  }
  expect(members / inside).toBeGreaterThan(0.6);
});

test('the core leaves out scattered bits and threads', () => {
  for (let group = 0; group < population.groupCount; group++) {
    const whole = groupOutline(population, layout, group);
    const core = coreOutline(whole);
    expect(core.threads).toEqual([]);
    expect(core.rings.length).toBeGreaterThan(0);
    expect(core.rings.length).toBeLessThanOrEqual(whole.rings.length);
  }
});
