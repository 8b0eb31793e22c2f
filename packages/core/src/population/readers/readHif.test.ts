import { existsSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, dataFile, dataFolder, joined, zipped } from '../../../testkit/byteSources.js';
import { populationFacts } from '../../../testkit/populationFacts.js';
import { problemsIn } from '../../../testkit/problemsIn.js';
import { formatProblem } from '../../base/messages/formatProblem.js';
import { writePopulation } from '../writers/writePopulation.js';
import type { HifContent } from './hifDocument.js';
import { readPopulation } from './readPopulation.js';

const path = 'x.hif.json';
const readText = (text: string) => readPopulation(bytesOf(text), 'hif', { path });
const read = (content: unknown) => readText(JSON.stringify(content));
const hasHif = existsSync(new URL('hif-standard', dataFolder));
const filesIn = (folder: string) =>
  hasHif ? readdirSync(new URL(folder, dataFolder)).map((name) => `${folder}${name}`) : [];

/** Reads, writes and reads again; checks that nothing was lost on the way. */
async function expectRoundTrip(bytes: Uint8Array): Promise<void> {
  const first = await readPopulation(bytes, 'hif', { path });
  const written = joined(writePopulation(first.population, 'hif', { hif: first.hif }).chunks);
  const second = await readPopulation(written, 'hif', { path });
  expect(JSON.parse(new TextDecoder().decode(written))).toEqual(JSON.parse(new TextDecoder().decode(bytes)));
  expect(second.hif).toEqual(first.hif);
  expect(populationFacts(second.population)).toEqual(populationFacts(first.population));
}

