import { expect, test } from 'vitest';
import { numbersOf } from './numbers.js';

const en = numbersOf('en');
const fr = numbersOf('fr');
const spaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('numbers are written as in the language', () => {
  expect([en.whole(4039), spaces(fr.whole(4039))]).toEqual(['4,039', '4 039']);
  expect([en.fixed(12.345, 1), fr.fixed(12.345, 1)]).toEqual(['12.3', '12,3']);
  expect([spaces(en.percent(0.0312)), spaces(fr.percent(0.0312))]).toEqual(['3.1%', '3,1 %']);
  expect([spaces(en.bytes(64_000_000)), spaces(fr.bytes(64_000_000))]).toEqual(['64 MB', '64 Mo']);
});

test('short numbers have three digits, or all before the point', () => {
  expect([0.012345, 1.2345, 123.45, 1234.5, 123456].map(en.short)).toEqual([
    '0.0123',
    '1.23',
    '123',
    '1,235',
    '123,456',
  ]);
});

test('bytes go up by thousands', () => {
  expect([0, 999, 1000, 999_900, 1.5e9, 2e15].map((bytes) => spaces(en.bytes(bytes)))).toEqual([
    '0 B',
    '999 B',
    '1 kB',
    '1 MB',
    '1.5 GB',
    '2,000 TB',
  ]);
});

test('times go from hundredths of a second to hours', () => {
  const shown = [0.012, 3, 12.34, 80, 7260].map((seconds) => spaces(en.seconds(seconds)));
  expect(shown).toEqual(['0.01 s', '3 s', '12 s', '1 min 20 s', '2 h 1 min']);
});

test('what is not a number is a dash', () => {
  expect(en.fixed(Number.NaN, 2)).toBe('–');
});
