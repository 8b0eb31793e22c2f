import fc from 'fast-check';
import { expect, it } from 'vitest';
import { membershipFingerprint } from './membershipFingerprint.js';
import { sortPairs, transposed } from './sortPairs.js';

const COUNT = 30;
const member = fc.nat(COUNT - 1);
const memberships = fc.array(fc.tuple(member, member), { minLength: 1, maxLength: 200 });
const byMember = (pairs: readonly (readonly [number, number])[]) =>
  sortPairs(
    pairs.map(([m]) => m),
    pairs.map(([, g]) => g),
    COUNT,
  );

it('is the same by member and by group', () => {
  fc.assert(
    fc.property(memberships, (pairs) => {
      const table = byMember(pairs);
      expect(membershipFingerprint(transposed(table, COUNT)!, 'group')).toEqual(
        membershipFingerprint(table, 'member'),
      );
    }),
  );
});

it('tells a membership from any other, and two that were crossed', () => {
  fc.assert(
    fc.property(memberships, member, member, (pairs, m, g) => {
      const [a, b] = pairs[0]!;
      const others = pairs.filter(([x, y]) => x !== a || y !== b).filter(([x, y]) => x !== m || y !== g);
      const of = (more: readonly (readonly [number, number])[]) =>
        membershipFingerprint(byMember([...others, ...more]), 'member');
      if (a !== m || b !== g) expect(of([[m, g]])).not.toEqual(of([[a, b]]));
      const crossed = [
        [a, g],
        [m, b],
      ] as const;
      const isNew = !others.some(([x, y]) => (x === a && y === g) || (x === m && y === b));
      if (a !== m && b !== g && isNew) {
        expect(of(crossed)).not.toEqual(
          of([
            [a, b],
            [m, g],
          ]),
        );
      }
    }),
  );
});