describe('readHif', () => {
  it('takes nodes as members, edges as groups, incidences as memberships', async () => {
    const { population, notes } = await read({
      nodes: [{ node: 'ann' }, { node: 'eve' }],
      edges: [{ edge: 'choir' }],
      incidences: [
        { edge: 'work', node: 'ann', weight: 2 },
        { edge: 'work', node: 'ann', weight: 3 },
        { edge: 'work', node: 7 },
      ],
    });
    expect(populationFacts(population)).toMatchObject({
      members: ['7', 'ann', 'eve'],
      groups: ['choir', 'work'],
      memberships: [
        ['7', 'work'],
        ['ann', 'work'],
      ],
    });
    expect(notes.map(({ code, count }) => [code, count])).toEqual([
      ['merged-memberships', 1],
      ['isolated-members', 1],
      ['empty-groups', 1],
    ]);
  });

  it('keeps the number 1 and the text "1" apart, and gives both back', async () => {
    const content: HifContent = {
      incidences: [
        { edge: 1, node: 1 },
        { edge: '1', node: '1' },
        { edge: 1, node: '"1"' },
        { edge: 'e', node: '2' },
      ],
    };
    const { population, notes } = await read(content);
    expect(populationFacts(population).members).toEqual(['""1""', '"1"', '1', '2']);
    expect(notes[0]).toEqual({ code: 'quoted-labels', path, count: 2 });
    await expectRoundTrip(bytesOf(JSON.stringify(content)));
  });

  it('refuses what breaks the format, all at once, with place, rule and value', async () => {
    const content = {
      incidences: [{ edge: 'a' }, { edge: 1.5, node: 'x', weight: 'heavy', direction: 'up', wieght: 2 }, 7],
      nodes: { node: 1 },
      nodez: [],
    };
    expect(await problemsIn(() => read(content))).toEqual([
      'x.hif.json:nodes valid-hif {"node":1}',
      'x.hif.json:nodez valid-hif []',
      'x.hif.json:incidences[0].node valid-hif',
      'x.hif.json:incidences[1].edge valid-hif 1.5',
      'x.hif.json:incidences[1].weight valid-hif "heavy"',
      'x.hif.json:incidences[1].direction valid-hif "up"',
      'x.hif.json:incidences[1].wieght valid-hif 2',
      'x.hif.json:incidences[2] valid-hif 7',
    ]);
  });

  it('says what it expected', async () => {
    const error = await read({ incidences: [{ edge: 1, node: 2, wieght: 2 }] }).catch((e: unknown) => e);
    expect((error as Error).message).toBe(
      'x.hif.json:incidences[0].wieght: expected valid HIF: { edge, node, weight?, direction?, attrs? }, received 2 (did you mean "weight"?)',
    );
    const [problem] = (error as { problems: Parameters<typeof formatProblem>[0][] }).problems;
    expect(formatProblem(problem!, 'fr')).toContain('du HIF valide');
  });

  it('refuses what is no JSON, and JSON that nests without end', async () => {
    expect(await problemsIn(() => readText('{"incidences": [NaN]}'))).toEqual(['x.hif.json valid-json']);
    expect(await problemsIn(() => readText(''))).toEqual(['x.hif.json valid-json']);
    const deep = `{"metadata": {"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}, "incidences": []}`;
    expect(await problemsIn(() => readText(deep))).toEqual(['x.hif.json at-most-levels']);
    const flat = `{"metadata": {"a": "${'['.repeat(1000)}\\""}, "incidences": []}`;
    expect((await readText(flat)).population.memberCount).toBe(0);
  });

  it('refuses whole numbers too large to be told apart', async () => {
    const text = '{"incidences": [{"edge": 9007199254740993, "node": 1}]}';
    expect(await problemsIn(() => readText(text))).toEqual([
      'x.hif.json:incidences[0].edge valid-hif 9007199254740992',
    ]);
  });

  it('writes members and groups that the document does not know, and drops those that are gone', async () => {
    const { hif } = await read({
      nodes: [
        { node: 'gone', weight: 1 },
        { node: 'ann', weight: 2 },
      ],
      incidences: [
        { edge: 'work', node: 'ann', weight: 5 },
        { edge: 'work', node: 'gone' },
      ],
    });
    const other = await read({
      nodes: [{ node: 'new' }],
      incidences: [
        { edge: 'work', node: 'ann' },
        { edge: 'work', node: 'bob' },
      ],
    });
    const written = joined(writePopulation(other.population, 'hif', { hif: hif! }).chunks);
    expect(JSON.parse(new TextDecoder().decode(written))).toEqual({
      nodes: [{ node: 'ann', weight: 2 }, { node: 'new' }],
      incidences: [
        { edge: 'work', node: 'ann', weight: 5 },
        { edge: 'work', node: 'bob' },
      ],
    });
  });

  it('gives every document back', async () => {
    const id = fc.oneof(
      fc.integer({ min: -3, max: 5 }),
      fc.constantFrom('1', '2', '-1', '"1"', '', '__proto__', 'é'),
      fc.string(),
    );
    const attrs = fc
      .dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }))
      .map((value) => JSON.parse(JSON.stringify(value)));
    const more = { weight: fc.integer(), attrs };
    const node = fc.record({ node: id, ...more }, { requiredKeys: ['node'] });
    const edge = fc.record({ edge: id, ...more }, { requiredKeys: ['edge'] });
    const direction = fc.constantFrom('head', 'tail');
    const incidence = fc.record(
      { edge: id, node: id, direction, ...more },
      { requiredKeys: ['edge', 'node'] },
    );
    const content = fc.record(
      {
        'network-type': fc.constantFrom('undirected', 'directed', 'asc'),
        metadata: attrs,
        nodes: fc.array(node),
        edges: fc.array(edge),
        incidences: fc.array(incidence),
      },
      { requiredKeys: ['incidences'] },
    );
    await fc.assert(
      fc.asyncProperty(content, (value) => expectRoundTrip(bytesOf(JSON.stringify(value)))),
      { numRuns: 200 },
    );
  });

  it.skipIf(!hasHif)(
    'gives back every compliant file (skipped where the HIF data set is absent)',
    async () => {
      const files = [...filesIn('hif-standard/test_files/HIF-compliant/'), ...filesIn('hif-standard/data/')];
      expect(files).toHaveLength(21);
      for (const file of files) await expectRoundTrip(dataFile(file));
      const { population } = await readPopulation(
        zipped(dataFile('hif-standard/data/email-enron.json')),
        'hif',
        { path },
      );
      expect([population.memberCount, population.groupCount]).toEqual([148, 10885]);
    },
  );

  it.skipIf(!hasHif)('refuses every other file (skipped where the HIF data set is absent)', async () => {
    const files = filesIn('hif-standard/test_files/HIF-non-compliant/');
    expect(files).toHaveLength(16);
    for (const file of files) {
      const problems = await problemsIn(() => readPopulation(dataFile(file), 'hif', { path: file }));
      expect(problems.join('\n')).toContain('valid-hif');
    }
  });
});
