import { expect, test } from 'vitest';
import { packLabels } from '../labels.js';
import { bytesOf, numberedLabels } from './numberedLabels.js';

test('writes the same column as packing each name', () => {
  const runs = [
    { prefix: 'household', count: 1101 },
    { prefix: 'work', count: 0 },
    { prefix: 'x', count: 10 },
  ];
  const names = runs.flatMap(({ prefix, count }) =>
    Array.from({ length: count }, (_, i) => `${prefix}-${i}`),
  );
  expect(numberedLabels(runs)).toEqual(packLabels(names));
});

test('knows the bytes of a run before writing it', () => {
  for (const count of [0, 1, 9, 10, 11, 100, 101, 12_345]) {
    const letters = Array.from({ length: count }, (_, i) => `ab-${i}`).join('');
    expect(bytesOf({ prefix: 'ab', count })).toBe(letters.length);
  }
});
