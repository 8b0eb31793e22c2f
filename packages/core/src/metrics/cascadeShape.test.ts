import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_GROUP, NOBODY } from '../engine/kernel.js';
import { bridgesOf, cascadeShape } from './cascadeShape.js';

/** The shape of the cascade in which member i was told by `informedBy[i]`. */
const shapeOf = (informedBy: readonly number[]) =>
  cascadeShape(Int32Array.from(informedBy.keys()), Int32Array.from(informedBy));

/** Random forests: each member is told by an earlier one, or is a first member. */
const forests = fc
  .array(fc.nat(), { minLength: 1, maxLength: 40 })
  .map((draws) => draws.map((draw, i) => (i === 0 || draw % 7 === 0 ? NOBODY : draw % i)));

describe('the shape of a cascade', () => {
  it.each([2, 3, 10, 1000])('a star of %i: virality 2(n-1)/n, one step deep, one broadcast', (n) => {
    const shape = shapeOf([NOBODY, ...new Array<number>(n - 1).fill(0)]);
    expect(shape.structuralVirality).toBeCloseTo((2 * (n - 1)) / n, 12);
    expect(shape).toMatchObject({ size: n, trees: 1, depth: 1, largestBroadcast: n - 1 });
    expect([...shape.reproduction]).toEqual([n - 1]);
  });

  it.each([2, 3, 10, 1000])('a chain of %i: virality (n+1)/3, n-1 steps deep', (n) => {
    const shape = shapeOf(Array.from({ length: n }, (_, i) => i - 1));
    expect(shape.structuralVirality).toBeCloseTo((n + 1) / 3, 9);
    expect(shape).toMatchObject({ depth: n - 1, largestBroadcast: 1 });
    expect([...shape.generations]).toEqual(new Array(n).fill(1));
  });

  it('two children, of whom one has three: generations 1, 2, 3, reproduction 2 and 1.5', () => {
    const shape = shapeOf([NOBODY, 0, 0, 2, 2, 2]);
    expect([...shape.generations]).toEqual([1, 2, 3]);
    expect([...shape.reproduction]).toEqual([2, 1.5]);
    expect(shape.largestBroadcast).toBe(3);
  });

  it('nobody and one alone have no distance', () => {
    expect(shapeOf([])).toMatchObject({ size: 0, trees: 0, depth: 0, structuralVirality: 0 });
    expect(shapeOf([NOBODY])).toMatchObject({ size: 1, trees: 1, depth: 0, structuralVirality: 0 });
    expect([...shapeOf([NOBODY]).generations]).toEqual([1]);
  });

  it('virality is the mean distance of all pairs of a tree, counted one by one', () => {
    fc.assert(
      fc.property(forests, (informedBy) => {
        const { structuralVirality } = shapeOf(informedBy);
        expect(structuralVirality).toBeCloseTo(meanDistance(informedBy), 10);
      }),
    );
  });

  it('generations and trees add up to the cascade', () => {
    fc.assert(
      fc.property(forests, (informedBy) => {
        const { size, trees, generations, reproduction } = shapeOf(informedBy);
        expect(size).toBe(informedBy.length);
        expect(generations.reduce((sum, members) => sum + members, 0)).toBe(size);
        expect(generations[0]).toBe(trees);
        expect(trees).toBe(informedBy.filter((by) => by === NOBODY).length);
        const last = reproduction.reduce((members, factor) => members * factor, trees);
        expect(last).toBeCloseTo(generations.at(-1)!, 6);
      }),
    );
  });

  it('members may have any numbers, as long as who tells comes before who is told', () => {
    const shape = cascadeShape(Int32Array.of(70, 5, 900), Int32Array.of(NOBODY, 70, 5));
    expect(shape.depth).toBe(2);
    expect(() => cascadeShape(Int32Array.of(5, 70), Int32Array.of(70, NOBODY))).toThrow('told by 70');
    expect(() => cascadeShape(Int32Array.of(5), Int32Array.of(5))).toThrow('told by 5');
    expect(() => cascadeShape(Int32Array.of(5, 5), Int32Array.of(NOBODY, NOBODY))).toThrow('twice');
  });
});

describe('bridges', () => {
  const places = (...rows: (readonly [member: number, by: number, group: number])[]) => [
    ...bridgesOf(
      Int32Array.from(rows, ([member]) => member),
      Int32Array.from(rows, ([, by]) => by),
      Int32Array.from(rows, ([, , group]) => group),
    ),
  ];

  it('the first to be told in a group by a member who had it elsewhere', () => {
    // 0 posts in group 10; 1 takes it from there to group 11, where 2 and 3 meet it, and 3 to group 12
    expect(places([0, NOBODY, NO_GROUP], [1, 0, 10], [2, 1, 11], [3, 1, 11], [4, 3, 12])).toEqual([2, 4]);
  });

  it('what a first member posts in his own groups is none, nor is what goes along a tie or stays in the group', () => {
    expect(places([0, NOBODY, NO_GROUP], [1, 0, 10], [2, 0, 11], [3, 1, 10], [4, 2, NO_GROUP])).toEqual([]);
  });

  it('told along a tie, a member carries it into his group', () => {
    expect(places([0, NOBODY, NO_GROUP], [1, 0, NO_GROUP], [2, 1, 10])).toEqual([2]);
  });
});

/** The slow way: distances from each member by going outwards, over ordered pairs that are connected. */
function meanDistance(informedBy: readonly number[]): number {
  const near = informedBy.map((by, i) => [
    ...(by === NOBODY ? [] : [by]),
    ...informedBy.flatMap((told, j) => (told === i ? [j] : [])),
  ]);
  let steps = 0;
  let pairs = 0;
  for (let start = 0; start < near.length; start++) {
    const distance = new Map([[start, 0]]);
    for (const [member, away] of distance)
      for (const next of near[member]!) if (!distance.has(next)) distance.set(next, away + 1);
    for (const away of distance.values()) steps += away;
    pairs += distance.size - 1;
  }
  return pairs === 0 ? 0 : steps / pairs;
}
