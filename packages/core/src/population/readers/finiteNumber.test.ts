import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../testkit/byteSources.js';
import { finiteNumber } from './finiteNumber.js';

const parse = (text: string) => finiteNumber(bytesOf(text), 0, text.length);

describe('finiteNumber', () => {
  it('reads decimals as Number does', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.float({ noNaN: true, noDefaultInfinity: true }),
        ),
        (value) => {
          expect(parse(String(value))).toBe(value + 0 === 0 ? Number(String(value)) : value);
        },
      ),
    );
    fc.assert(
      fc.property(fc.nat(999_999), fc.nat(999_999), (whole, part) => {
        expect(parse(`${whole}.${part}`)).toBe(Number(`${whole}.${part}`));
      }),
    );
    expect([parse('.5'), parse('5.'), parse('-2'), parse('+1e-3'), parse('007')]).toEqual([
      0.5, 5, -2, 0.001, 7,
    ]);
  });

  it('refuses everything else', () => {
    for (const text of [
      '',
      '.',
      '-',
      'NaN',
      'Infinity',
      '0x10',
      '1_000',
      '1,5',
      '1e',
      '1.2.3',
      '٣',
      '1'.repeat(500),
    ]) {
      expect(parse(text)).toBeNaN();
    }
  });
});
