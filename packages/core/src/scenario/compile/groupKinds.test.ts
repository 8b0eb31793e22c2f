import { describe, expect, it } from 'vitest';
import { buildPopulation } from '../../population/buildPopulation.js';
import { numberedLabels } from '../../population/generators/numberedLabels.js';
import { type LabelColumn, packLabels } from '../../population/labels.js';
import type { GroupKind } from '../passOnScenario.js';
import { groupKindsOf } from './groupKinds.js';
import { groupsFitting } from './groupsFitting.js';

function kindsOf(
  labels: readonly string[] | LabelColumn | undefined,
  kinds: Record<string, GroupKind> = {},
  isFixed = false,
  groupCount = 0,
) {
  const groupLabels = Array.isArray(labels) ? packLabels(labels) : (labels as LabelColumn | undefined);
  const count = groupLabels ? groupLabels.offsets.length - 1 : groupCount;
  const { population } = buildPopulation({ memberCount: 1, groupCount: count, groupLabels });
  const masks = groupsFitting(
    population,
    Object.values(kinds).map(({ groups }) => groups),
  );
  const { names, cohesion, kindOf } = groupKindsOf(population, kinds, masks, isFixed);
  return { names, cohesion, of: Array.from(kindOf, (kind) => names[kind]) };
}

describe('kinds of groups', () => {
  it('are what stands before the number at the end of their names', () => {
    expect(
      kindsOf(['household-0', 'household-1', 'work-0', 'interest-12', 'work-7', 'chess', 'a-b-3']),
    ).toEqual({
      names: ['household', 'work', 'interest', 'a-b', 'group'],
      cohesion: [1, 0.6, 0.4, 1, 1],
      of: ['household', 'household', 'work', 'interest', 'work', 'group', 'a-b'],
    });
    expect(kindsOf(['-1', '7', 'x-', 'x-1a']).of).toEqual(['group', 'group', 'group', 'group']);
  });

  it('are one where names tell more than 16', () => {
    const labels = Array.from({ length: 17 }, (_, i) => `${String.fromCharCode(97 + i)}-1`);
    expect(kindsOf(labels).names).toEqual(['group']);
    expect(kindsOf(labels.slice(1)).names).toHaveLength(16);
    const kinds = { first: { groups: ['a-*'], cohesion: 0.5 } };
    expect(kindsOf(labels, kinds).names).toHaveLength(17);
  });

  it('are those of the scenario first, the first one that fits', () => {
    const kinds = {
      club: { groups: ['chess', 'interest-1*'], cohesion: 0.2 },
      work: { groups: ['team-*', 'interest-*'], cohesion: 0.9 },
    };
    expect(kindsOf(['interest-1', 'interest-2', 'team-1', 'work-1', 'chess', 'household-1'], kinds)).toEqual({
      names: ['club', 'work', 'household'],
      cohesion: [0.2, 0.9, 1],
      of: ['club', 'work', 'work', 'work', 'club', 'household'],
    });
  });

  it('see everything where visibility is fixed, but for what the scenario says', () => {
    const kinds = { work: { groups: ['work-*'], cohesion: 0.9 } };
    expect(kindsOf(['work-1', 'interest-1'], kinds, true).cohesion).toEqual([0.9, 1]);
  });

  it('are one where groups have no names, or there are none', () => {
    expect(kindsOf(undefined, {}, false, 3)).toEqual({
      names: ['group'],
      cohesion: [1],
      of: Array(3).fill('group'),
    });
    expect(kindsOf(undefined).names).toEqual(['group']);
    const kinds = { low: { groups: ['1*'], cohesion: 1 } };
    expect(kindsOf(undefined, kinds, false, 12).of.slice(9)).toEqual(['group', 'low', 'low']);
  });

  it('of a million groups are found in less than a second, with ten patterns', () => {
    const labels = numberedLabels([
      { prefix: 'household', count: 400_000 },
      { prefix: 'work', count: 300_000 },
      { prefix: 'interest', count: 300_000 },
    ]);
    const kinds = Object.fromEntries(
      Array.from({ length: 10 }, (_, i) => [`kind${i}`, { groups: [`*e*-${i}*00`], cohesion: 1 }]),
    );
    const start = performance.now();
    const { of } = kindsOf(labels, kinds);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(of[100]).toBe('kind1');
    expect(of[401_200]).toBe('work');
  });
});
