import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsPopulation, smallGroups } from '../../testkit/smallPopulations.js';
import { ContactTable } from './contactTable.js';
import { NO_GROUP } from './kernel.js';

describe('the contacts of a member', () => {
  it('are the others of his groups, group after group, then the targets of his ties', () => {
    fc.assert(
      fc.property(smallGroups, ({ members, groups, ties }) => {
        const table = new ContactTable(groupsPopulation(members, groups, ties));
        for (let member = 0; member < members; member++) {
          const entries = groups.flatMap((group, g) =>
            group.includes(member)
              ? [...group].sort((a, b) => a - b).flatMap((other) => (other === member ? [] : [[other, g]]))
              : [],
          );
          const targets = new Set(ties.filter(([source]) => source === member).map(([, target]) => target));
          const tied = [...targets].sort((a, b) => a - b).map((target) => [target, NO_GROUP]);
          const listed = Array.from({ length: table.countOf(member) }, (_, i) => [
            table.contact(member, i),
            table.group,
          ]);
          expect(listed).toEqual([...entries, ...tied]);
        }
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
