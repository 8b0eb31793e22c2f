import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined } from '../../../testkit/byteSources.js';
import { populationArbitrary } from '../../../testkit/populationArbitrary.js';
import { populationFacts } from '../../../testkit/populationFacts.js';
import { problemsIn } from '../../../testkit/problemsIn.js';
import { buildPopulation } from '../buildPopulation.js';
import { packLabels } from '../labels.js';
import type { Population } from '../population.js';
import { readPopulation } from '../readers/readPopulation.js';
import { type WritableFormat, writePopulation } from './writePopulation.js';

const path = 'out';
const plain = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 5 })
  .filter(
    (text) => text.isWellFormed() && /^[^\s#%\p{Cc}][^\s\p{Cc},]*$/u.test(text) && !/^[,\uFEFF]/.test(text),
  );
const textOf = (population: Population, format: WritableFormat) =>
  new TextDecoder().decode(joined(writePopulation(population, format).chunks));
const rewrite = async (population: Population, format: WritableFormat, options: object = {}) =>
  (await readPopulation(joined(writePopulation(population, format).chunks), format, { path, ...options }))
    .population;
const people = (labels: string[], groups: string[] = ['g']) =>
  buildPopulation({
    memberCount: labels.length,
    memberLabels: packLabels(labels),
    groupCount: groups.length,
    groupLabels: packLabels(groups),
    memberships: { members: labels.map((_, i) => i), groups: labels.map(() => 0) },
  }).population;

describe('writePopulation', () => {
  it('edge-list: keeps every tie, directed or not', async () => {
    await fc.assert(
      fc.asyncProperty(populationArbitrary({ label: plain }), async (population) => {
        const isDirected = writePopulation(population, 'edge-list').notes.some(
          ({ code }) => code === 'directed-ties',
        );
        const back = await rewrite(population, 'edge-list', { directed: isDirected });
        expect(populationFacts(back).ties).toEqual(populationFacts(population).ties);
      }),
    );
  });

  it('memberships and hyperedges: keep every membership', async () => {
    await fc.assert(
      fc.asyncProperty(populationArbitrary({ label: plain }), async (population) => {
        const { memberships } = populationFacts(population);
        expect(populationFacts(await rewrite(population, 'memberships')).memberships).toEqual(memberships);
        const back = await rewrite(population, 'hyperedges');
        const rows = (p: Population) =>
          populationFacts(p)
            .groups.map((group) =>
              populationFacts(p)
                .memberships.filter(([, g]) => g === group)
                .map(([m]) => m),
            )
            .filter((row) => row.length > 0)
            .map((row) => JSON.stringify(row))
            .sort();
        expect(rows(back)).toEqual(rows(population));
      }),
    );
  });

  it('gexf and graphml: keep members, memberships, ties, weights and traits, whatever the labels', async () => {
    await fc.assert(
      fc.asyncProperty(populationArbitrary(), async (population) => {
        const facts = populationFacts(population);
        const used = new Set(facts.memberships.map(([, group]) => group));
        const groups = facts.groups.filter((group) => used.has(group));
        for (const format of ['gexf', 'graphml'] as const) {
          const traitAttributes = Object.keys(population.traits);
          const back = await rewrite(population, format, { traitAttributes });
          expect(populationFacts(back)).toEqual({ ...facts, groups });
        }
      }),
    );
  });

  it('gexf and graphml: keep every kind of line break in labels', async () => {
    const breaks = ['\n', '\r', '\r\n', '\t', '\u0085', '\u2028', '\u2029'].map((mark) => `a${mark}b`);
    const population = people(breaks, ['g\u2028h\u0085\u2029']);
    for (const format of ['gexf', 'graphml'] as const) {
      expect(populationFacts(await rewrite(population, format))).toEqual(populationFacts(population));
    }
  });

  it('hif: keeps members, groups and memberships, and their order', async () => {
    await fc.assert(
      fc.asyncProperty(populationArbitrary(), async (population) => {
        const back = await rewrite(population, 'hif');
        expect(populationFacts(back)).toMatchObject({ ...populationFacts(population), ties: [], traits: [] });
        expect([...back.groupMembers]).toEqual([...population.groupMembers]);
      }),
    );
  });

  it('grapevine: keeps every byte', async () => {
    await fc.assert(
      fc.asyncProperty(populationArbitrary(), async (population) => {
        const back = await rewrite(population, 'grapevine');
        expect(new Uint8Array(back.buffer)).toEqual(new Uint8Array(population.buffer));
      }),
    );
  });

  it('writes weights as short as they can be', () => {
    const { population } = buildPopulation({
      memberCount: 3,
      ties: { sources: [0, 1], targets: [1, 2], weights: [0.1, 1 / 3] },
    });
    expect(textOf(population, 'edge-list')).toBe('0 1 0.1\n1 2 0.33333334\n');
  });

  it('writes a tie that leads both ways once, unless told to write both', () => {
    const { population } = buildPopulation({ memberCount: 2, ties: { sources: [0, 1], targets: [1, 0] } });
    expect(textOf(population, 'edge-list')).toBe('0 1\n');
    const both = writePopulation(population, 'edge-list', { directed: true });
    expect(new TextDecoder().decode(joined(both.chunks))).toBe('0 1\n1 0\n');
  });

  it('hands out chunks of about 64 KiB', () => {
    const population = people(Array.from({ length: 50_000 }, (_, i) => `member-${i}`));
    const sizes = Array.from(writePopulation(population, 'memberships').chunks, (chunk) => chunk.length);
    expect(Math.max(...sizes)).toBeLessThan(66_000);
    expect(sizes.length).toBeGreaterThan(10);
  });

  it('refuses labels that a line cannot hold, all at once', async () => {
    const population = people(['ann', 'mary jane', '#tag', '', 'a,b', 'x\ny']);
    expect(await problemsIn(() => writePopulation(population, 'memberships', { path }))).toEqual([
      'out:memberLabels[1] plain-label "mary jane"',
      'out:memberLabels[2] plain-label "#tag"',
      'out:memberLabels[3] plain-label ""',
      'out:memberLabels[5] plain-label "x\\ny"',
    ]);
    expect(await problemsIn(() => writePopulation(people(['a,b']), 'hyperedges'))).toEqual([
      'memberLabels[0] plain-label "a,b"',
    ]);
    expect(await problemsIn(() => writePopulation(people(['a'], ['my group']), 'memberships'))).toEqual([
      'groupLabels[0] plain-label "my group"',
    ]);
    expect(textOf(people(['a'], ['my group']), 'hyperedges')).toBe('a\n');
  });

  it('refuses labels that XML cannot hold', async () => {
    const population = people(['a\u0001', '', '\uFFFF', 'fine']);
    for (const format of ['gexf', 'graphml'] as const) {
      expect(await problemsIn(() => writePopulation(population, format))).toEqual([
        'memberLabels[0] xml-label "a\\u0001"',
        'memberLabels[1] non-empty-text ""',
        'memberLabels[2] xml-label "\uFFFF"',
      ]);
    }
  });

  it('notes what a format cannot hold', () => {
    const { population } = buildPopulation({
      memberCount: 4,
      groupCount: 2,
      memberships: { members: [0, 1], groups: [0, 0] },
      ties: { sources: [0], targets: [2] },
      traits: { age: [1, 2, 3, 4] },
      platforms: ['street', 'net'],
      groupLabels: packLabels(['a', 'b']),
    });
    const notes = (format: WritableFormat) =>
      writePopulation(population, format, { path }).notes.map(({ code, count }) => `${code} ${count}`);
    expect(notes('edge-list')).toEqual([
      'lost-groups 2',
      'lost-isolated-members 2',
      'directed-ties 1',
      'lost-traits 1',
    ]);
    expect(notes('memberships')).toEqual([
      'lost-isolated-members 2',
      'lost-empty-groups 1',
      'lost-ties 1',
      'lost-traits 1',
      'lost-platforms 2',
    ]);
    expect(notes('hyperedges')[0]).toBe('lost-group-labels 2');
    expect(notes('hif')).toEqual(['lost-ties 1', 'lost-traits 1', 'lost-platforms 2']);
    expect(notes('gexf')).toEqual(['lost-platforms 2', 'lost-empty-groups 1']);
    expect(notes('grapevine')).toEqual([]);
  });
});
