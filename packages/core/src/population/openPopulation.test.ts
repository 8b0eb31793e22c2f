import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { populationFacts } from '../../testkit/populationFacts.js';
import { problemsIn } from '../../testkit/problemsIn.js';
import { buildPopulation } from './buildPopulation.js';
import { packLabels } from './labels.js';
import { openPopulation } from './openPopulation.js';
import type { Population } from './population.js';
import { readPopulation } from './readers/readPopulation.js';

const path = 'x.grapevine';

function small(): { population: Population; bytes: Uint8Array } {
  const { population } = buildPopulation({
    memberCount: 4,
    groupCount: 2,
    memberships: { members: [0, 1, 2, 0, 3], groups: [0, 0, 0, 1, 1] },
    ties: { sources: [0, 0, 3], targets: [1, 2, 0], weights: [1, 2, 3] },
    traits: { age: [1, 2, 3, 4] },
    platforms: ['street', 'net'],
    groupPlatform: [0, 1],
    memberLabels: packLabels(['ann', 'bob', 'cem', 'dan']),
    groupLabels: packLabels(['work', 'choir']),
  });
  return { population, bytes: new Uint8Array(population.buffer).slice() };
}

/** The bytes of the small population, after `change` did something to its arrays. */
function broken(change: (population: Population) => void): Uint8Array {
  const { population } = small();
  change(population);
  return new Uint8Array(population.buffer).slice();
}

/** The bytes of the small population with another header text of the same length. */
function withHeader(from: string, to: string): Uint8Array {
  const { bytes } = small();
  const text = new TextDecoder('latin1').decode(bytes).replace(from, to.padEnd(from.length));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

const openAt = (bytes: Uint8Array) => problemsIn(() => openPopulation(bytes, { path }));

describe('openPopulation', () => {
  it('opens what buildPopulation made, from a copy in shared memory', () => {
    const { population, bytes } = small();
    const opened = openPopulation(bytes, { path });
    expect(populationFacts(opened)).toEqual(populationFacts(population));
    expect(opened.buffer).toBeInstanceOf(SharedArrayBuffer);
    const again = openPopulation(new Uint8Array(opened.buffer), { path });
    expect(again.buffer).toBe(opened.buffer);
  });

  it('needs no options', async () => {
    const { bytes } = small();
    expect(openPopulation(bytes).memberCount).toBe(4);
    expect(await problemsIn(() => openPopulation(new Uint8Array(3)))).toEqual([
      'population a-population-file',
    ]);
  });

  it('opens a view that starts anywhere', () => {
    const { bytes } = small();
    const padded = new Uint8Array(bytes.length + 3);
    padded.set(bytes, 3);
    expect(openPopulation(padded.subarray(3), { path }).memberCount).toBe(4);
  });

  it('names each broken invariant', async () => {
    const cases: [(population: Population) => void, string][] = [
      [(p) => p.memberOffsets.set([9], 1), 'x.grapevine:memberOffsets[2] ascending-offsets'],
      [(p) => p.groupOffsets.set([1], 0), 'x.grapevine:groupOffsets[0] ascending-offsets'],
      [(p) => p.tieOffsets.set([4], 4), 'x.grapevine:tieOffsets entries 4'],
      [(p) => p.memberGroups.set([7], 0), 'x.grapevine:memberGroups[0] index-below 7'],
      [(p) => p.groupMembers.set([0], 1), 'x.grapevine:groupMembers[1] number-above 0'],
      [(p) => p.groupMembers.set([3], 2), 'x.grapevine:groupMembers[2] same-memberships 3'],
      [(p) => p.tieTargets.set([0], 0), 'x.grapevine:tieTargets[0] another-member 0'],
      [(p) => p.tieTargets.set([4], 2), 'x.grapevine:tieTargets[2] index-below 4'],
      [(p) => p.tieWeights.set([Number.NaN], 1), 'x.grapevine:tieWeights[1] a-finite-number NaN'],
      [(p) => p.groupPlatform.set([2], 1), 'x.grapevine:groupPlatform[1] index-below 2'],
      [(p) => p.memberLabels!.offsets.set([99], 4), 'x.grapevine:memberLabelOffsets entries 99'],
    ];
    for (const [change, expected] of cases) expect(await openAt(broken(change))).toEqual([expected]);
  });

  it('names what is wrong with the header', async () => {
    expect(await openAt(withHeader('"memberCount":4', '"memberCount":5'))).toContain(
      'x.grapevine:memberOffsets entries 5',
    );
    expect(await openAt(withHeader('"memberCount":4', '"memberCount":-'))).toEqual([
      'x.grapevine a-population-file',
    ]);
    expect(await openAt(withHeader('"platforms":["street","net"]', '"platforms":"street"'))).toEqual([
      'x.grapevine:platforms a-list',
    ]);
    expect(
      await openAt(
        withHeader('"name":"memberOffsets","type":"uint32"', '"name":"memberOffsets","type":"float32"'),
      ),
    ).toBeDefined();
  });

  it('trusts the arrays when told to', () => {
    const bytes = broken((p) => p.memberGroups.set([7], 0));
    expect(openPopulation(bytes, { path, check: false }).memberGroups[0]).toBe(7);
  });

  it('is what readPopulation uses for grapevine files', async () => {
    const { population, bytes } = small();
    const read = await readPopulation(bytes, 'grapevine', { path });
    expect(populationFacts(read.population)).toEqual(populationFacts(population));
    expect(await problemsIn(() => readPopulation(bytes.slice(0, 900), 'grapevine', { path }))).toEqual([
      'x.grapevine a-population-file',
    ]);
  });

  it('opens a damaged file, or refuses it: nothing else', () => {
    const { bytes } = small();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: bytes.length }),
        fc.boolean(),
        (changes, length, cut) => {
          const damaged = bytes.slice(0, cut ? length : bytes.length);
          for (const [at, value] of changes) if (at < damaged.length) damaged[at] = value;
          try {
            populationFacts(openPopulation(damaged, { path }));
          } catch (error) {
            expect((error as { code?: string }).code, String((error as Error).stack)).toBe('invalid-input');
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
