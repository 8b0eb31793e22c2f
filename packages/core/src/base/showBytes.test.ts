import { expect, it } from 'vitest';
import { formatProblem } from './messages/formatProblem.js';
import { showBytes } from './showBytes.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('shows bytes in the units of the language', () => {
  expect([512, 64_000_000, 1.5e9].map((bytes) => showBytes(bytes))).toEqual(['512 B', '64 MB', '1.5 GB']);
  expect([512, 64_000_000, 1.5e9].map((bytes) => plain(showBytes(bytes, 'fr')))).toEqual([
    '512 o',
    '64 Mo',
    '1,5 Go',
  ]);
});

it('tells a limit apart from a need that is a little above it', () => {
  const told = (max: number, needed: number, language: 'en' | 'fr') =>
    plain(formatProblem({ code: 'at-most-bytes', path: 'x', details: { max, needed } }, language));
  expect(told(64_000_000, 2e9, 'en')).toBe('x: expected at most 64 MB of memory; this needs about 2 GB');
  expect(told(536_870_888, 536_944_000, 'en')).toBe(
    'x: expected at most 536.87 MB of memory; this needs about 536.94 MB',
  );
  expect(told(64_000_000, 64_000_001, 'fr')).toBe(
    'x : attendu : au plus 64 Mo de mémoire ; il en faudrait environ 64,000001 Mo',
  );
});
