import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsPopulation, smallGroups } from '../../../testkit/smallPopulations.js';
import { buildPopulation } from '../buildPopulation.js';
import { overlappingGroups } from '../generators/overlappingGroups.js';
import { packLabels } from '../labels.js';
import { inspectPopulation } from './inspectPopulation.js';
import { memberDegrees } from './memberDegrees.js';

type Small = { members: number; groups: readonly number[][]; ties: readonly (readonly [number, number])[] };

/** Whether two members are neighbours, for each pair, by looking at everything. */
function adjacency({ members, groups, ties }: Small): boolean[][] {
  const near = Array.from({ length: members }, () => Array.from({ length: members }, () => false));
  const join = (a: number, b: number) => {
    if (a !== b) near[a]![b] = near[b]![a] = true;
  };
  for (const group of groups) for (const a of group) for (const b of group) join(a, b);
  for (const [a, b] of ties) join(a, b);
  return near;
}

describe('inspectPopulation', () => {
  test('tells what two groups with one bridge are like', () => {
    const { population } = buildPopulation({
      memberCount: 6,
      groupCount: 2,
      memberships: { members: [0, 1, 2, 2, 3, 4], groups: [0, 0, 0, 1, 1, 1] },
      platforms: ['facebook', 'linkedin', 'unused'],
      groupPlatform: [0, 1],
      memberLabels: packLabels(['Ada', 'Bob', 'Cleo', 'Dan', 'Eva', 'Finn']),
      groupLabels: packLabels(['chess', 'work']),
    });
    const report = inspectPopulation(population);
    expect(report).toMatchObject({
      members: 6,
      groups: 2,
      memberships: 6,
      ties: 0,
      bytes: population.buffer.byteLength,
      groupsPerMember: { mean: 1, max: 2 },
      groupSize: { min: 3, max: 3 },
      tiesPerMember: { count: 6, max: 0 },
      platforms: [
        { platform: 'facebook', groups: 1, memberships: 3, members: 3 },
        { platform: 'linkedin', groups: 1, memberships: 3, members: 3 },
        { platform: 'unused', groups: 0, memberships: 0, members: 0 },
      ],
      overlap: {
        membersByGroups: [
          { groups: 0, members: 1 },
          { groups: 1, members: 4 },
          { groups: 2, members: 1 },
        ],
        sharedMembers: { count: 1, max: 1 },
        method: 'exact',
        groupsExamined: 2,
        largest: [{ groups: ['chess', 'work'], shared: 1 }],
      },
      bridges: { members: 1, links: 1, top: [{ member: 'Cleo', links: 1 }] },
      components: { count: 2, largest: 5, largestShare: 5 / 6 },
      clustering: { transitivity: 0.6, method: 'exact', members: 6 },
      kappa: { members: 1 / 3, groups: 2 },
    });
    expect(report.clustering.meanLocal).toBeCloseTo((4 + 1 / 3) / 6, 12);
  });

  test('survives as JSON', () => {
    const report = inspectPopulation(overlappingGroups({ members: 500 }));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('finds the components that walking finds', () => {
    fc.assert(
      fc.property(smallGroups, (small) => {
        const near = adjacency(small);
        const sizes: number[] = [];
        const seen = new Set<number>();
        for (let i = 0; i < small.members; i++) {
          if (seen.has(i)) continue;
          const component = new Set([i]);
          for (const at of component)
            for (let b = 0; b < small.members; b++) if (near[at]![b]) component.add(b);
          for (const at of component) seen.add(at);
          sizes.push(component.size);
        }
        const { components } = inspectPopulation(groupsPopulation(small.members, small.groups, small.ties));
        expect(components.count).toBe(sizes.length);
        expect(components.largest).toBe(Math.max(...sizes));
        expect(components.sizes.mean).toBeCloseTo(small.members / sizes.length, 12);
      }),
    );
  });

  test('measures the clustering that counting triangles gives', () => {
    fc.assert(
      fc.property(smallGroups, (small) => {
        const near = adjacency(small);
        let paths = 0;
        let closed = 0;
        let local = 0;
        for (let i = 0; i < small.members; i++) {
          let own = 0;
          let ownClosed = 0;
          for (let a = 0; a < small.members; a++) {
            for (let b = a + 1; b < small.members; b++) {
              if (!near[i]![a] || !near[i]![b]) continue;
              own++;
              if (near[a]![b]) ownClosed++;
            }
          }
          paths += own;
          closed += ownClosed;
          local += own > 0 ? ownClosed / own : 0;
        }
        const { clustering } = inspectPopulation(groupsPopulation(small.members, small.groups, small.ties));
        expect(clustering.method).toBe('exact');
        expect(clustering.transitivity).toBeCloseTo(paths > 0 ? closed / paths : 0, 12);
        expect(clustering.meanLocal).toBeCloseTo(local / small.members, 12);
      }),
    );
  });

  // the sample's standard error is about 0.008 for either figure: 5 of them, seed fixed
  test('samples clustering where it is too much to measure', () => {
    const laws = { groupsPerMember: { poisson: 2 }, groupSize: { poisson: 12 } };
    const population = overlappingGroups({ members: 5000, ...laws }, { rngSeed: 'clustering' });
    const exact = inspectPopulation(population, { clusteringBudget: 1e9 }).clustering;
    const sampled = inspectPopulation(population, { clusteringBudget: 1000 }).clustering;
    expect(exact.method).toBe('exact');
    expect(sampled).toMatchObject({ method: 'sampled', members: 2000 });
    expect(Math.abs(sampled.meanLocal - exact.meanLocal)).toBeLessThan(0.04);
    expect(Math.abs(sampled.transitivity - exact.transitivity)).toBeLessThan(0.06);
  });

  test('counts shared members and sole links as looking at each pair of groups does', () => {
    fc.assert(
      fc.property(smallGroups, ({ members, groups }) => {
        const shared: number[] = [];
        const soles: number[] = [];
        groups.forEach((first, g) => {
          for (const second of groups.slice(g + 1)) {
            const both = first.filter((member) => second.includes(member));
            if (both.length > 0) shared.push(both.length);
            if (both.length === 1) soles.push(both[0]!);
          }
        });
        const { overlap, bridges } = inspectPopulation(groupsPopulation(members, groups));
        expect(overlap.sharedMembers.count).toBe(shared.length);
        expect(overlap.sharedMembers.max).toBe(Math.max(0, ...shared));
        expect(overlap.largest.map((pair) => pair.shared)).toEqual(shared.sort((a, b) => b - a).slice(0, 10));
        expect(bridges).toMatchObject({ links: soles.length, members: new Set(soles).size });
        for (const { member, links } of bridges.top) {
          expect(soles.filter((sole) => String(sole) === member).length).toBe(links);
        }
      }),
    );
  });

  // about 900 of 3,000 groups are looked at: the mean over their 10,000 pairs is within 5 standard errors, seed fixed
  test('samples groups where their overlaps are too many', () => {
    const population = overlappingGroups({ members: 8000, groupsPerMember: 6, groupSize: 16 });
    const exact = inspectPopulation(population).overlap;
    const sampled = inspectPopulation(population, { overlapBudget: 72_000 }).overlap;
    expect(exact.method).toBe('exact');
    expect(sampled.method).toBe('sampled');
    expect(sampled.groupsExamined).toBeGreaterThan(700);
    expect(sampled.groupsExamined).toBeLessThan(1100);
    expect(Math.abs(sampled.sharedMembers.mean - exact.sharedMembers.mean)).toBeLessThan(0.01);
  });

  test('correlates degrees as the list of all pairs does', () => {
    fc.assert(
      fc.property(smallGroups, (small) => {
        const population = groupsPopulation(small.members, small.groups, small.ties);
        const degrees = memberDegrees(population);
        const { tieOffsets, tieTargets } = population;
        const ends: [number, number][] = [];
        for (const group of small.groups) {
          for (const a of group) for (const b of group) if (a !== b) ends.push([degrees[a]!, degrees[b]!]);
        }
        for (let a = 0; a + 1 < tieOffsets.length; a++) {
          for (const b of tieTargets.subarray(tieOffsets[a]!, tieOffsets[a + 1]!)) {
            ends.push([degrees[a]!, degrees[b]!], [degrees[b]!, degrees[a]!]);
          }
        }
        const expected = correlation(ends);
        const found = inspectPopulation(population).degreeAssortativity;
        if (expected === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(expected, 8);
      }),
    );
  });

  test('has something to say about a population of nobody', () => {
    expect(inspectPopulation(groupsPopulation(0, []))).toMatchObject({
      members: 0,
      components: { count: 0, largest: 0, largestShare: 0 },
      degreeAssortativity: null,
      clustering: { transitivity: 0, meanLocal: 0 },
    });
  });
});

test('memberDegrees counts co-members once for each shared group, and own ties', () => {
  const population = groupsPopulation(
    4,
    [
      [0, 1, 2],
      [0, 1],
    ],
    [
      [3, 0],
      [3, 1],
      [0, 3],
    ],
  );
  expect([...memberDegrees(population)]).toEqual([4, 3, 2, 2]);
});

function correlation(ends: readonly (readonly [number, number])[]): number | null {
  const mean = ends.reduce((sum, [a]) => sum + a, 0) / ends.length;
  const variance = ends.reduce((sum, [a]) => sum + (a - mean) ** 2, 0);
  if (ends.length === 0 || variance < 1e-9) return null;
  return ends.reduce((sum, [a, b]) => sum + (a - mean) * (b - mean), 0) / variance;
}
