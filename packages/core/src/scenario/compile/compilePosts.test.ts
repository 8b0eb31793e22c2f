import { expect, it } from 'vitest';
import { absoluteLevel } from './compilePosts.js';

it('a share of the members is exceeded by the first whole number above it', () => {
  expect(absoluteLevel(0.01, 10_000)).toBe(100);
  expect(absoluteLevel(0.29, 100)).toBe(29);
  expect(absoluteLevel(0.07, 100)).toBe(7);
  expect(absoluteLevel(0.284, 100)).toBe(28);
  expect(absoluteLevel(0, 100)).toBe(0);
  expect(absoluteLevel(1, 100)).toBe(100);
  expect(absoluteLevel(2, 100)).toBe(2);
  for (let members = 1; members < 300; members++) {
    for (let count = 0; count <= members; count++)
      expect(absoluteLevel(count / members, members)).toBe(count);
  }
});
