import { independentCascade, type SeedSet } from '@grapevine/core';
import { expect, test } from 'vitest';
import { somePopulation } from '../../testkit/smallExperiment.js';
import { caption } from './caption.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { langOf, messagesOf } from './messages.js';
import { numbersOf } from './numbers.js';
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

const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('the spoken sentence counts in words that agree with the number', () => {
  const say = (lang: 'en' | 'fr', reached: number, groups: number) => {
    const { whole, share } = numbersOf(lang);
    const moment = messagesOf(lang).momentStep('3');
    const parts = { moment, reached, members: 2000, groups, share: share(reached / 2000) };
    const written = {
      reachedWritten: whole(reached),
      membersWritten: whole(2000),
      groupsWritten: whole(groups),
    };
    return spaced(messagesOf(lang).status({ ...parts, ...written }));
  };
  expect(say('en', 713, 1048)).toBe(
    'Step 3: 713 of 2,000 members reached, 35.7%; at least one of them in 1,048 groups.',
  );
  expect(say('en', 1, 1)).toBe('Step 3: 1 of 2,000 members reached, 0.1%; at least one of them in 1 group.');
  expect(say('en', 9, 0)).toBe('Step 3: 9 of 2,000 members reached, 0.5%.');
  expect(say('fr', 713, 1048)).toBe(
    'Étape 3 : 713 membres touchés sur 2 000, soit 35,7 % ; au moins un dans 1 048 groupes.',
  );
  expect(say('fr', 1, 1)).toBe(
    'Étape 3 : 1 membre touché sur 2 000, soit 0,1 % ; au moins un dans 1 groupe.',
  );
  expect(say('fr', 0, 0)).toBe('Étape 3 : 0 membre touché sur 2 000, soit 0 %.');
});

test('percentages are what Intl writes in each language', () => {
  expect([en.chartBand(numbersOf('en').share(0.9), '50'), numbersOf('en').share(0.29)]).toEqual([
    '90% of 50 runs',
    '29%',
  ]);
  const { share } = numbersOf('fr');
  expect([spaced(fr.tableBand(share(0.9))), spaced(share(0.29))]).toEqual(['90 % des simulations', '29 %']);
  for (const text of [...Object.values(en), ...Object.values(fr)]) expect(String(text)).not.toMatch(/\d\s?%/);
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
