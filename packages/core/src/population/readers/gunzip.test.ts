import { describe, expect, it } from 'vitest';
import { bytesOf, inChunks, zipped } from '../../../testkit/byteSources.js';
import { problemsIn } from '../../../testkit/problemsIn.js';
import { readPopulation } from './readPopulation.js';

const path = 'ties.txt';
const text = Array.from({ length: 20_000 }, (_, i) => `${i} ${(i * 7919) % 20_000}`).join('\n');

describe('compressed files', () => {
  it('are known by their first bytes, not by their names', async () => {
    const { population } = await readPopulation(zipped(bytesOf(text)), 'edge-list', { path });
    expect(population.memberCount).toBe(20_000);
  });

  it('that are cut off anywhere are refused', async () => {
    const whole = zipped(bytesOf(text));
    for (const length of [2, 5, 10, 11, 1000, whole.length - 9, whole.length - 1]) {
      const cut = whole.slice(0, length);
      for (const source of [cut, inChunks(cut, 100)]) {
        expect(await problemsIn(() => readPopulation(source, 'edge-list', { path }))).toEqual([
          'ties.txt whole-gzip',
        ]);
      }
    }
  });

  it('that are damaged are refused', async () => {
    const damaged = zipped(bytesOf(text));
    damaged.fill(0xff, 500, 600);
    expect(await problemsIn(() => readPopulation(damaged, 'edge-list', { path }))).toEqual([
      'ties.txt whole-gzip',
    ]);
  });

  it('pass on what their source throws', async () => {
    const source = (async function* () {
      yield zipped(bytesOf(text)).slice(0, 1000);
      throw new Error('disk gone');
    })();
    await expect(readPopulation(source, 'edge-list', { path })).rejects.toThrow('disk gone');
  });

  it('close their source when reading stops early', async () => {
    let closed = false;
    const source = (async function* () {
      try {
        for (;;) yield* inChunks(zipped(bytesOf('x'.repeat(1e6))), 50);
      } finally {
        closed = true;
      }
    })();
    await problemsIn(() => readPopulation(source, 'edge-list', { path }));
    expect(closed).toBe(true);
  });

  it('come from web streams too', async () => {
    const blob = new Blob([zipped(bytesOf('a b\nb c\n')) as Uint8Array<ArrayBuffer>]);
    const { population } = await readPopulation(blob.stream(), 'edge-list', { path });
    expect(population.memberCount).toBe(3);
  });
});
