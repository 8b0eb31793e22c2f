import { expect, it } from 'vitest';
import { opinionFigures } from './opinionFigures.js';

function figuresOf(range: readonly [number, number], opinions: readonly number[]): number[] {
  const target = new Float64Array(4);
  opinionFigures(range, Float64Array.from(opinions))(target);
  return [...target];
}

const many = (opinion: number, count: number) => new Array<number>(count).fill(opinion);

it('half at either end is the largest polarisation, one opinion for all the smallest', () => {
  expect(figuresOf([0, 1], [...many(0, 5), ...many(1, 5)])).toEqual([0.5, 0.5, 2, 1]);
  expect(figuresOf([-1, 1], [...many(-1, 5), ...many(1, 5)])).toEqual([0, 1, 2, 1]);
  expect(figuresOf([0, 1], many(0.25, 8))).toEqual([0.25, 0, 1, 0]);
});

it('a gap of 1 % of the range parts clusters, a smaller one does not, and few members are none', () => {
  const clusters = (opinions: readonly number[]) => figuresOf([0, 1], opinions)[2];
  expect(clusters([...many(0.5, 50), ...many(0.5095, 50)])).toBe(1);
  expect(clusters([...many(0.5, 50), ...many(0.511, 50)])).toBe(2);
  expect(clusters([...many(0.5, 400), 0.1, 0.2, 0.3])).toBe(1);
  expect(clusters([...many(0, 5), ...many(0.5, 5), ...many(1, 5)])).toBe(3);
});

it('nobody has no clusters', () => {
  expect(figuresOf([0, 1], [])).toEqual([0, 0, 0, 0]);
});
