import { describe, expect, it } from 'vitest';
import type { GrapevineError } from '../../base/grapevineError.js';
import type { Language } from '../../base/language.js';
import { formatProblem } from '../../base/messages/formatProblem.js';
import { parseScenario } from '../parseScenario.js';

const incident = { content: 'a', by: { kind: 'random', count: 1 } };

const small = {
  format: 'grapevine-scenario/1',
  population: { generate: { kind: 'everyday-life', members: 100, platforms: ['facebook', 'twitter'] } },
  contents: [
    { id: 'a', valence: -1 },
    { id: 'b', counters: 'a' },
    { id: 'c', valence: 1 },
  ],
};

function problemsOf(crisis: object, change: object = {}, language: Language = 'en'): string[] {
  try {
    // as a file has it: without keys of no value
    parseScenario(JSON.parse(JSON.stringify({ ...small, crisis: { incident, ...crisis }, ...change })));
  } catch (error) {
    const { problems } = error as GrapevineError;
    return problems.map((problem) => formatProblem(problem, language).replace(/[\u00a0\u202f]/g, ' '));
  }
  return [];
}

describe('problems of a crisis', () => {
  it('are told all at once, whatever part they are in', () => {
    expect(
      problemsOf(
        {
          incident: {
            content: 'c',
            at: '8d',
            by: { kind: 'segment', segment: 'x' },
            target: { segments: ['y'], platforms: ['twiter'] },
            cluster: 'victims',
            seriousness: 2,
          },
          detection: {
            platforms: ['tiktok'],
            rate: 2,
            threshold: 0,
            opensAt: 17,
            closesAt: 9,
            workingDays: 8,
          },
          response: [
            { strategy: 'rebuild', at: '8d', delay: '1h', content: 'd', channel: 'tv' },
            { delay: '1h', strategy: 'deny', brief: { count: 200 }, cost: { amount: 1, currency: 'USD' } },
            { strategy: 'silence', content: 'b', platforms: ['tiktok'] },
          ],
          prepared: { darksite: true },
          boycott: { joining: -1 },
          sales: { perDay: { amount: 1, currency: 'EUR' } },
          recovery: '1h',
          lostBelow: -2,
          strategies: { apologise: {}, deny: { fuel: -1 } },
          responsibility: { victim: 2 },
        },
        { counterfactual: [] },
      ),
    ).toMatchInlineSnapshot(`
      [
        "crisis.incident.cluster: expected one of victim, accidental, preventable, received "victims" (did you mean "victim"?)",
        "crisis.incident.seriousness: expected a number from 0 to 1, received 2",
        "crisis.detection.rate: expected a number from 0 to 1, received 2",
        "crisis.detection.threshold: expected a whole number from 1 to 1000000, received 0",
        "crisis.detection.workingDays: expected a whole number from 1 to 7, received 8",
        "crisis.response[0].channel: expected one of account, direct, television, radio, press, paid-social, received "tv"",
        "crisis.prepared.darksite: expected no key of this name, received true (did you mean "darkSite"?)",
        "crisis.boycott.joining: expected a number from 0 to 1, received -1",
        "crisis.responsibility.victim: expected a number from 0 to 1, received 2",
        "crisis.strategies.deny.fuel: expected a number from 0 to 10, received -1",
        "crisis.strategies.apologise: expected no key of this name, received {}",
        "crisis.lostBelow: expected a number from -1 to 1, received -2",
        "counterfactual: expected no key of this name, received [] (did you mean "counterfactuals"?)",
        "crisis.incident.content: expected the id of a content whose valence is below 0; that of this one is 1, received "c"",
        "crisis.incident.at: expected a time before 168h, received "8d"",
        "crisis.incident.by.segment: expected the name of a segment that the scenario defines, received "x"",
        "crisis.incident.target.segments[0]: expected the name of a segment that the scenario defines, received "y"",
        "crisis.incident.target.platforms[0]: expected a platform of the population: facebook, twitter, received "twiter" (did you mean "twitter"?)",
        "crisis.detection.platforms[0]: expected a platform of the population: facebook, twitter, received "tiktok"",
        "crisis.detection.closesAt: expected an hour of day after opensAt, or 0 for both, received 9",
        "crisis.response[0].content: expected the id of a content that the scenario lists, received "d"",
        "crisis.response[0].at: expected a time before 168h, received "8d"",
        "crisis.response[0]: expected exactly one of delay, at, received {"strategy":"rebuild","at":"8d","delay":"1h","content":"d",…",
        "crisis.response[1].strategy: expected the key content beside this one, received "deny"",
        "crisis.response[1].brief: expected the key content beside this one, received {"count":200}",
        "crisis.response[1].brief.count: expected at most 100, the number of members, received 200",
        "crisis.response[2].content: expected no value here: silence does not use this key, received "b"",
        "crisis.response[2].platforms[0]: expected a platform of the population: facebook, twitter, received "tiktok"",
        "crisis.response[2]: expected exactly one of delay, at, received {"strategy":"silence","content":"b","platforms":["tiktok"]}",
        "crisis.recovery: expected a length of time of at least 1.68h, received "1h"",
        "crisis.sales.perDay.currency: expected the same currency as in crisis.response[1].cost.currency: USD, received "EUR"",
      ]
    `);
  });

  it('are told in French too', () => {
    expect(
      problemsOf(
        {
          incident: { ...incident, content: 'c' },
          detection: { opensAt: 9 },
          response: [
            { delay: '1h', strategy: 'deny', content: 'b' },
            { delay: '2h', strategy: 'rebuild', content: 'b' },
          ],
          prepared: 'yes',
        },
        {
          timeline: [
            { when: { metric: 'boycotters', content: 'a', above: 3 }, post: 'b', by: { kind: 'brand' } },
          ],
        },
        'fr',
      ),
    ).toMatchInlineSnapshot(`
      [
        "crisis.prepared : attendu : true, false, ou un objet disant ce qui était prêt, reçu : "yes"",
        "crisis.incident.content : attendu : l’identifiant d’un contenu dont la valence est inférieure à 0 ; celle de celui-ci est 1, reçu : "c"",
        "crisis.detection.closesAt : attendu : une heure postérieure à opensAt, ou 0 pour les deux, reçu : 0",
        "crisis.response[0].content : attendu : l’identifiant d’un contenu dont counters est c, reçu : "b"",
        "crisis.response[1].content : attendu : l’identifiant d’un contenu dont counters est c, reçu : "b"",
        "crisis.response[1].strategy : attendu : la même stratégie que dans crisis.response[0].strategy, qui publie le même contenu : deny, reçu : "rebuild"",
        "timeline[0].when.metric : attendu : une crise avec la clé boycott dans le scénario, ou une autre mesure, reçu : "boycotters"",
      ]
    `);
  });

  it('let a boycott be waited for where there is one', () => {
    const timeline = [
      { when: { metric: 'boycotters', content: 'a', above: 3 }, post: 'b', by: { kind: 'brand' } },
    ];
    expect(problemsOf({}, { timeline })).toMatchInlineSnapshot(`
      [
        "timeline[0].when.metric: expected a crisis with the key boycott in the scenario, or another figure, received "boycotters"",
      ]
    `);
    expect(problemsOf({ boycott: {} }, { timeline })).toEqual([]);
    expect(problemsOf({}, { timeline, crisis: undefined })).toHaveLength(1);
    const metrics = ['conversions', 'detractors'].map((metric) => ({
      ...timeline[0],
      when: { metric, content: 'a', above: 0.1 },
    }));
    expect(problemsOf({}, { timeline: metrics })).toEqual([]);
  });

  it('hold recovery to what a run can count, and hours to a day', () => {
    expect(problemsOf({ recovery: '2h' }, { horizon: '8d' })).toEqual([]);
    expect(problemsOf({ recovery: '2h' }, { horizon: '9d' })).toMatchInlineSnapshot(`
      [
        "crisis.recovery: expected a length of time of at least 2.16h, received "2h"",
      ]
    `);
    expect(problemsOf({ detection: { opensAt: 0, closesAt: 24 } })).toEqual([]);
    expect(problemsOf({ detection: { opensAt: 25 } })).toMatchInlineSnapshot(`
      [
        "crisis.detection.opensAt: expected a number from 0 to 24, received 25",
        "crisis.detection.closesAt: expected an hour of day after opensAt, or 0 for both, received 0",
      ]
    `);
    expect(problemsOf({ recovery: '0h' })).toMatchInlineSnapshot(`
      [
        "crisis.recovery: expected a length of time from 1min to 3650d, received "0h"",
      ]
    `);
  });

  it('keep a crisis apart from first members and from other models', () => {
    const seedSet = { kind: 'random', count: 1 };
    expect(problemsOf({}, { contents: undefined, seedSet })).toMatchInlineSnapshot(`
      [
        "seedSet: expected at most one of seedSet, crisis, received {"kind":"random","count":1}",
        "contents: expected a value (this key is required)",
      ]
    `);
    const model = { kind: 'independent-cascade' };
    expect(problemsOf({}, { contents: undefined, seedSet, model })).toMatchInlineSnapshot(`
      [
        "crisis: expected no value here: independent-cascade does not use this key, received {"incident":{"content":"a","by":{"kind":"random","count":1}…",
      ]
    `);
  });

  it('do not depend on the shape of what is wrong', () => {
    const wrongs = [null, 7, 'x', [], [null], {}, [{}], [[]]];
    for (const wrong of wrongs) {
      expect(problemsOf({}, { crisis: wrong }).length).toBeGreaterThan(0);
      for (const key of ['incident', 'detection', 'response', 'sales', 'strategies', 'prepared', 'boycott'])
        expect(problemsOf({ [key]: wrong }).join()).not.toContain('undefined');
    }
  });
});
