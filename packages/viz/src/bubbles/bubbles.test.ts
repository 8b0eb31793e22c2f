import { buildPopulation, overlappingGroups } from '@grapevine/core';
import { describe, expect, test } from 'vitest';
import { passOnExperiment } from '../../testkit/passOnExperiment.js';
import { someExperiment } from '../../testkit/smallExperiment.js';
import { layoutPopulation } from '../layout/layoutPopulation.js';
import { fitView, zoomView } from '../paint/view.js';
import { recordRun } from '../run/recordRun.js';
import { bubbleLevels, differingLevels } from './bubbleLevels.js';
import { createBubbleStore } from './bubbleStore.js';
import { fillAngle } from './fillAngle.js';

const population = overlappingGroups(
  { members: 20_500, groupsPerMember: { poisson: 3 }, groupSize: 60, platforms: ['facebook', 'work'] },
  { rngSeed: 1 },
);
const layout = layoutPopulation(population);
const bubbles = layout.bubbles!;
const membersOf = (group: number) =>
  population.groupMembers.subarray(population.groupOffsets[group], population.groupOffsets[group + 1]);

describe('the layout of a crowd', () => {
  test('the same population gives the same picture', () => {
    const again = layoutPopulation(population);
    const bytesOf = ({ buffer }: { readonly buffer: ArrayBufferLike }) => Buffer.from(buffer);
    for (const key of ['x', 'y'] as const) {
      expect(bytesOf(again[key]).equals(bytesOf(layout[key]))).toBe(true);
      expect(again.bubbles![key]).toEqual(bubbles[key]);
    }
  });

  test('the largest groups are bubbles, which hardly overlap', () => {
    const { count, x, y, radius, group, ofGroup, size } = bubbles;
    expect(count).toBeGreaterThan(100);
    let overlapping = 0;
    for (let a = 0; a < count; a++) {
      expect(ofGroup[group[a]!]).toBe(a);
      expect(size[a]).toBe(membersOf(group[a]!).length);
      for (let b = a + 1; b < count; b++)
        if (Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) < 0.9 * (radius[a]! + radius[b]!)) overlapping++;
    }
    expect(overlapping).toBeLessThan(0.02 * count);
  });

  test('members stand on or beside bubbles of their own, and not on one another', () => {
    const { memberOffsets, memberBubbles, x, y, radius } = bubbles;
    let [inside, close, all] = [0, 0, 0];
    const cells = new Map<string, number>();
    for (let member = 0; member < population.memberCount; member++) {
      const cell = `${Math.floor(layout.x[member]!)} ${Math.floor(layout.y[member]!)}`;
      cells.set(cell, (cells.get(cell) ?? 0) + 1);
      const own = memberBubbles.subarray(memberOffsets[member], memberOffsets[member + 1]);
      if (own.length === 0) continue;
      all++;
      const away = [...own].map(
        (bubble) =>
          Math.hypot(layout.x[member]! - x[bubble]!, layout.y[member]! - y[bubble]!) - radius[bubble]!,
      );
      if (Math.min(...away) < 0.5) inside++;
      if (Math.min(...away) < 4) close++;
    }
    expect(all).toBeGreaterThan(10_000);
    expect(inside / all).toBeGreaterThan(0.5);
    expect(close / all).toBeGreaterThan(0.9);
    expect(Math.max(...cells.values())).toBeLessThan(9);
  });

  test.each([
    ['nobody knows anybody', buildPopulation({ memberCount: 20_001 }).population],
    [
      'all are in one group',
      buildPopulation({
        memberCount: 20_001,
        groupCount: 1,
        memberships: { members: range(20_001), groups: range(20_001).fill(0) },
      }).population,
    ],
    [
      'there are only ties',
      buildPopulation({
        memberCount: 20_001,
        ties: { sources: range(20_001), targets: range(20_001).map((member) => (member + 1) % 20_001) },
      }).population,
    ],
  ])('a crowd can be laid out where %s', (_, given) => {
    const { x, y, bubbles: found } = layoutPopulation(given);
    expect([...x, ...y, ...found!.x, ...found!.radius].every(Number.isFinite)).toBe(true);
  });
});

describe('levels', () => {
  const experiment = passOnExperiment(population);
  const run = recordRun(experiment, { rngSeed: 1, run: 0 });

  test('say how many members of each group are reached, and pass it on, by the end of each step', () => {
    const { reached, passed } = bubbleLevels(bubbles, run);
    for (const step of [0, 30, run.stepCount - 1]) {
      for (const bubble of [0, 7, bubbles.count - 1]) {
        const members = [...membersOf(bubbles.group[bubble]!)];
        const by = (at: Int32Array) =>
          members.filter((member) => at[member]! >= 0 && at[member]! <= step).length;
        expect(reached[step * bubbles.count + bubble]).toBe(by(run.stepOf));
        expect(passed![step * bubbles.count + bubble]).toBe(by(run.timed!.passedAt));
      }
    }
    expect(reached.at(-1)).toBeGreaterThan(0);
    const classical = recordRun(someExperiment(population), { rngSeed: 1, run: 0 });
    expect(bubbleLevels(bubbles, classical).passed).toBeUndefined();
  });

  test('of those who fare differently, some are reached here and the others elsewhere', () => {
    const step = run.stepCount - 1;
    const isShared = (member: number) => member % 3 !== 0;
    const { here, elsewhere } = differingLevels(bubbles, run, isShared, step);
    const members = [...membersOf(bubbles.group[3]!)].filter((member) => member % 3 === 0);
    expect(here[3]).toBe(members.filter((member) => run.stepOf[member]! >= 0).length);
    expect(here[3]! + elsewhere[3]!).toBe(members.length);
  });

  test('liquid covers of a disc the share that it stands for', () => {
    expect([0, 0.5, 1].map(fillAngle)).toEqual([
      -Math.PI / 2,
      expect.closeTo(0, 2),
      expect.closeTo(Math.PI / 2, 2),
    ]);
    for (const share of [0.1, 0.3, 0.8]) {
      const angle = fillAngle(share);
      const below = (angle + Math.sin(angle) * Math.cos(angle)) / Math.PI + 0.5;
      expect(Math.abs(below - share)).toBeLessThan(0.005);
    }
  });
});

describe('outlines of a crowd', () => {
  const store = createBubbleStore(population, layout, bubbles);
  const view = fitView(layout, 1000, 600, 20);

  test('all bubbles are in sight from afar, few from near, and each is found where it is', () => {
    const all = store.visible(view, 1000, 600);
    expect(all).toHaveLength(bubbles.count);
    const near = store.visible(zoomView(view, 12, 500, 300), 1000, 600);
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThan(all.length / 4);
    expect(store.at(all, bubbles.x[5]!, bubbles.y[5]!)).toBe(bubbles.group[5]);
    expect(store.at(all, 1e4, 0)).toBeUndefined();
  });

  test('threads lead to all members outside of the disc', () => {
    const group = bubbles.group[0]!;
    const outside = [...membersOf(group)].filter(
      (member) =>
        Math.hypot(layout.x[member]! - bubbles.x[0]!, layout.y[member]! - bubbles.y[0]!) >
        bubbles.radius[0]! + 0.5,
    );
    expect(store.whole(group).threads).toHaveLength(outside.length);
    const small = bubbles.ofGroup.indexOf(-1);
    if (small >= 0) expect(store.whole(small).rings).toEqual([]);
  });
});

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
