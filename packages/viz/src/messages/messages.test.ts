import { independentCascade, type SeedSet } from '@grapevine/core';
import { expect, test } from 'vitest';
import { passOnExperiment } from '../../testkit/passOnExperiment.js';
import { someExperiment, somePopulation } from '../../testkit/smallExperiment.js';
import type { PassOnScenario } from '../run/passOnExperiment.js';
import { recordRun } from '../run/recordRun.js';
import { caption } from './caption.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { langOf, messagesOf } from './messages.js';
import { momentOf, momentWithin } from './moment.js';
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
  expect([
    en.chartBands(numbersOf('en').share(0.9), numbersOf('en').share(0.5), '50'),
    numbersOf('en').share(0.29),
  ]).toEqual(['90% and 50% of 50 runs', '29%']);
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

test('moments have days and hours where there is time, and numbers where there are steps', () => {
  const options = { rngSeed: 1, run: 0 };
  const waking = { kind: 'pass-on', dayRhythm: 'waking', startHour: 9 };
  const flat = recordRun(passOnExperiment(), options);
  const byDay = recordRun(passOnExperiment(undefined, { model: waking, horizon: '40h' }), options);
  const steps = recordRun(someExperiment(), options);
  const say = (run: typeof flat, step: number, lang: 'en' | 'fr' = 'en') =>
    momentOf(run, step, messagesOf(lang), numbersOf(lang));
  expect([0, 5, 96, 192].map((step) => say(flat, step))).toEqual([
    'Day 1, 00:00',
    'Day 1, 01:15',
    'Day 2, 00:00',
    'Day 2, 24:00',
  ]);
  expect([say(byDay, 0), say(byDay, 60), say(byDay, 160)]).toEqual([
    'Day 1, 09:00',
    'Day 2, 00:00',
    'Day 3, 01:00',
  ]);
  expect(spaced(say(flat, 101, 'fr'))).toBe('Jour 2, 01 h 15');
  expect([say(steps, 3), say(steps, 3, 'fr')]).toEqual(['Step 3', 'Étape 3']);
  expect(momentWithin(byDay.timed!, 15.51, en, numbersOf('en'))).toBe('on day 2 at 00:30');
  expect(spaced(momentWithin(byDay.timed!, 15.51, fr, numbersOf('fr')))).toBe('le jour 2 à 00 h 30');
});

test('lengths of time are written in words', () => {
  const hours = [0.25, 1, 6, 36, 48, 168];
  expect(hours.map(numbersOf('en').duration)).toEqual([
    '15 minutes',
    '1 hour',
    '6 hours',
    '36 hours',
    '2 days',
    '7 days',
  ]);
  expect(hours.map((each) => spaced(numbersOf('fr').duration(each)))).toEqual([
    '15 minutes',
    '1 heure',
    '6 heures',
    '36 heures',
    '2 jours',
    '7 jours',
  ]);
});

test('the caption of a pass-on scenario names the content, where it comes from, and how long it is played', () => {
  const { passOn } = passOnExperiment();
  const played = { name: 'x', rngSeed: 7, runs: 200, passOn };
  expect(spaced(caption(population, played, 0, 'en'))).toMatch(
    /^200 people in \d+ overlapping groups on 2 platforms; “launch”: 2 first members drawn at random, broadcast; pass-on model, 2 days; seed 7, run 1 of 200\.$/,
  );
  expect(spaced(caption(population, played, 0, 'fr', 1))).toMatch(
    /^200 personnes dans \d+ groupes qui se recoupent sur 2 plateformes ; « complaint » : les 3 membres qui relient le plus de groupes l’ont en premier ; modèle de relais, 2 jours ; graine 7, simulation 1 sur 200\.$/,
  );
});

test('what has many sources names some of them', () => {
  const by = [
    { kind: 'brand' },
    { kind: 'random', count: 1 },
    { kind: 'bridges', count: 2 },
    { kind: 'segment', segment: 'fans' },
  ];
  const { passOn } = passOnExperiment(undefined, {
    segments: { fans: { members: ['1'] } },
    contents: [{ id: 'launch' }],
    timeline: by.map((each) => ({ at: '0h', post: 'launch', by: each })),
    broadcast: [],
  });
  const played = { name: 'x', rngSeed: 7, runs: 200, passOn };
  expect(caption(population, played, 0, 'en')).toContain(
    '“launch”: posted by the brand, 1 first member drawn at random, 2 more posts;',
  );
  expect(spaced(caption(population, played, 0, 'fr'))).toContain(
    '« launch » : publié par la marque, 1 premier membre tiré au sort, 2 autres publications ;',
  );
});

test('the caption of a crisis says where the incident comes from, and who answers', () => {
  const { passOn } = passOnExperiment();
  const crisis = {
    incident: { content: 'launch', by: { kind: 'segment', segment: 'fans' } },
    response: [{ content: 'complaint', channel: 'account' }],
  };
  const played = {
    ...{ name: 'x', rngSeed: 7, runs: 200 },
    passOn: { ...passOn, timeline: [], broadcast: [], crisis } as unknown as PassOnScenario,
  };
  expect(caption(population, played, 0, 'en')).toContain('“launch”: posted by members of fans;');
  expect(caption(population, played, 0, 'en', 1)).toContain('“complaint”: posted by the brand;');
});

test('a comparison says in both languages how many worlds there are, and how things stand', () => {
  expect([en.worldsHeading(2, true), fr.worldsHeading(3, false)]).toEqual([
    'Two worlds, the same people, the same luck',
    'Trois mondes, mêmes personnes',
  ]);
  const parts = { moment: 'x', worlds: ['a', 'b'], differing: 1, differingWritten: '1' };
  expect(en.compareStatus(parts)).toBe('x: a; b. 1 member fares differently.');
  expect(spaced(fr.compareStatus({ ...parts, differing: 2, differingWritten: '2' }))).toBe(
    'x : a ; b. Le sort de 2 membres diffère.',
  );
});
