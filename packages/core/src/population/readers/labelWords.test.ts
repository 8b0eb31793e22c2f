import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWords, packBytes, packNumber, viewOf } from './labelWords.js';

const label = fc.uint8Array({ maxLength: 13 });

describe('packBytes', () => {
  it('writes the same words wherever a label stands, at the end of memory too', () => {
    fc.assert(
      fc.property(
        label,
        fc.uint8Array({ maxLength: 5 }),
        fc.uint8Array({ maxLength: 5 }),
        (own, before, after) => {
          const all = Uint8Array.of(...before, ...own, ...after);
          const words = new Int32Array(6).fill(-1);
          const isAscii = packBytes(viewOf(all), before.length, before.length + own.length, words, 1);
          expect(isAscii).toBe(own.every((byte) => byte < 128));
          const count = Math.ceil(own.length / 4);
          const padded = Uint8Array.from({ length: 4 * count }, (_, i) => own[i] ?? 0);
          expect([...words]).toEqual([-1, ...new Int32Array(padded.buffer), ...Array(5 - count).fill(-1)]);
        },
      ),
    );
  });
});

describe('packNumber', () => {
  it('writes what its digits would be packed to', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (value) => {
        const digits = new TextEncoder().encode(String(value));
        const [written, expected] = [new Int32Array(2), new Int32Array(2)];
        packBytes(viewOf(digits), 0, digits.length, expected, 0);
        expect(packNumber(value, written, 0)).toBe(digits.length);
        expect(written).toEqual(expected);
      }),
      { examples: [[0], [9], [10], [9999], [10_000], [99_999_999]] },
    );
  });
});

describe('hashWords', () => {
  it('tells a label from the same with zeros at its end', () => {
    expect(hashWords(Int32Array.of(97), 0, 1, 5)).not.toBe(hashWords(Int32Array.of(97), 0, 2, 5));
  });
});
