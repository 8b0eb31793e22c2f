import { expect, test } from 'vitest';
import { fitText } from './fitText.js';
import { textWidth } from './textWidth.js';

test('a text that has room stays; a longer one is cut to the width, and says so', () => {
  expect(fitText('early majority', 200)).toBe('early majority');
  const cut = fitText('A product launch with television and word of mouth', 120);
  expect(cut).toMatch(/^A product .*[^ ]…$/);
  expect(textWidth(cut)).toBeLessThanOrEqual(120);
});

test('isolates are kept, and characters of two units stay whole', () => {
  const cut = fitText(`\u2068${'😀'.repeat(40)}\u2069`, 100);
  expect(cut).toMatch(/^\u2068(?:😀)+…\u2069$/u);
});
