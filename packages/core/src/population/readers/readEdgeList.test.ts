import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, inChunks, zipped } from '../../../testkit/byteSources.js';
import { populationFacts } from '../../../testkit/populationFacts.js';
import { problemsIn } from '../../../testkit/problemsIn.js';
import { readPopulation } from './readPopulation.js';

const path = 'ties.txt';
const read = (text: string, options: object = {}) =>
  readPopulation(bytesOf(text), 'edge-list', { path, ...options });

describe('readEdgeList', () => {
  it('reads a line as a tie in both directions, or as one when directed', async () => {
    const both = await read('ann bob\nbob cem\n');
    expect(populationFacts(both.population).ties).toEqual([
      ['ann', 'bob'],
      ['bob', 'ann'],
      ['bob', 'cem'],
      ['cem', 'bob'],
    ]);
    const one = await read('ann bob\nbob cem\n', { directed: true });
    expect(populationFacts(one.population).ties).toEqual([
      ['ann', 'bob'],
      ['bob', 'cem'],
    ]);
    expect(one.notes).toEqual([]);
  });

  it('numbers members by first appearance', async () => {
    const { population } = await read('9 7\n7 8\n', { directed: true });
    expect([...population.tieTargets]).toEqual([1, 2]);
    expect(populationFacts(population).members).toEqual(['7', '8', '9']);
  });

  it('keeps no labels when each is its index', async () => {
    expect((await read('0 1\n1 2\n')).population.memberLabels).toBeUndefined();
    expect((await read('0 2\n1 2\n')).population.memberLabels).toBeDefined();
  });

  it('tells 7 from 07, 7.0 and +7', async () => {
    expect((await read('7 07\n7.0 +7\n')).population.memberCount).toBe(4);
  });

  it('takes tabs, CRLF, a byte order mark, blank lines, comments and a missing last line break', async () => {
    const plain = await read('a b 0.5\nc d 2\n');
    const messy = await read('\uFEFF% ties\r\n\r\na\t b  0.5\r\n  # more\r\n\t\nc d 2 # note');
    expect(populationFacts(messy.population)).toEqual(populationFacts(plain.population));
    expect(populationFacts(messy.population).ties).toContainEqual(['c', 'd', 2]);
  });

  it('lets # and % stand inside a label', async () => {
    expect(populationFacts((await read('C# 50%')).population).members).toEqual(['50%', 'C#']);
  });

  it('notes repeated ties by line, self ties, those left alone and assumed weights', async () => {
    const { population, notes } = await read('a b 3\nb a 4\nc c 1\na d\n');
    expect(notes.map(({ code, count }) => [code, count])).toEqual([
      ['assumed-weights', 1],
      ['merged-ties', 1],
      ['ignored-self-ties', 1],
      ['isolated-members', 1],
    ]);
    expect(populationFacts(population).ties).toContainEqual(['a', 'b', 3]);
    expect(populationFacts(population).ties).toContainEqual(['d', 'a', 1]);
  });

  it('gives earlier ties weight 1 when the first weight comes late', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `${i} ${i + 1}`).join('\n');
    const { population } = await read(`${lines}\nx y 5\n`, { directed: true });
    expect(population.tieWeights.filter((weight) => weight === 1)).toHaveLength(3000);
    expect(population.tieWeights.filter((weight) => weight === 5)).toHaveLength(1);
  });

  it('reports all bad lines at once, with file and line', async () => {
    const text = 'a b\nc\na b NaN\na b Infinity\na b 1e999\na b 1e39\na b x\na b 0x10\na b 1 2\n';
    expect(await problemsIn(() => read(text))).toEqual([
      'ties.txt:2 columns "c"',
      'ties.txt:3 a-finite-number "NaN"',
      'ties.txt:4 a-finite-number "Infinity"',
      'ties.txt:5 a-finite-number "1e999"',
      'ties.txt:6 a-finite-number "1e39"',
      'ties.txt:7 a-finite-number "x"',
      'ties.txt:8 a-finite-number "0x10"',
      'ties.txt:9 columns "a b …"',
    ]);
  });

  it('shows twenty problems and counts the others', async () => {
    const problems = await problemsIn(() => read('a\n'.repeat(1000)));
    expect(problems).toHaveLength(21);
    expect(problems[20]).toBe('ties.txt no-more-problems');
  });

  it('reads an empty file, or one of comments, as nobody', async () => {
    for (const text of ['', '\n\n', '# nothing\n']) {
      const { population, notes } = await read(text);
      expect([population.memberCount, population.tieCount]).toEqual([0, 0]);
      expect(notes.map(({ code }) => code)).toEqual(['empty-file']);
    }
  });

  it('says that binary data is no text, and what is no UTF-8', async () => {
    const binary = Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0);
    expect(await problemsIn(() => readPopulation(binary, 'edge-list', { path }))).toEqual([
      'ties.txt text-file',
    ]);
    const latin1 = Uint8Array.of(0x61, 0x20, 0x62, 0x0a, 0xe9, 0x20, 0x62);
    expect(await problemsIn(() => readPopulation(latin1, 'edge-list', { path }))).toEqual([
      'ties.txt:2 utf8-text "\uFFFD"',
    ]);
  });

  it('stops above maxBytes while it reads', async () => {
    const text = Array.from({ length: 50_000 }, (_, i) => `${i} ${i + 1}`).join('\n');
    const problems = await problemsIn(() => read(text, { maxBytes: 500_000 }));
    expect(problems).toEqual(['out-of-memory: ties.txt at-most-bytes']);
  });

  it('stops at an abort, with the reason that it has', async () => {
    expect(await problemsIn(() => read('a b', { signal: AbortSignal.abort() }))).toEqual([
      'aborted: ties.txt not-aborted',
    ]);
    await expect(read('a b', { signal: AbortSignal.abort('enough') })).rejects.toBe('enough');
  });

  it('tells how many bytes it has read', async () => {
    const seen: number[] = [];
    const bytes = bytesOf('a b\n'.repeat(50_000));
    await readPopulation(bytes, 'edge-list', { path, onProgress: (count) => seen.push(count) });
    expect(seen.at(-1)).toBe(bytes.length);
    expect(seen.length).toBe(4);
  });

  it('gives the same population for every chunk size, compressed or not', async () => {
    const label = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
      .filter((s) => /^[^\s#%]+$/u.test(s) && !/\p{Cc}/u.test(s));
    const line = fc.tuple(
      label,
      label,
      fc.constantFrom('', ' 0.25', '\t3'),
      fc.constantFrom('\n', '\r\n', '\n\n'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const bytes = bytesOf(lines.map(([u, v, weight, end]) => `${u} ${v}${weight}${end}`).join(''));
        const whole = await readPopulation(bytes, 'edge-list', { path });
        for (const source of [inChunks(bytes, size), inChunks(zipped(bytes), size)]) {
          const pieces = await readPopulation(source, 'edge-list', { path });
          expect(new Uint8Array(pieces.population.buffer)).toEqual(new Uint8Array(whole.population.buffer));
          expect(pieces.notes).toEqual(whole.notes);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same problems for every chunk size', async () => {
    const text = 'a b\nc\n# long comment that goes on\na b nope\né é é é\n';
    const whole = await problemsIn(() => read(text));
    for (let size = 1; size < 12; size++) {
      const pieces = await problemsIn(() =>
        readPopulation(inChunks(bytesOf(text), size), 'edge-list', { path }),
      );
      expect(pieces).toEqual(whole);
    }
  });
});
