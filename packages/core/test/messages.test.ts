import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../src/base/messages/en.js';
import { notesEn } from '../src/base/messages/notesEn.js';

const sources = new URL('../src/', import.meta.url);
const catalogues = 'base/messages/';
const text = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith(catalogues))
  .map((name) => readFileSync(new URL(name, sources), 'utf8'))
  .join('\n');

/** Codes of problems that only the command line finds: with files, and with what people type. */
const OF_THE_COMMAND = ['an-existing-file', 'valid-yaml', 'a-file', 'a-readable-file', 'one-document'];

/** Codes whose end comes from what is looked for. */
const isComposed = (code: string) => /^known-(member|group)$/.test(code) && text.includes('code: `known-');

describe('message catalogues', () => {
  test('every code of a problem is used somewhere', () => {
    const unused = Object.keys(en).filter((code) => !text.includes(`'${code}'`) && !isComposed(code));
    expect(unused.filter((code) => !OF_THE_COMMAND.includes(code))).toEqual([]);
  });

  test('every code of a note is used somewhere', () => {
    expect(Object.keys(notesEn).filter((code) => !text.includes(`'${code}'`))).toEqual([]);
  });
});
