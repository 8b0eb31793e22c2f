import { describe, expect, it } from 'vitest';
import type { GrapevineError } from '../../base/grapevineError.js';
import type { Language } from '../../base/language.js';
import { formatProblem } from '../../base/messages/formatProblem.js';
import { parseScenario } from '../parseScenario.js';

const small = {
  format: 'grapevine-scenario/1',
  population: { generate: { kind: 'everyday-life', members: 100, platforms: ['facebook', 'twitter'] } },
  contents: [{ id: 'a' }],
  timeline: [{ at: '0h', post: 'a', by: { kind: 'random', count: 1 } }],
};

function problemsOf(change: object, language: Language = 'en'): string[] {
  try {
    parseScenario({ ...small, ...change });
  } catch (error) {
    const { problems } = error as GrapevineError;
    return problems.map((problem) => formatProblem(problem, language).replace(/[\u00a0\u202f]/g, ' '));
  }
  return [];
}

const post = (change: object) => ({ timeline: [{ ...small.timeline[0], ...change }] });

describe('problems of a pass-on scenario', () => {
  it('are told all at once, whatever part they are in', () => {
    expect(
      problemsOf({
        horizon: '11y',
        model: { transfer: 2, visibility: 0.1, lookRate: 1, tiePlatform: 'tweeter' },
        platforms: { facebok: { visibility: 0.1 }, twitter: { fit: 'good' } },
        contents: [
          { id: 'a', coolness: 3, counters: 'a' },
          { id: 'a', counters: 'c' },
        ],
        broadcast: [
          { content: 'b', channel: 'televison', from: '9h', to: '9h', reach: 0.1 },
          { content: 'a', channel: 'radio', reach: 0.1, cost: { amount: 1, currency: 'EUR' } },
        ],
        timeline: [
          { post: 'aa', by: { kind: 'segment', segment: 'x' }, cost: { amount: 2, currency: 'USD' } },
          { at: '0h', when: { content: 'd', above: 1 }, post: 'a', by: { kind: 'brands' } },
          { at: '0h', times: 2, after: '1h', post: 'a', by: { kind: 'bridges', count: 101 } },
          { at: '0h', post: 'a', by: { kind: 'random' }, target: { segments: ['y'], platforms: ['x'] } },
        ],
        polls: [{ every: '1min', sample: 0 }],
        colour: 'red',
      }),
    ).toMatchInlineSnapshot(`
      [
        "model.transfer: expected a number from 0 to 1, received 2",
        "horizon: expected a length of time such as "30min", "6h" or "2d", received "11y"",
        "platforms.twitter.fit: expected a number from 0 to 1, or such numbers by format, received "good"",
        "broadcast[0].channel: expected one of television, radio, press, paid-social, received "televison" (did you mean "television"?)",
        "polls[0].sample: expected a whole number from 1 to 1073741823, received 0",
        "contents[0].coolness: expected a number from 0 to 1, received 3",
        "timeline[1].by.kind: expected one of members, random, highest-degree, bridges, groups, trait, brand, segment, received "brands" (did you mean "brand"?)",
        "timeline[3].by: expected exactly one of count, fraction, received {"kind":"random"}",
        "colour: expected no key of this name, received "red"",
        "contents[0].counters: expected the id of another content than this one, received "a"",
        "contents[1].counters: expected the id of a content that the scenario lists, received "c"",
        "contents[1].id: expected names that differ from each other, received "a"",
        "model.tiePlatform: expected a platform of the population: facebook, twitter, received "tweeter" (did you mean "twitter"?)",
        "model: expected at most one of visibility, lookRate, received {"transfer":2,"visibility":0.1,"lookRate":1,"tiePlatform":"…",
        "platforms.facebok: expected a platform of the population: facebook, twitter, received "facebok" (did you mean "facebook"?)",
        "broadcast[0].content: expected the id of a content that the scenario lists, received "b"",
        "broadcast[0].to: expected a time after 9h, received "9h"",
        "timeline[0].post: expected the id of a content that the scenario lists, received "aa"",
        "timeline[0].by.segment: expected the name of a segment that the scenario defines, received "x"",
        "timeline[0]: expected exactly one of at, when, received {"post":"aa","by":{"kind":"segment","segment":"x"},"cost":{…",
        "timeline[1].when.content: expected the id of a content that the scenario lists, received "d"",
        "timeline[1]: expected exactly one of at, when, received {"at":"0h","when":{"content":"d","above":1},"post":"a","by"…",
        "timeline[2].by.count: expected at most 100, the number of members, received 101",
        "timeline[2].times: expected the key every beside this one, received 2",
        "timeline[2].after: expected the key when beside this one, received "1h"",
        "timeline[3].target.segments[0]: expected the name of a segment that the scenario defines, received "y"",
        "timeline[3].target.platforms[0]: expected a platform of the population: facebook, twitter, received "x"",
        "polls[0].every: expected at most 10000 times in all, received "1min"",
        "timeline[0].cost.currency: expected the same currency as in broadcast[1].cost.currency: EUR, received "USD"",
      ]
    `);
  });

  it('are told in French too', () => {
    expect(
      problemsOf(
        {
          model: { visibility: 0.1, lookRate: 1 },
          timeline: [
            { at: '0h', after: '1h', post: 'b', by: { kind: 'brand', platforms: ['twiter'] } },
            { post: 'a', by: { kind: 'random', count: 1 }, cost: { amount: 2, currency: 'euro' } },
          ],
          broadcast: [{ content: 'a', channel: 'radio', from: '2h', to: '1h', reach: 0.1 }],
        },
        'fr',
      ),
    ).toMatchInlineSnapshot(`
      [
        "timeline[1].cost.currency : attendu : un code de monnaie de trois lettres majuscules, comme EUR, reçu : "euro"",
        "model : attendu : au plus l’une des clés visibility, lookRate, reçu : {"visibility":0.1,"lookRate":1}",
        "broadcast[0].to : attendu : un moment postérieur à 2h, reçu : "1h"",
        "timeline[0].post : attendu : l’identifiant d’un contenu que le scénario énumère, reçu : "b"",
        "timeline[0].by.platforms[0] : attendu : une plateforme de la population : facebook, twitter, reçu : "twiter" (vouliez-vous dire « twitter » ?)",
        "timeline[0].after : attendu : la clé when à côté de celle-ci, reçu : "1h"",
        "timeline[1] : attendu : exactement l’une des clés at, when, reçu : {"post":"a","by":{"kind":"random","count":1},"cost":{"amoun…",
      ]
    `);
  });

  it('name what is missing', () => {
    expect(problemsOf({ contents: undefined, timeline: undefined })).toMatchInlineSnapshot(`
      [
        "contents: expected a value (this key is required)",
        "timeline: expected a value (this key is required)",
      ]
    `);
    expect(problemsOf({ contents: [], timeline: [] })).toMatchInlineSnapshot(`
      [
        "contents: expected a list with at least one entry, received []",
        "timeline: expected a list with at least one entry, received []",
      ]
    `);
    expect(problemsOf(post({ by: undefined }))).toMatchInlineSnapshot(`
      [
        "timeline[0].by: expected a value (this key is required)",
      ]
    `);
  });

  it('tell keys of another form or model', () => {
    const seedSet = { kind: 'random', count: 1 };
    expect(problemsOf({ seedSet })).toMatchInlineSnapshot(`
      [
        "seedSet: expected at most one of seedSet, timeline, received {"kind":"random","count":1}",
      ]
    `);
    expect(problemsOf({ seedSet, timeline: undefined })).toMatchInlineSnapshot(`
      [
        "seedSet: expected at most one of seedSet, contents, received {"kind":"random","count":1}",
        "timeline: expected a value (this key is required)",
      ]
    `);
    expect(problemsOf({ seedSet, model: { kind: 'independent-cascade' } })).toMatchInlineSnapshot(`
      [
        "contents: expected no value here: independent-cascade does not use this key, received [{"id":"a"}]",
        "timeline: expected no value here: independent-cascade does not use this key, received [{"at":"0h","post":"a","by":{"kind":"random","count":1}}]",
      ]
    `);
    expect(problemsOf({ model: { kind: 'pass-om' } })).toMatchInlineSnapshot(`
      [
        "model.kind: expected one of pass-on, independent-cascade, cascade-embeddedness, cascade-permeability, cascade-embeddedness-permeability, linear-threshold, complex-contagion, watts-threshold, generalised-threshold, kertesz-threshold, profile, profile-threshold, group-contagion, simplicial-contagion, si, sis, sir, sirs, seir, swir, competing-contagions, cooperative-contagions, maki-thompson, daley-kendall, rumour-with-fact-checkers, bass, hawkes, voter, q-voter, majority-rule, sznajd, deffuant, hegselmann-krause, friedkin-johnsen, attraction-repulsion, cognitive-opinion-dynamics, rumour-and-truth, custom, received "pass-om" (did you mean "pass-on"?)",
      ]
    `);
    expect(problemsOf({ model: { activationProbability: 0.1 } })).toMatchInlineSnapshot(`
      [
        "model.activationProbability: expected no value here: pass-on does not use this key, received 0.1",
      ]
    `);
  });

  it('leave names alone that only the population can tell', () => {
    const file = { population: { file: 'people.tsv', as: 'memberships' } };
    expect(problemsOf({ ...file, platforms: { anything: { visibility: 1 } } })).toEqual([]);
    expect(problemsOf({ ...file, ...post({ by: { kind: 'bridges', count: 1000 } }) })).toEqual([]);
  });

  it('do not depend on the shape of what is wrong', () => {
    for (const wrong of [null, 7, 'x', [], [null], {}, [{}], [[]]]) {
      for (const key of ['model', 'contents', 'timeline', 'broadcast', 'polls', 'platforms', 'segments']) {
        const text = problemsOf({ [key]: wrong }).join();
        expect(text).not.toContain('undefined');
      }
    }
  });
});
