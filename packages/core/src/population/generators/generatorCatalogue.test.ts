import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../testkit/digestOf.js';
import { rngKey } from '../../random/rngKey.js';
import { findBrokenInvariants } from '../populationInvariants.js';
import { GENERATORS } from './generatorCatalogue.js';
import { readParameters } from './generatorInput.js';

test('names every kind once', () => {
  const kinds = GENERATORS.map(({ kind }) => kind);
  expect(kinds).toEqual([
    'everyday-life',
    'overlapping-groups',
    'community-affiliation',
    'planted-groups',
    'graph',
  ]);
});

describe.each(GENERATORS.map((generator) => [generator.kind, generator] as const))(
  '%s',
  (kind, generator) => {
    const given = { members: 300, ...(kind === 'graph' && { graph: 'watts-strogatz' }) };
    const parameters = readParameters(generator.parameters, given);

    test('makes a sound population from its defaults', async () => {
      const population = await generator.generate(parameters, rngKey(1));
      expect(findBrokenInvariants(population)).toEqual([]);
      expect(population.memberCount).toBe(300);
    });

    test('gives equal bytes for equal keys, and others for others', async () => {
      const [a, b, c] = await Promise.all(
        [1, 1, 2].map((seed) => generator.generate(parameters, rngKey(seed))),
      );
      expect(new Uint8Array(a!.buffer)).toEqual(new Uint8Array(b!.buffer));
      expect(digestOf(c!)).not.toBe(digestOf(a!));
    });

    test('refuses a population that would take more memory than it may', async () => {
      const large = readParameters(generator.parameters, { ...given, members: 10_000_000 });
      const generate = async () =>
        generator.generate(large, rngKey(1), { maxBytes: 64e6, path: 'population.generate' });
      await expect(generate()).rejects.toMatchObject({
        code: 'out-of-memory',
        problems: [{ path: expect.stringMatching(/^population\.generate\./) }],
      });
    });

    test('says in both languages what it is and what its parameters mean', () => {
      const texts = [
        generator.label,
        ...Object.values(generator.parameters).flatMap(({ label, help }) => [label, help]),
      ];
      for (const text of texts) {
        expect(text).toEqual({ en: expect.stringMatching(/\S/), fr: expect.stringMatching(/\S/) });
      }
    });

    test('says where each default comes from', () => {
      for (const [name, spec] of Object.entries(generator.parameters)) {
        if (spec.default === undefined || spec.kind === 'choice' || spec.kind === 'boolean') continue;
        expect(spec.source, name).toMatch(/\S/);
      }
    });
  },
);
