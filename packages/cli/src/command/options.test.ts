import { populationFormats } from '@grapevine/core';
import { expect, test } from 'vitest';
import { READ } from './options.js';

test('every format that the engine reads can be asked for', () => {
  expect([...READ].sort()).toEqual([...populationFormats].sort());
});
