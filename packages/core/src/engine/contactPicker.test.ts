import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsPopulation, smallGroups } from '../../testkit/smallPopulations.js';
import { contactPicker } from './contactPicker.js';
import { NO_GROUP } from './kernel.js';

describe('a picker of contacts', () => {
  it('goes through the others of each group and the ties of a member, either way, each once', () => {
    fc.assert(
      fc.property(smallGroups, ({ members, groups, ties }) => {
        const population = groupsPopulation(members, groups, ties);
        const distinct = new Set(ties.map(([source, target]) => `${source}-${target}`));
        const leads = [...distinct].map((tie) => tie.split('-').map(Number));
        for (const direction of ['from', 'to'] as const) {
          const { degrees, at } = contactPicker(population, direction);
          for (let member = 0; member < members; member++) {
            const inGroups = groups
              .filter((group) => group.includes(member))
              .flatMap((group) => group.filter((other) => other !== member));
            const byTies = leads
              .filter(([source, target]) => (direction === 'from' ? source : target) === member)
              .map(([source, target]) => (direction === 'from' ? target : source)!);
            const found = Array.from({ length: degrees[member]! }, (_, i) => at(member, i));
            expect(found.sort()).toEqual([...inGroups, ...byTies].sort());
          }
        }
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('lists the others of his groups, group after group, then the targets of his ties', () => {
    fc.assert(
      fc.property(smallGroups, ({ members, groups, ties }) => {
        const picker = contactPicker(groupsPopulation(members, groups, ties), 'from');
        for (let member = 0; member < members; member++) {
          const entries = groups.flatMap((group, g) =>
            group.includes(member)
              ? [...group].sort((a, b) => a - b).flatMap((other) => (other === member ? [] : [[other, g]]))
              : [],
          );
          const targets = new Set(ties.filter(([source]) => source === member).map(([, target]) => target));
          const tied = [...targets].sort((a, b) => a - b).map((target) => [target, NO_GROUP]);
          const listed = Array.from({ length: picker.degrees[member]! }, (_, i) => [
            picker.at(member, i),
            picker.group,
          ]);
          expect(listed).toEqual([...entries, ...tied]);
        }
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
