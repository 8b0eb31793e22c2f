import { describe, expect, it } from 'vitest';
import { bytesOf, inChunks } from '../../../testkit/byteSources.js';
import { populationFacts } from '../../../testkit/populationFacts.js';
import { problemsIn } from '../../../testkit/problemsIn.js';
import { readPopulation } from './readPopulation.js';

const path = 'groups.txt';

describe('readHyperedges', () => {
  it('reads a group a line, separated by spaces, tabs or commas', async () => {
    const text = '% groups\nann bob\nbob,cem, dan\n\nann\tann\teve\n';
    const { population, notes } = await readPopulation(bytesOf(text), 'hyperedges', { path });
    expect(populationFacts(population).memberships).toEqual([
      ['ann', '0'],
      ['ann', '2'],
      ['bob', '0'],
      ['bob', '1'],
      ['cem', '1'],
      ['dan', '1'],
      ['eve', '2'],
    ]);
    expect(population.groupLabels).toBeUndefined();
    expect(notes).toEqual([{ code: 'merged-memberships', path, count: 1 }]);
  });

  it('takes a group of 200,000 members on one line', async () => {
    const line = Array.from({ length: 200_000 }, (_, i) => `m${i}`).join(' ');
    const { population } = await readPopulation(inChunks(bytesOf(line), 10_000), 'hyperedges', { path });
    expect([population.groupCount, population.membershipCount]).toEqual([1, 200_000]);
  });

  it('refuses a label of a gigabyte after a few pieces', async () => {
    let taken = 0;
    const chunk = bytesOf('x'.repeat(65536));
    const source = (async function* () {
      for (; taken < 16_000; taken++) yield chunk;
    })();
    expect(await problemsIn(() => readPopulation(source, 'hyperedges', { path }))).toEqual([
      'groups.txt:1 label-at-most',
    ]);
    expect(taken).toBeLessThan(4);
  });
});
