import { expect, test } from 'vitest';
import { chartEn } from './chartEn.js';
import { chartFr } from './chartFr.js';

/** All texts, by path; functions are called with the names of their places. */
function textsOf(messages: object, path = ''): [path: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    const at = `${path}${key}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'object') return textsOf(value, `${at}.`);
    return [[at, String(value)]];
  });
}

test('both languages have the same texts', () => {
  const paths = (messages: object) =>
    textsOf(messages)
      .map(([path]) => path)
      .sort();
  expect(paths(chartFr)).toEqual(paths(chartEn));
});

test('forbidden words are in no chart', () => {
  const words = /\b(user|node|agent|edge|community|utilisateur|nœud|communauté)s?\b/i;
  for (const [, text] of [...textsOf(chartEn), ...textsOf(chartFr)]) expect(text).not.toMatch(words);
});

test('French puts a no-break space before high punctuation, and writes typographic apostrophes', () => {
  for (const [path, text] of textsOf(chartFr)) {
    if (path in chartFr && typeof chartFr[path as keyof typeof chartFr] === 'function') continue;
    expect(text).not.toMatch(/[^\u00a0\u202f][:;?!%]/);
    expect(text).not.toContain("'");
  }
});
