import { describe, expect, it } from 'vitest';
import { bytesOf, inChunks } from '../../../testkit/byteSources.js';
import { populationFacts } from '../../../testkit/populationFacts.js';
import { problemsIn } from '../../../testkit/problemsIn.js';
import { readPopulation } from './readPopulation.js';

const path = 'members.tsv';
const read = (text: string) => readPopulation(bytesOf(text), 'memberships', { path });

/** Counts how many chunks of a gigabyte were taken. */
function gigabyteLine(chunk: Uint8Array, taken: { count: number }): AsyncGenerator<Uint8Array, void> {
  return (async function* () {
    for (let bytes = 0; bytes < 1e9; bytes += chunk.length) {
      taken.count++;
      yield chunk;
    }
  })();
}

describe('readMemberships', () => {
  it('reads a member and a group a line', async () => {
    const { population, notes } = await read('ann work\nbob work\nann choir\nann work\n');
    expect(populationFacts(population)).toMatchObject({
      members: ['ann', 'bob'],
      groups: ['choir', 'work'],
      memberships: [
        ['ann', 'choir'],
        ['ann', 'work'],
        ['bob', 'work'],
      ],
    });
    expect(notes).toEqual([{ code: 'merged-memberships', path, count: 1 }]);
  });

  it('keeps members and groups of one name apart', async () => {
    const { population } = await read('1 1\n2 1\n');
    expect([population.memberCount, population.groupCount]).toEqual([2, 1]);
  });

  it('refuses lines with one column or three', async () => {
    expect(await problemsIn(() => read('ann\nEvelyn Jefferson E1\n'))).toEqual([
      'members.tsv:1 columns "ann"',
      'members.tsv:2 columns "Evelyn Jefferson …"',
    ]);
  });

  it('refuses a line of a gigabyte after a few pieces, whatever is in it', async () => {
    for (const text of ['x', 'ann work ', '# comment ']) {
      const taken = { count: 0 };
      const chunk = bytesOf(text.repeat(65536 / text.length));
      const source = gigabyteLine(chunk, taken);
      const problems = await problemsIn(() => readPopulation(source, 'memberships', { path }));
      expect(problems).toEqual(['members.tsv:1 line-at-most']);
      expect(taken.count).toBeLessThan(4);
    }
  });

  it('refuses a label of more than 4,096 bytes', async () => {
    const longest = 'a'.repeat(4096);
    expect((await read(`${longest} g`)).population.memberCount).toBe(1);
    const tooLong = bytesOf(`ann g\n${longest}a g\n`);
    for (const size of [1, 100, 1e6]) {
      const source = inChunks(tooLong, size);
      expect(await problemsIn(() => readPopulation(source, 'memberships', { path }))).toEqual([
        'members.tsv:2 label-at-most',
      ]);
    }
  });
});
