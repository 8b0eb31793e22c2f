import { buildPopulation } from '@grapevine/core';
import { expect, test } from 'vitest';
import { tieClusters } from './tieClusters.js';

test('two knots with one tie between them are two clusters', () => {
  const knot = (from: number) => {
    const pairs: [number, number][] = [];
    for (let a = from; a < from + 5; a++)
      for (let b = from; b < from + 5; b++) if (a !== b) pairs.push([a, b]);
    return pairs;
  };
  const pairs = [...knot(0), ...knot(5), [4, 5] as [number, number]];
  const ties = { sources: pairs.map(([from]) => from), targets: pairs.map(([, to]) => to) };
  const clusters = tieClusters(buildPopulation({ memberCount: 11, ties }).population);
  expect(new Set(clusters.subarray(0, 5)).size).toBe(1);
  expect(new Set(clusters.subarray(5, 10)).size).toBe(1);
  expect(clusters[0]).not.toBe(clusters[5]);
  expect(clusters[10]).toBe(10);
});
