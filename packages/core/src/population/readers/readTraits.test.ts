import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { GrapevineError } from '../../base/grapevineError.js';
import { formatProblem } from '../../base/messages/formatProblem.js';
import { buildPopulation } from '../buildPopulation.js';
import { packLabels } from '../labels.js';
import type { ByteSource } from './byteSource.js';
import { readTraits } from './readTraits.js';

const { population: people } = buildPopulation({
  memberCount: 4,
  memberLabels: packLabels(['ann', 'bob', 'Zoë, "Z"', '7']),
});
const { population: numbered } = buildPopulation({ memberCount: 12 });
const bytes = (text: string) => new TextEncoder().encode(text);

async function read(source: ByteSource | string, population = people) {
  const given = typeof source === 'string' ? bytes(source) : source;
  const { columns, notes } = await readTraits(given, population, { path: 'x.csv' });
  const plain = Object.entries(columns).map(([name, column]) => [name, Array.from(column)] as const);
  return { columns: Object.fromEntries(plain), notes };
}

async function problemsIn(source: ByteSource | string, population = people): Promise<string[]> {
  const error = await read(source, population).then(
    () => undefined,
    (thrown) => thrown as GrapevineError,
  );
  return error?.problems.map((problem) => formatProblem(problem, 'en')) ?? [];
}

describe('readTraits', () => {
  const expected = {
    attitude: [0.5, -0.25, Number.NaN, Number.NaN],
    'topic.tech': [1, Number.NaN, 0, Number.NaN],
  };

  it('reads commas, semicolons and tabs, quotes, comments and empty cells', async () => {
    const files = [
      'member,attitude,topic.tech\nann,0.5,1\nbob,-0.25,\n"Zoë, ""Z""",,0\n',
      '\ufeff# people\n"member";"attitude";"topic.tech"\r\n ann ; 0.5 ; 1 \r\n\r\nbob;-2.5e-1;\r\n"Zoë, ""Z""";;0',
      'who\tattitude\ttopic.tech\nann\t.5\t1\n\t\t\nbob\t-0.25\t\n% gone\n"Zoë, ""Z"""\t\t0\n',
    ];
    for (const file of files) {
      expect(await read(file)).toEqual({
        columns: expected,
        notes: [{ code: 'unlisted-members', path: 'x.csv', count: 1 }],
      });
    }
  });

  it('gives the same however the file is cut, and compressed', async () => {
    const file = bytes('\ufeffmember,attitude,topic.tech\r\nann,0.5,1\nbob,-0.25,\n"Zoë, ""Z""",,0');
    for (let at = 0; at <= file.length; at++) {
      const pieces = (async function* () {
        yield file.slice(0, at);
        yield file.slice(at);
      })();
      expect((await read(pieces)).columns).toEqual(expected);
    }
    expect((await read(gzipSync(file))).columns).toEqual(expected);
  });

  it('finds members that are named by index', async () => {
    const { columns } = await read('member,a\n11,1\n0,2\n3,4\n', numbered);
    expect([columns.a?.[11], columns.a?.[0], columns.a?.[3]]).toEqual([1, 2, 4]);
    expect(await problemsIn('m,a\n12,1\n01,1\n-1,1\n1.0,1\n"",1\n99999999999,1', numbered)).toHaveLength(6);
  });

  it('tells all problems, each with its line', async () => {
    const file = 'member,a,b,a,\nann,1,x,1,1\ndan,1,1,1,1\nbob,1\n"Zoë,1,1,1,1\nann,1e60,NaN,1,1\n7,,,,\n';
    expect(await problemsIn(file)).toMatchInlineSnapshot(`
      [
        "x.csv:1: expected names that differ from each other, received "a"",
        "x.csv:1: expected text that is not empty, received """,
        "x.csv:2: expected a finite number, received "x"",
        "x.csv:3: expected the label of a member of this population, received "dan"",
        "x.csv:4: expected 5 entries, received 2",
        "x.csv:5: expected quotes that are closed before the cell ends",
        "x.csv:6: expected names that differ from each other, received "ann"",
        "x.csv:6: expected a finite number, received "1e60"",
        "x.csv:6: expected a finite number, received "NaN"",
      ]
    `);
    expect(await problemsIn('')).toMatchInlineSnapshot(`
      [
        "x.csv: expected a header: a column for the names of members, then one for each trait",
      ]
    `);
    expect(await problemsIn('# only a comment\nann\n')).toMatchInlineSnapshot(`
      [
        "x.csv:2: expected a header: a column for the names of members, then one for each trait",
      ]
    `);
    expect(await problemsIn('m,a\nann,1\u0000\n')).toMatchInlineSnapshot(`
      [
        "x.csv: expected a text file; this one holds binary data",
      ]
    `);
    expect(await problemsIn(`m,a\nann,1\nbob,${'1'.repeat(70_000)}`)).toMatchInlineSnapshot(`
      [
        "x.csv:3: expected a line of at most 65536 bytes",
      ]
    `);
    expect(await problemsIn(Uint8Array.of(0x6d, 0x2c, 0xff, 10))).toMatchInlineSnapshot(`
      [
        "x.csv:1: expected text in UTF-8, received "�"",
      ]
    `);
  });

  it('shows twenty problems and counts the others', async () => {
    const lines = Array.from({ length: 50 }, (_, i) => `nobody${i},1`).join('\n');
    const problems = await problemsIn(`m,a\n${lines}`);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe('x.csv: expected no other problem (not shown: 30)');
  });

  it('takes no more memory than it may', async () => {
    const file = bytes(`m,${Array.from({ length: 900 }, (_, i) => `t${i}`).join(',')}\n`);
    const { population } = buildPopulation({ memberCount: 10_000 });
    await expect(readTraits(file, population, { path: 'x', maxBytes: 1_000_000 })).rejects.toMatchObject({
      code: 'out-of-memory',
    });
  });
});
