import { GENERATORS, type ParameterSpec, type PopulationGenerator } from '@grapevine/core';
import { expect, test } from 'vitest';
import { messagesOf } from '../messages/messagesOf.js';
import { numbersOf } from '../terminal/numbers.js';
import { parameterFlags } from './parameterFlags.js';

const label = { en: 'Thing', fr: 'Chose' };

/** The flag of a generator that has this one parameter. */
function flagOf(spec: ParameterSpec, language: 'en' | 'fr' = 'en') {
  const generator = { ...GENERATORS[0], parameters: { oneThing: spec } } as PopulationGenerator;
  return parameterFlags(generator, language, messagesOf(language), numbersOf(language))[0]!;
}

test.each<[ParameterSpec, string, string]>([
  [{ kind: 'text', label }, '--one-thing <text>', 'Thing (required)'],
  [
    { kind: 'duration', range: [0, 9], words: ['none'], optional: true, label },
    '--one-thing <duration>',
    'Thing (none)',
  ],
  [
    { kind: 'trait-law', range: [0, 9], words: ['unlimited'], default: 'unlimited', label },
    '--one-thing <law>',
    'Thing (unlimited; default unlimited)',
  ],
])('the flag of %j', (spec, flags, description) => {
  expect(flagOf(spec)).toMatchObject({ flags, description });
});

test('a length of time is a “durée” in French', () => {
  expect(flagOf({ kind: 'duration', range: [0, 9], label }, 'fr').flags).toBe('--one-thing <durée>');
});

test('a text stays one that looks like a number, anything else is read as JSON where it can be', () => {
  const range = [0, 9] as const;
  expect(flagOf({ kind: 'text', label }).parse('7')).toBe('7');
  expect(flagOf({ kind: 'duration', range, label }).parse('6h')).toBe('6h');
  expect(flagOf({ kind: 'trait-law', range, label }).parse('{"uniform":{"min":0,"max":1}}')).toEqual({
    uniform: { min: 0, max: 1 },
  });
});
