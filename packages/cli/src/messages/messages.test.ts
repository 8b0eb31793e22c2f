import { describe, expect, test } from 'vitest';
import { en } from './en.js';
import { fr } from './fr.js';

/** Every text of a catalogue with its path; functions are called with texts that stand for themselves. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((entry, i) => textsOf(entry, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    textsOf(entry, path === '' ? key : `${path}.${key}`),
  );
}

/** Paths of all keys, functions included. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, entry]) => keysOf(entry, `${path}.${key}`));
}

describe('catalogues', () => {
  test('English and French say the same things', () => {
    expect(keysOf(fr)).toEqual(keysOf(en));
  });

  test('no text is empty but the first heading of a table', () => {
    for (const catalogue of [en, fr]) {
      const empty = textsOf(catalogue).filter(([path, text]) => text === '' && !path.endsWith('head[0]'));
      expect(empty).toEqual([]);
    }
  });

  test('French keeps its marks on the line: no plain space before ; : ? ! » %, nor after «', () => {
    const sentences = textsOf(fr).filter(([path]) => !path.startsWith('init.comments'));
    expect(sentences.filter(([, text]) => / [;:?!»%]|« /.test(text))).toEqual([]);
    expect(fr.errors.choice('--lang', 'de', ['en', 'fr'])).toBe(
      '--lang\u00a0: attendu\u00a0: l’une des valeurs en, fr, reçu\u00a0: «\u00a0de\u00a0»',
    );
  });

  test('examples are lines that begin with the command', () => {
    for (const { help, view } of [en, fr]) {
      const commands = [
        help.run,
        help.compare,
        help.responseCurve,
        help.inspect,
        help.generate,
        help.convert,
        help.init,
        help.schema,
        view.help,
      ];
      const lines = [...help.programExamples, ...commands.flatMap(({ examples }) => examples)];
      expect(lines.every(([line]) => line.startsWith('grapevine '))).toBe(true);
    }
  });
});
