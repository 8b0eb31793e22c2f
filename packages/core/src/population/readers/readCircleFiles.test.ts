import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesOf, dataFile, dataFolder, zipped } from '../../../testkit/byteSources.js';
import { populationFacts } from '../../../testkit/populationFacts.js';
import { readCircleFiles } from './readCircleFiles.js';
import { readPopulation } from './readPopulation.js';

const path = 'ego';
const egos = ['0', '107', '348', '414', '686', '698', '1684', '1912', '3437', '3980'];
const hasEgos = existsSync(new URL('facebook-ego', dataFolder));

describe('readCircleFiles', () => {
  it('makes one population of several files, with labels that name the file', async () => {
    const files = [
      { name: 'ego/0.circles', source: bytesOf('circle2\tann bob\ncircle1\tann\n') },
      { name: 'ego/7.circles.gz', source: zipped(bytesOf('circle1\tann\tcem')) },
      { name: 'ego/8.circles', source: bytesOf('circle1\tdan'), prefix: '' },
    ];
    const { population } = await readCircleFiles(files, { path });
    expect(populationFacts(population)).toMatchObject({
      members: ['ann', 'bob', 'cem', 'dan'],
      groups: ['0/circle1', '0/circle2', '7/circle1', 'circle1'],
    });
    expect(population.membershipCount).toBe(6);
  });

  it('unites circles of one name, keeps empty ones, and notes both', async () => {
    const text = 'a\tann bob\nb\na\tbob cem\r\nc \t\n';
    const { population, notes } = await readPopulation(bytesOf(text), 'circles', { path: 'x.circles' });
    expect(populationFacts(population)).toMatchObject({ groups: ['a', 'b', 'c'] });
    expect(population.membershipCount).toBe(3);
    expect(notes.map(({ code, count }) => [code, count])).toEqual([
      ['merged-groups', 1],
      ['merged-memberships', 1],
      ['empty-groups', 2],
    ]);
  });

  it('takes a space after the name for what it is in the SNAP files: the start of the members', async () => {
    const text = 'circle9 336\t204\t74      206\ncircle10    42\t14\n';
    const { population } = await readPopulation(bytesOf(text), 'circles', { path: '0.circles' });
    expect(populationFacts(population)).toMatchObject({
      groups: ['circle10', 'circle9'],
      members: ['14', '204', '206', '336', '42', '74'],
    });
  });

  it('counts progress over all files', async () => {
    const seen: number[] = [];
    const files = ['a\tb\n', 'c\td\n'].map((text, i) => ({ name: `${i}`, source: bytesOf(text) }));
    await readCircleFiles(files, { path, onProgress: (bytes) => seen.push(bytes) });
    expect(seen).toEqual([4, 8]);
  });

  it.skipIf(!hasEgos)('reads the SNAP Facebook circles (skipped where that data set is absent)', async () => {
    const files = egos.map((ego) => ({
      name: `${ego}.circles`,
      source: dataFile(`facebook-ego/${ego}.circles`),
    }));
    const { population, notes } = await readCircleFiles(files, { path });
    expect([population.groupCount, population.membershipCount, population.memberCount]).toEqual([
      193, 4233, 2884,
    ]);
    expect(notes).toEqual([]);
    const sizes = Array.from(
      population.groupOffsets.subarray(1),
      (end, g) => end - population.groupOffsets[g]!,
    );
    expect(Math.max(...sizes)).toBe(308);
  });
});
