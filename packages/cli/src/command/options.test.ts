import { MOST_RUNS as mostRuns, populationFormats } from '@grapevine/core';
import { expect, test } from 'vitest';
import { MOST_RUNS, READ } from './options.js';

test('every format that the engine reads can be asked for', () => {
  expect([...READ].sort()).toEqual([...populationFormats].sort());
});

test('as many runs can be asked for as the engine takes', () => {
  expect(MOST_RUNS).toBe(mostRuns);
});
