import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../testkit/byteSources.js';
import { populationFacts } from '../../../testkit/populationFacts.js';
import { problemsIn } from '../../../testkit/problemsIn.js';
import { readPopulation } from './readPopulation.js';

const path = 'contacts.txt';
const sequence = (text: string, more = {}) =>
  readPopulation(bytesOf(text), 'contact-sequence', { path, ...more });
const intervals = (text: string, more = {}) =>
  readPopulation(bytesOf(text), 'membership-intervals', { path, ...more });

/** The ties or memberships of each phase, by the names of the whole population. */
async function phasesOf(reading: ReturnType<typeof readPopulation>) {
  const { population, phases } = await reading;
  const { memberLabels, groupLabels } = population;
  return phases!.map((phase) => {
    const named = {
      ...phase.population,
      ...(memberLabels && { memberLabels }),
      ...(groupLabels && { groupLabels }),
    };
    const { ties, memberships } = populationFacts(named);
    return { from: phase.from, pairs: [...ties.map(([u, v]) => `${u}>${v}`), ...memberships.map(String)] };
  });
}

describe('a contact sequence', () => {
  it('is a tie in both directions during the step that its time falls into; no contact follows the last', async () => {
    expect(await phasesOf(sequence('20 a b\n40 b c 3B 4A\n100 a c\n', { timeStep: 20 }))).toEqual([
      { from: 1, pairs: ['a>b', 'b>a'] },
      { from: 2, pairs: ['b>c', 'c>b'] },
      { from: 3, pairs: [] },
      { from: 5, pairs: ['a>c', 'c>a'] },
      { from: 6, pairs: [] },
    ]);
  });

  it('is one tie where it is directed, and all contacts of a step hold together, in any order of lines', async () => {
    const read = sequence('31 c d\n# a comment\n0 a b\n9.5 b a\n', { timeStep: 10, directed: true });
    expect(await phasesOf(read)).toEqual([
      { from: 1, pairs: ['a>b', 'b>a'] },
      { from: 2, pairs: [] },
      { from: 4, pairs: ['c>d'] },
      { from: 5, pairs: [] },
    ]);
    expect((await read).population.tieCount).toBe(3);
  });

  it('tells all that is wrong with it', async () => {
    expect(await problemsIn(() => sequence('0 a\nsoon a b\n'))).toEqual([
      'contacts.txt:1 columns "…"',
      'contacts.txt:2 a-finite-number "soon"',
    ]);
  });
});

describe('membership intervals', () => {
  it('let members and groups appear, join and leave; without an end a membership lasts', async () => {
    expect(await phasesOf(intervals('ann work 0 3\nbob work 1\nann choir 2 3\n'))).toEqual([
      { from: 1, pairs: ['ann,work'] },
      { from: 2, pairs: ['ann,work', 'bob,work'] },
      { from: 3, pairs: ['ann,choir', 'ann,work', 'bob,work'] },
      { from: 4, pairs: ['bob,work'] },
    ]);
  });

  it('tells all that is wrong with it', async () => {
    expect(await problemsIn(() => intervals('ann work 3 1\nbob work\n'))).toEqual([
      'contacts.txt:1 time-after 1',
      'contacts.txt:2 columns "bob work"',
    ]);
  });

  it('is held back by the memory that it may take', async () => {
    const lines = Array.from({ length: 500 }, (_, i) => `m${i} g${i % 7} ${i} ${i + 2}`).join('\n');
    await expect(intervals(lines, { maxBytes: 400_000 })).rejects.toMatchObject({ code: 'out-of-memory' });
  });
});
