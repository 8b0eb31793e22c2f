import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Language } from './language.js';
import { formatProblem } from './messages/formatProblem.js';
import { tableSchema } from './parameterSchema.js';
import type { ParameterSpec } from './parameters.js';
import { problemsOf } from './schemaProblems.js';

const label = { en: 'Thing', fr: 'Chose' };
const INFINITE = Number.POSITIVE_INFINITY;

/** What is wrong with `thing: value` by a spec, in words. */
function problems(spec: ParameterSpec, value: unknown, language: Language = 'en'): string[] {
  const given = { thing: value };
  const read = tableSchema({ thing: spec }).safeParse(given);
  if (read.success) return [];
  return problemsOf(read.error.issues, given).map((problem) =>
    formatProblem(problem, language).replace(/[\u00a0\u202f]/g, ' '),
  );
}

describe('durations', () => {
  const spec: ParameterSpec = { kind: 'duration', range: [1 / 60, 48], words: ['none'], label };

  it.each(['1min', '90s', '1.5h', '2d', '48h', 'none'])('accept %s', (text) => {
    expect(problems(spec, text)).toEqual([]);
  });

  it.each([
    [
      '6 hours',
      'a length of time such as "30min", "6h" or "2d", or one of the words none, received "6 hours"',
    ],
    ['nun', 'a length of time such as "30min", "6h" or "2d", or one of the words none, received "nun"'],
    [6, 'a length of time such as "30min", "6h" or "2d", or one of the words none, received 6'],
    ['59s', 'a length of time from 1min to 2d, received "59s"'],
    ['1w', 'a length of time from 1min to 2d, received "1w"'],
  ])('refuse %j', (value, expected) => {
    expect(problems(spec, value)).toEqual([`thing: expected ${expected}`]);
  });

  it.each([
    [[0, INFINITE], 'x', 'a length of time such as "30min", "6h" or "2d", received "x"'],
    [[0, INFINITE], true, 'a length of time such as "30min", "6h" or "2d", received true'],
    [[2, INFINITE], '1h', 'a length of time of at least 2h, received "1h"'],
    [[1 / 3600, 87_600], '0s', 'a length of time from 1s to 3650d, received "0s"'],
  ] as const)('without words, in %j, refuse %j', (range, value, expected) => {
    expect(problems({ kind: 'duration', range, label }, value)).toEqual([`thing: expected ${expected}`]);
  });

  it('say so in French', () => {
    expect(problems(spec, '1w', 'fr')).toEqual([
      'thing : attendu : une durée comprise entre 1min et 2d, reçu : "1w"',
    ]);
  });
});

describe('laws of traits', () => {
  const spec: ParameterSpec = { kind: 'trait-law', range: [-1, 1], words: ['unlimited'], label };

  it.each([
    0.5,
    'unlimited',
    { uniform: { min: -1, max: 0.5 } },
    { normal: { mean: 0.1, deviation: 3 } },
    { logNormal: { median: 0.2, sigma: 0.5 } },
    { frequencies: { '-0.25': 1, '0.5': 3, '1': 0 } },
  ])('accept %j', (law) => {
    expect(problems(spec, law)).toEqual([]);
  });

  it.each([
    [1.5, ': expected a number from -1 to 1, received 1.5'],
    [
      'lots',
      ': expected a number, one of { uniform }, { normal }, { logNormal }, { frequencies }, or one of the words unlimited, received "lots"',
    ],
    [{ uniform: { min: 0.5, max: 0 } }, '.uniform.min: expected a min that is not above max, received 0.5'],
    [{ uniform: { min: -2, max: 0 } }, '.uniform.min: expected a number from -1 to 1, received -2'],
    [{ normal: { mean: 0 } }, '.normal.deviation: expected a value (this key is required)'],
    [
      { normal: { mean: 0, deviation: -1 } },
      '.normal.deviation: expected a number of at least 0, received -1',
    ],
    [
      { logNormal: { median: 0, sigma: 1 } },
      '.logNormal.median: expected a number from 1e-9 to 1, received 0',
    ],
    [{ frequencies: { '3': 1 } }, '.frequencies.3: expected a number from -1 to 1, received "3"'],
    [{ frequencies: { x: 1 } }, '.frequencies.x: expected a number from -1 to 1, received "x"'],
    [{ frequencies: { '0': 0 } }, '.frequencies: expected shares that are not all zero, received {"0":0}'],
  ])('refuse %j', (law, expected) => {
    expect(problems(spec, law)).toEqual([`thing${expected}`]);
  });

  it('without words, name none', () => {
    expect(problems({ kind: 'trait-law', range: [0, 1], label }, 'many')).toEqual([
      'thing: expected a number, or one of { uniform }, { normal }, { logNormal }, { frequencies }, received "many"',
    ]);
  });
});

describe('numbers with words', () => {
  const spec: ParameterSpec = { kind: 'number', range: [0, 1], words: ['all'], label };

  it('accept both', () => {
    expect([...problems(spec, 0.5), ...problems(spec, 'all')]).toEqual([]);
  });

  it.each([
    [2, 'a number from 0 to 1, received 2'],
    ['some', 'a number, or one of the words all, received "some"'],
  ])('refuse %j', (value, expected) => {
    expect(problems(spec, value)).toEqual([`thing: expected ${expected}`]);
  });

  it('may have a word as default', () => {
    expect(tableSchema({ thing: { ...spec, default: 'all' } }).parse({})).toEqual({ thing: 'all' });
  });
});

describe('lists and texts', () => {
  it('a list whose default is empty may be given empty, no other', () => {
    const names: ParameterSpec = { kind: 'names', label };
    expect(problems({ ...names, default: [] }, [])).toEqual([]);
    expect(tableSchema({ thing: { ...names, default: [] } }).parse({})).toEqual({ thing: [] });
    expect(problems({ ...names, default: [] }, [''])).toEqual([
      'thing[0]: expected text that is not empty, received ""',
    ]);
    expect(problems({ ...names, default: ['a'] }, [])).toEqual([
      'thing: expected a list with at least one entry, received []',
    ]);
  });

  it('a text may hold anything but nothing', () => {
    const text: ParameterSpec = { kind: 'text', label };
    expect(problems(text, '7 wonders')).toEqual([]);
    expect(problems(text, '')).toEqual(['thing: expected text that is not empty, received ""']);
    expect(problems(text, 7)).toEqual(['thing: expected text, received 7']);
  });
});

it('a JSON Schema can be made of every kind', () => {
  const words = ['none'];
  const range = [0, 1] as const;
  const schema = tableSchema({
    number: { kind: 'number', range, words, default: 'none', label },
    duration: { kind: 'duration', range, words, default: 'none', label },
    law: { kind: 'trait-law', range, words, default: 'none', label },
    text: { kind: 'text', optional: true, label },
  });
  expect(z.toJSONSchema(schema, { io: 'input' })).toMatchObject({
    properties: {
      number: { anyOf: [{ enum: ['none'] }, { type: 'number', maximum: 1 }] },
      duration: { anyOf: [{ enum: ['none'] }, { type: 'string' }] },
      law: { default: 'none' },
      text: { type: 'string' },
    },
  });
});
