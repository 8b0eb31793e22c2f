import { expect, it } from 'vitest';
import { namePattern } from './namePattern.js';

const fits = (pattern: string, name: string) => {
  const bytes = new TextEncoder().encode(`<${name}>`);
  return namePattern(pattern)(bytes, 1, bytes.length - 1);
};

it('a star stands for any text, also none; all else for itself', () => {
  const fitting = [
    ['work-*', 'work-12'],
    ['work-*', 'work-'],
    ['*', ''],
    ['*', 'anything'],
    ['**', 'x'],
    ['*-12', 'work-12'],
    ['*or*', 'work'],
    ['a*b*c', 'axbxbxc'],
    ['a*a', 'aa'],
    ['*ab*ab*', 'abab'],
    ['é*', 'école'],
    ['work', 'work'],
    ['', ''],
    ['a.b(c', 'a.b(c'],
  ] as const;
  for (const [pattern, name] of fitting)
    expect([pattern, name, fits(pattern, name)]).toEqual([pattern, name, true]);
});

it('a name that differs anywhere else does not fit', () => {
  const other = [
    ['work-*', 'Work-12'],
    ['work', 'work-12'],
    ['work', 'wor'],
    ['a*a', 'a'],
    ['a*b*c', 'axc'],
    ['*ab*ab*', 'aba'],
    ['a.c', 'abc'],
    ['', 'x'],
    ['*b', 'ab '],
  ] as const;
  for (const [pattern, name] of other)
    expect([pattern, name, fits(pattern, name)]).toEqual([pattern, name, false]);
});

it('agrees with a slow search on all short names', () => {
  const texts = (letters: string, most: number): string[] =>
    most === 0
      ? ['']
      : ['', ...texts(letters, most - 1).flatMap((rest) => [...letters].map((c) => c + rest))];
  const slow = (pattern: string, name: string): boolean => {
    if (pattern === '') return name === '';
    if (pattern[0] === '*')
      return slow(pattern.slice(1), name) || (name !== '' && slow(pattern, name.slice(1)));
    return name[0] === pattern[0] && slow(pattern.slice(1), name.slice(1));
  };
  const names = [...new Set(texts('ab', 5))];
  for (const pattern of new Set(texts('ab*', 4))) {
    for (const name of names)
      if (fits(pattern, name) !== slow(pattern, name)) expect.fail(`${pattern} ${name}`);
  }
});

it('a pattern of many stars costs no more than name times pattern', () => {
  const start = performance.now();
  expect(fits(`${'*a'.repeat(200)}*b`, 'a'.repeat(4000))).toBe(false);
  expect(performance.now() - start).toBeLessThan(500);
});
