import { describe, expect, it } from 'vitest';
import { compiled } from '../../../testkit/compiledScenario.js';
import { TRAIT, TRAIT_STRIDE } from '../../content/memberTraits.js';
import { everydayLife } from '../../population/generators/everydayLife.js';

describe('segments', () => {
  const classesOf = (segments: object) => {
    const { setup, names } = compiled({ segments });
    const { segmentClass, segmentClassCount } = setup;
    expect(names.segmentsOfClass).toHaveLength(segmentClassCount);
    expect(names.membersOfClass.reduce((sum, count) => sum + count, 0)).toBe(4);
    return Array.from(segmentClass, (index) => names.segmentsOfClass[index]!.map((s) => names.segments[s]));
  };

  it('hold the members who meet all conditions', () => {
    expect(
      classesOf({
        tech: { where: { 'topic.tech': '> 0.5' } },
        home: { groups: ['household-*'] },
        grown: { where: { age: '>= 30', 'topic.tech': '< 0.5' } },
        named: { members: ['ann', 'dan'], where: { age: '< 50' } },
      }),
    ).toEqual([['named'], ['tech', 'home'], ['tech', 'home'], ['grown']]);
  });

  it('may overlap, be empty, be everybody, or not be at all', () => {
    expect(classesOf({ all: {}, nobody: { where: { age: '> 99' } } })).toEqual(Array(4).fill(['all']));
    expect(classesOf({})).toEqual(Array(4).fill([]));
  });

  it('see drawn traits too', () => {
    const people = everydayLife({ members: 1000 }, { rngSeed: 1 });
    const { setup, names } = compiled(
      {
        segments: {
          late: { where: { category: '= 4' } },
          fast: { where: { activity: '> 1' } },
          keen: { where: { 'topic.chess': '> 0.5' } },
        },
      },
      people,
    );
    expect(setup.segmentClassCount).toBe(8);
    const inSegment = (segment: number, member: number) =>
      names.segmentsOfClass[setup.segmentClass[member]!]!.includes(segment);
    for (let member = 0; member < 1000; member++) {
      const row = TRAIT_STRIDE * member;
      expect(inSegment(0, member)).toBe(setup.traits.rows[row + TRAIT.category] === 4);
      expect(inSegment(1, member)).toBe(setup.traits.rows[row + TRAIT.activity]! > 1);
      expect(inSegment(2, member)).toBe(setup.traits.topics.chess![member]! > 0.5);
    }
  });
});
