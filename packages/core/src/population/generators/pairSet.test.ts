import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairSet } from './pairSet.js';

test('behaves as a set of texts does', () => {
  const index = fc.integer({ min: 0, max: 6 });
  const step = fc.record({ what: fc.constantFrom('add', 'remove', 'has'), a: index, b: index });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const set = pairSet(21);
      const reference = new Set<string>();
      for (const { what, a, b } of steps) {
        if (a === b) continue;
        const name = `${Math.min(a, b)}-${Math.max(a, b)}`;
        if (what === 'add') expect(set.add(a, b)).toBe(!reference.has(name));
        if (what === 'add') reference.add(name);
        if (what === 'remove') set.remove(a, b);
        if (what === 'remove') reference.delete(name);
        expect(set.has(b, a)).toBe(reference.has(name));
      }
    }),
  );
});
