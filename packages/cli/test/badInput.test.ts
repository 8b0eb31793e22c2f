import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { grapevine } from './grapevine.js';
import { scratchFolder } from './scratchFolder.js';
import { smallScenario } from './smallScenario.js';

const folder = scratchFolder();

async function failing(args: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = {}) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder.path, name), content);
  const before = readdirSync(folder.path);
  const { code, stdout, stderr } = await grapevine(args, { cwd: folder.path });
  expect(stdout).toBe('');
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(readdirSync(folder.path)).toEqual(before);
  return { code, lines: stderr.trimEnd().split('\n') };
}

const scenario = (changes: object) => JSON.stringify({ ...smallScenario, ...changes });

describe('invalid input exits with 3 and says what is wrong', () => {
  test('a missing scenario', async () => {
    const { code, lines } = await failing(['run', 'none.yaml']);
    expect({ code, lines }).toEqual({
      code: 3,
      lines: ['error: none.yaml: expected a file that exists and can be read'],
    });
  });

  test('a preset that does not exist, with the nearest name', async () => {
    const { code, lines } = await failing(['run', 'preset:lanch']);
    expect(code).toBe(3);
    expect(lines[0]).toMatch(/did you mean "launch"/);
  });

  test('broken JSON, with line and column', async () => {
    const { code, lines } = await failing(['run', 'x.json'], {
      'x.json': '{\n  "format": "a",\n  "runs": tru\n}',
    });
    expect(code).toBe(3);
    expect(lines).toEqual([expect.stringMatching(/^error: x\.json:3:11: expected valid JSON/)]);
  });

  test('broken YAML, with line and column', async () => {
    const { code, lines } = await failing(['run', 'x.yaml'], {
      'x.yaml': 'format: a\nmodel: {\nruns: 3\nname: "x',
    });
    expect(code).toBe(3);
    expect(lines[0]).toMatch(/^error: x\.yaml:\d+:\d+: expected valid YAML/);
  });

  test('a scenario with five mistakes: all five, in both languages', async () => {
    const mistakes = {
      runs: 0,
      model: { kind: 'independent-cascade', activationProbabilty: 0.1 },
      seedSet: { kind: 'random', count: -1 },
      extra: true,
      population: { generate: { kind: 'overlapping-groups', members: 'many' } },
    };
    const files = { 'x.json': scenario(mistakes) };
    const { code, lines } = await failing(['run', 'x.json'], files);
    expect(code).toBe(3);
    expect(lines).toHaveLength(5);
    expect(lines.every((line) => line.startsWith('error: x.json: '))).toBe(true);
    expect(lines.join('\n')).toMatch(/did you mean "activationProbability"/);
    const french = await failing(['run', 'x.json', '--lang', 'fr'], files);
    expect(french.lines).toHaveLength(5);
    expect(french.lines[0]).toMatch(/^erreur\u00a0: x\.json.*attendu/);
  });

  test('an empty scenario, and one that is a list', async () => {
    expect((await failing(['run', 'x.yaml'], { 'x.yaml': '' })).code).toBe(3);
    expect((await failing(['run', 'x.json'], { 'x.json': '[]' })).code).toBe(3);
  });

  test('a binary file given as text', async () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256);
    const run = await failing(['run', 'x.yaml'], { 'x.yaml': bytes });
    expect(run).toEqual({
      code: 3,
      lines: ['error: x.yaml: expected a text file; this one holds binary data'],
    });
    const inspect = await failing(['inspect', 'x.edges'], { 'x.edges': bytes });
    expect(inspect).toEqual({
      code: 3,
      lines: ['error: x.edges: expected a text file; this one holds binary data'],
    });
  });

  test('text that is not UTF-8', async () => {
    const { code, lines } = await failing(['run', 'x.yaml'], { 'x.yaml': Uint8Array.of(0x61, 0xff, 0x62) });
    expect({ code, lines }).toEqual({ code: 3, lines: ['error: x.yaml: expected text in UTF-8'] });
  });

  test('a truncated gzip', async () => {
    const whole = gzipSync(Array.from({ length: 5000 }, (_, i) => `${i} ${(i * 7919) % 5000}`).join('\n'));
    const files = { 'x.edges.gz': whole.subarray(0, whole.length / 2) };
    const { code, lines } = await failing(['convert', 'x.edges.gz', 'x.gexf'], files);
    expect(code).toBe(3);
    expect(lines[0]).toMatch(/^error: x\.edges\.gz: expected a whole gzip file/);
  });

  test('a population file that is missing, or a folder', async () => {
    const missing = scenario({ population: { file: 'none.tsv', as: 'memberships' } });
    const { code, lines } = await failing(['run', 'x.json'], { 'x.json': missing });
    expect(code).toBe(3);
    expect(lines[0]).toMatch(/none\.tsv: expected a file that exists/);
    expect(await failing(['run', folder.path])).toEqual({
      code: 3,
      lines: [`error: ${folder.path}: expected a file; this is a folder`],
    });
  });

  test('more members than there are', async () => {
    const few = scenario({ seedSet: { kind: 'random', count: 301 } });
    const { code, lines } = await failing(['run', 'x.json'], { 'x.json': few });
    expect(code).toBe(3);
    expect(lines).toEqual([
      expect.stringMatching(/^error: x\.json: seedSet\.count: expected at most 300, the number of members/),
    ]);
  });

  test('a scenario of two YAML documents, with the line of the second', async () => {
    const { code, lines } = await failing(['run', 'x.yaml'], { 'x.yaml': 'a: 1\n---\nb: 2\n' });
    expect(code).toBe(3);
    expect(lines).toEqual([expect.stringMatching(/^error: x\.yaml:2:1: expected one YAML document/)]);
  });

  test('a scenario that nests without end', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    for (const name of ['x.json', 'x.yaml']) {
      expect(await failing(['run', name], { [name]: deep })).toEqual({
        code: 3,
        lines: [`error: ${name}: expected at most 512 levels of lists and objects in each other`],
      });
    }
    const { code } = await failing(['run', 'y.yaml'], { 'y.yaml': '&a [*a, *a]' });
    expect(code).toBe(3);
  });

  test('parameters that only generating shows to be wrong are told with the file, or as flags', async () => {
    const generate = { kind: 'overlapping-groups', members: 5, groupSize: 6 };
    const files = { 'x.json': scenario({ population: { generate } }) };
    const { code, lines } = await failing(['run', 'x.json'], files);
    expect(code).toBe(3);
    expect(lines[0]).toMatch(/^error: x\.json: population\.generate\.groupSize: expected at most 5/);
    const flags = ['--members', '5', '--group-size', '6', '--out', 'x.gexf'];
    const byFlags = await failing(['generate', 'overlapping-groups', ...flags]);
    expect(byFlags.lines[0]).toMatch(/^error: --group-size: expected at most 5/);
  });

  test('text given as a Grapevine file, at its first bytes', async () => {
    const { code, lines } = await failing(['inspect', 'x', '--as', 'grapevine'], {
      x: 'ann bob\n'.repeat(1e6),
    });
    expect(code).toBe(3);
    expect(lines).toEqual([
      'error: x: expected a Grapevine population file (it does not start with GRAPEVIN)',
    ]);
  });

  test('more memory than may be taken, before it is taken', async () => {
    const args = [
      'generate',
      'overlapping-groups',
      '--members',
      '50000000',
      '--max-memory',
      '64MB',
      '--out',
      'x.grapevine',
    ];
    const { code, lines } = await failing(args);
    expect(code).toBe(3);
    expect(lines[0]).toMatch(/expected at most 64 MB of memory; this needs about/);
  });

  test('a damaged population file', async () => {
    const { code, lines } = await failing(['inspect', 'x.grapevine'], { 'x.grapevine': 'GRAPEVINxxxx' });
    expect(code).toBe(3);
    expect(lines[0]).toMatch(/Grapevine population file/);
  });

  test('parameters of a generator that do not fit', async () => {
    const { code, lines } = await failing([
      'generate',
      'overlapping-groups',
      '--members',
      'many',
      '--out',
      'x.gexf',
    ]);
    expect(code).toBe(3);
    expect(lines[0]).toMatch(/^error: --members: expected a whole number/);
  });
});
