import { describe, expect, it } from 'vitest';
import { expectMean } from '../../testkit/expectMean.js';
import { deriveKey, PURPOSES, rngKey, runKey } from './rngKey.js';
import { openStream, STEP_X, STEP_Y, streamX, streamY, word } from './stream.js';

const draws = (count: number, next: () => number): number[] => Array.from({ length: count }, next);

/** Chi-square of 32-bit words over 256 cells for each of their four bytes, as a z value. */
function byteZ(words: readonly number[], byte: number): number {
  const counts = new Float64Array(256);
  for (const w of words) counts[(w >>> (8 * byte)) & 255]!++;
  const mean = words.length / 256;
  const chiSquare = counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
  return (chiSquare - 255) / Math.sqrt(2 * 255);
}

/** Serial correlation of consecutive words, as a z value. */
function serialZ(words: readonly number[]): number {
  const centred = words.map((w) => (w >>> 0) / 2 ** 32 - 0.5);
  let sum = 0;
  for (let i = 1; i < centred.length; i++) sum += centred[i]! * centred[i - 1]!;
  return (sum * 12) / Math.sqrt(words.length - 1);
}

describe('keys', () => {
  it('are frozen: a change here would change every published digest', () => {
    expect([...rngKey('paris')]).toMatchInlineSnapshot(`
      [
        1092435699,
        4002807031,
        3883829951,
        1667525005,
      ]
    `);
    expect([...runKey(rngKey(7), 3, 'exposure')]).toMatchInlineSnapshot(`
      [
        3256707876,
        2775010126,
        3861657703,
        780897774,
      ]
    `);
    expect(draws(4, openStream(rngKey(7), 1, 2).uint32)).toMatchInlineSnapshot(`
      [
        2952342191,
        1404458478,
        315556949,
        3965535432,
      ]
    `);
    expect(draws(2, openStream(rngKey(7), 1, 2).uniform)).toMatchInlineSnapshot(`
      [
        0.6873957315608931,
        0.07347132953478519,
      ]
    `);
  });

  it('of a number and of the same number as text are equal', () => {
    expect(rngKey(7)).toEqual(rngKey('7'));
  });

  it('differ for every purpose and run, with 128 bits each', () => {
    const base = rngKey(1);
    const seen = new Set<string>();
    for (const purpose of Object.keys(PURPOSES) as (keyof typeof PURPOSES)[]) {
      for (let run = 0; run < 10_000; run++) seen.add(runKey(base, run, purpose).join());
    }
    expect(seen.size).toBe(10_000 * Object.keys(PURPOSES).length);
  });

  it('change in half of their bits when one bit of the key or of a word changes (1e5 bits, 5 sigma)', () => {
    const flips: number[] = [];
    for (let trial = 0; trial < 400; trial++) {
      const key = rngKey(`avalanche ${trial}`);
      const near = Uint32Array.from(key);
      near[trial & 3]! ^= 1 << (trial % 32);
      const [a, b, c] = [
        deriveKey(key, [trial]),
        deriveKey(near, [trial]),
        deriveKey(key, [trial ^ (1 << (trial % 20))]),
      ];
      for (let i = 0; i < 4; i++)
        for (let bit = 0; bit < 32; bit++)
          flips.push(((a[i]! ^ b[i]!) >>> bit) & 1, ((a[i]! ^ c[i]!) >>> bit) & 1);
    }
    expectMean(flips, 0.5);
  });
});

describe('streams of one key', () => {
  it('never share their state: (a, b) -> (x, y) is one to one', () => {
    const [k0, k1, k2, k3] = [...rngKey('unique')] as [number, number, number, number];
    const states = new Set<number>();
    for (let a = 0; a < 2000; a++) {
      const x = streamX(k0, k1, a);
      for (let b = 0; b < 200; b++) states.add((x >>> 0) * 2 ** 21 + (streamY(x, k2, k3, b) >>> 11));
    }
    // 21 of y's 32 bits fit beside x: a stream repeats another's only if x is equal too, which the bijection forbids
    expect(states.size).toBeGreaterThan(2000 * 200 - 40);
  });

  it('do not overlap: of 2 million consecutive states in 200,000 streams none occurs twice', () => {
    const [k0, k1, k2, k3] = [...rngKey('overlap')] as [number, number, number, number];
    const states = new BigUint64Array(2_000_000);
    let next = 0;
    for (let a = 0; a < 20_000; a++) {
      for (let b = 0; b < 10; b++) {
        let x = streamX(k0, k1, a);
        let y = streamY(x, k2, k3, b);
        for (let j = 0; j < 10; j++) {
          states[next++] = (BigInt(x >>> 0) << 32n) | BigInt(y >>> 0);
          x = (x + STEP_X) | 0;
          y = (y + STEP_Y) | 0;
        }
      }
    }
    states.sort();
    let repeats = 0;
    for (let i = 1; i < states.length; i++) if (states[i] === states[i - 1]) repeats++;
    expect(repeats).toBe(0);
  });
});

describe('words are uniform and uncorrelated (each z below 5: 1 fresh seed in 1.7 million fails)', () => {
  const cases: Record<string, () => number[]> = {
    'within one stream': () => draws(200_000, openStream(rngKey('one'), 3, 4).uint32),
    'first words of consecutive members': () => firstWords((i) => [i, 0]),
    'first words of consecutive groups': () => firstWords((i) => [0, i]),
    'second words of consecutive groups': () => firstWords((i) => [5, i], 1),
    'first words of keys that differ in one bit of member or group': () =>
      Array.from({ length: 64_000 }, (_, i) => {
        const bit = i % 32;
        const base = Math.floor(i / 32);
        return (
          openStream(rngKey('bit'), base ^ (1 << bit), base).uint32() ^
          openStream(rngKey('bit'), base, base).uint32()
        );
      }),
    'first words of consecutive runs': () => {
      const key = rngKey('runs');
      return Array.from({ length: 100_000 }, (_, run) =>
        openStream(runKey(key, run, 'exposure'), 0, 0).uint32(),
      );
    },
    'first words of consecutive seeds': () =>
      Array.from({ length: 50_000 }, (_, seed) => openStream(rngKey(seed), 0, 0).uint32()),
  };
  for (const [name, words] of Object.entries(cases)) {
    it(name, () => {
      const sample = words();
      for (let byte = 0; byte < 4; byte++)
        expect(Math.abs(byteZ(sample, byte)), `byte ${byte}`).toBeLessThan(5);
      expect(Math.abs(serialZ(sample)), 'serial correlation').toBeLessThan(5);
    });
  }

  function firstWords(pair: (i: number) => [number, number], skip = 0): number[] {
    const [k0, k1, k2, k3] = [...rngKey('first')] as [number, number, number, number];
    return Array.from({ length: 200_000 }, (_, i) => {
      const [a, b] = pair(i);
      const x = streamX(k0, k1, a);
      const y = streamY(x, k2, k3, b);
      return word((x + skip * STEP_X) | 0, (y + skip * STEP_Y) | 0) >>> 0;
    });
  }
});

describe('below', () => {
  it('is uniform on 0 … bound - 1, also where the bound does not divide 2^32 (5 sigma)', () => {
    const stream = openStream(rngKey('below'));
    const sample = draws(100_000, () => stream.below(7));
    for (let value = 0; value < 7; value++)
      expectMean(
        sample.map((drawn) => Number(drawn === value)),
        1 / 7,
      );
  });
});
