import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inChunks } from '../../../testkit/byteSources.js';
import { populationFacts } from '../../../testkit/populationFacts.js';
import { problemsIn } from '../../../testkit/problemsIn.js';
import { buildPopulation } from '../buildPopulation.js';
import { readPopulation } from './readPopulation.js';

const path = 'x.grapevine';
const { population } = buildPopulation({
  memberCount: 3,
  groupCount: 1,
  memberships: { members: [0, 1, 2], groups: [0, 0, 0] },
});
const bytes = new Uint8Array(population.buffer).slice();
const facts = populationFacts(population);
const read = (source: AsyncIterable<Uint8Array> | Uint8Array, options: object = {}) =>
  readPopulation(source, 'grapevine', { path, ...options });

/** Hands out `first`, then more and more, and counts how many pieces were taken. */
function endless(first: Uint8Array) {
  const taken = { pieces: 0 };
  async function* pieces() {
    for (let piece = first; ; piece = new Uint8Array(65_536)) {
      taken.pieces++;
      yield piece;
    }
  }
  return { taken, source: pieces() };
}

describe('readGrapevine', () => {
  it('fills one buffer of the size that the header says, however the bytes come', async () => {
    for (const size of [1, 7, 100, bytes.length]) {
      const { population: copy } = await read(inChunks(bytes, size));
      expect(populationFacts(copy)).toEqual(facts);
      expect(copy.buffer).toBeInstanceOf(SharedArrayBuffer);
      expect(copy.buffer.byteLength).toBe(bytes.length);
    }
    expect(populationFacts((await read(gzipSync(bytes))).population)).toEqual(facts);
  });

  it('drops what follows the population', async () => {
    const longer = new Uint8Array(bytes.length + 100_000);
    longer.set(bytes);
    const { population: copy } = await read(inChunks(longer, 1000));
    expect(copy.buffer.byteLength).toBe(bytes.length);
  });

  it('refuses what is no such file at its first bytes', async () => {
    const { taken, source } = endless(new TextEncoder().encode('ann bob\n'.repeat(100)));
    expect(await problemsIn(() => read(source))).toEqual(['x.grapevine a-population-file']);
    expect(taken.pieces).toBe(1);
  });

  it('refuses a header that would be longer than any, before it is read', async () => {
    const head = bytes.slice(0, 64);
    new DataView(head.buffer).setUint32(12, 0xffffffff, true);
    const { taken, source } = endless(head);
    expect(await problemsIn(() => read(source))).toEqual(['x.grapevine a-population-file']);
    expect(taken.pieces).toBe(1);
  });

  it('takes no more than it may, and reads no further', async () => {
    const { taken, source } = endless(bytes);
    expect(await problemsIn(() => read(source, { maxBytes: bytes.length - 1 }))).toEqual([
      'out-of-memory: x.grapevine at-most-bytes',
    ]);
    expect(taken.pieces).toBe(1);
    expect((await read(bytes, { maxBytes: bytes.length })).population.memberCount).toBe(3);
  });

  it('refuses files that end too early', async () => {
    for (const length of [0, 5, 20, bytes.length - 65]) {
      expect(await problemsIn(() => read(bytes.slice(0, length)))).toEqual(['x.grapevine a-population-file']);
    }
  });
});
