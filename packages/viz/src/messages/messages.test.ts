import { independentCascade, type SeedSet } from '@grapevine/core';
import { expect, test } from 'vitest';
import { somePopulation } from '../../testkit/smallExperiment.js';
import { caption } from './caption.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { langOf } from './messages.js';
import { shortText } from './shortText.js';

test('both languages have the same texts', () => {
  expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
  for (const [key, text] of Object.entries(en)) expect(typeof fr[key as keyof typeof fr]).toBe(typeof text);
});

test('forbidden words are nowhere on the screen', () => {
  const words = /\b(user|node|agent|edge|community|utilisateur|nœud|communauté)s?\b/i;
  for (const text of [...Object.values(en), ...Object.values(fr)]) expect(String(text)).not.toMatch(words);
});

test('French puts a no-break space before high punctuation', () => {
  for (const text of Object.values(fr))
    if (typeof text === 'string') expect(text).not.toMatch(/[^\u00a0\u202f][:;?!]/);
});

const population = somePopulation();
const scenario = (seedSet: SeedSet) => ({
  name: 'x',
  rngSeed: 'training-2026',
  runs: 1000,
  model: independentCascade({ activationProbability: 0.03 }),
  seedSet,
});

test('the caption says what is drawn', () => {
  const drawn = caption(population, scenario({ kind: 'random', count: 5 }), 0, 'en');
  expect(drawn.replaceAll('\u00a0', ' ')).toMatch(
    /^200 people in \d+ overlapping groups on 2 platforms; 5 first members drawn at random; independent cascade, p = 0\.03; seed training-2026, run 1 of 1,000\.$/,
  );
});

test('the caption speaks French', () => {
  const drawn = caption(population, scenario({ kind: 'random', count: 1 }), 1, 'fr');
  expect(drawn.replaceAll(/[\u00a0\u202f]/g, ' ')).toMatch(
    /^200 personnes dans \d+ groupes qui se recoupent sur 2 plateformes ; 1 premier membre tiré au sort ; cascade indépendante, p = 0,03 ; graine training-2026, simulation 2 sur 1 000\.$/,
  );
});

test.each<SeedSet>([
  { kind: 'members', members: ['1', '2'] },
  { kind: 'groups', groups: ['1'] },
  { kind: 'random', fraction: 0.1 },
  { kind: 'highest-degree', count: 3 },
  { kind: 'bridges', count: 1 },
])('the caption knows the seed set %o', (seedSet) => {
  for (const lang of ['en', 'fr'] as const) {
    const drawn = caption(population, scenario(seedSet), 0, lang);
    expect(drawn).not.toMatch(/undefined|NaN|object/);
    expect(drawn.split(';')).toHaveLength(4);
  }
});

test('labels are cut, cleaned and cannot turn the line around', () => {
  expect(shortText('plain')).toBe('plain');
  expect(shortText('x'.repeat(10_000))).toHaveLength(40);
  expect(shortText('a\u202eb\nc')).toBe('a b c');
  expect(shortText('مرحبا')).toBe('\u2068مرحبا\u2069');
});

test('language tags lead to the two languages', () => {
  expect([langOf('fr-CA'), langOf('FR'), langOf('de'), langOf(undefined)]).toEqual(['fr', 'fr', 'en', 'en']);
});
