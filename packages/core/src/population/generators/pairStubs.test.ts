import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectShares } from '../../../testkit/expectShares.js';
import { deriveKey, rngKey } from '../../random/rngKey.js';
import { pairStubs } from './pairStubs.js';

describe('pairStubs', () => {
  test('makes distinct allowed pairs out of the stubs, each used at most once', () => {
    const members = fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 40 });
    fc.assert(
      fc.property(members, fc.nat(), (given, seed) => {
        const allowed = (a: number, b: number) => (a + b) % 5 !== 0;
        const stubs = Uint32Array.from(given);
        const pairs = pairStubs(stubs, allowed, rngKey(seed));
        const names = new Set<string>();
        const left = [...given];
        for (let j = 0; j < pairs; j++) {
          const [a, b] = [stubs[2 * j]!, stubs[2 * j + 1]!];
          expect(a !== b && allowed(a, b)).toBe(true);
          names.add(`${Math.min(a, b)}-${Math.max(a, b)}`);
          for (const end of [a, b]) left.splice(left.indexOf(end), 1);
        }
        expect(names.size).toBe(pairs);
        expect(left.length).toBe(given.length - 2 * pairs);
      }),
    );
  });

  test('places nearly all stubs of a group that is two thirds full', () => {
    const stubs = Uint32Array.from({ length: 400 }, (_, i) => i % 25);
    expect(pairStubs(stubs, () => true, rngKey('dense'))).toBeGreaterThanOrEqual(198);
  });

  // chi-square over the 3 perfect matchings of four at 5 sigma, seed fixed
  test('makes every matching of single stubs equally likely', () => {
    const key = rngKey('matchings');
    const partners = Array.from({ length: 30_000 }, (_, i) => {
      const stubs = Uint32Array.of(0, 1, 2, 3);
      pairStubs(stubs, () => true, deriveKey(key, [i]));
      return stubs[stubs.indexOf(0) ^ 1]!;
    });
    expectShares(
      partners,
      new Map([
        [1, 1 / 3],
        [2, 1 / 3],
        [3, 1 / 3],
      ]),
    );
  });
});
