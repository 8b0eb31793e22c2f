import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { passOnScenario } from '../parsePassOn.js';
import { parseScenario } from '../parseScenario.js';
import type { PassOnScenario } from '../passOnScenario.js';
import { scenarioJsonSchema } from '../scenarioSchema.js';

const contents = [
  { id: 'complaint', valence: -0.9, importance: 0.8, format: 'video' },
  { id: 'apology', counters: 'complaint', valence: 0.3, speaker: 'brand' },
  { id: 'advertisement', counters: 'complaint', valence: 0.3, speaker: 'advertisement' },
];

const euros = (amount: number) => ({ amount, currency: 'EUR' });

/** Says every key that a crisis has. */
const full = {
  incident: {
    content: 'complaint',
    at: '6h',
    by: { kind: 'segment', segment: 'guests', count: 2 },
    target: { platforms: ['twitter'], groups: ['*'] },
    cluster: 'accidental',
    seriousness: 0.9,
    isTrue: false,
  },
  detection: {
    platforms: ['twitter'],
    rate: 0.2,
    threshold: 5,
    opensAt: 9,
    closesAt: 17.5,
    workingDays: 5,
    firstDay: 'friday',
  },
  response: [
    {
      delay: '2h',
      strategy: 'rebuild',
      content: 'apology',
      channel: 'account',
      platforms: ['twitter'],
      followers: 0.1,
      trust: 0.9,
      brief: { who: 'at-risk', count: 20, before: '30min' },
      cost: euros(100),
    },
    {
      at: '48h',
      strategy: 'compensate-publicly',
      content: 'advertisement',
      channel: 'press',
      reach: 0.5,
      frequency: 1.5,
      lasts: '1d',
      cost: euros(80_000),
    },
    { delay: '1d', strategy: 'take-down', channel: 'account', platforms: ['facebook'] },
    { delay: '3d', strategy: 'rebuild', content: 'apology', channel: 'direct' },
  ],
  prepared: {
    darkSite: false,
    pageTakes: '3h',
    trainedTeam: true,
    decisionTakes: '6h',
    knownAmbassadors: false,
  },
  boycott: { joining: 0.2, socialProof: 2, halfLife: '30d' },
  sales: { perDay: euros(20_000), elasticity: 0.5 },
  recovery: '30d',
  patience: '2d',
  disclosure: 1.2,
  lostBelow: -0.2,
  outrage: 0.5,
  responsibility: { victim: 0.1, accidental: 0.5, preventable: 0.9 },
  strategies: { rebuild: { repair: 0.3, fuel: 0.8 }, 'take-down': { reposts: 0.5 } },
};

const file = {
  format: 'grapevine-scenario/1',
  population: { generate: { kind: 'everyday-life', members: 100, platforms: ['facebook', 'twitter'] } },
  segments: { guests: { groups: ['*'] } },
  contents,
  crisis: full,
};

const small = {
  contents: contents.slice(0, 1),
  crisis: { incident: { content: 'complaint', by: { kind: 'random', count: 1 } } },
};

describe('a scenario with a crisis', () => {
  it('keeps all that is said of it, and needs no timeline', () => {
    const scenario = parseScenario(file) as PassOnScenario;
    expect(scenario.crisis).toEqual(full);
    expect(scenario.timeline).toEqual([]);
  });

  it('needs only an incident: its content, and who posts it', () => {
    expect(passOnScenario(small).crisis).toMatchInlineSnapshot(`
      {
        "disclosure": 1.15,
        "incident": {
          "at": "0h",
          "by": {
            "count": 1,
            "kind": "random",
          },
          "cluster": "preventable",
          "content": "complaint",
          "isTrue": true,
          "seriousness": 0.7,
        },
        "lostBelow": -0.1,
        "outrage": 0.3,
        "patience": "1d",
        "prepared": {
          "darkSite": true,
          "decisionTakes": "8h",
          "knownAmbassadors": true,
          "pageTakes": "4h",
          "trainedTeam": true,
        },
        "recovery": "none",
        "response": [],
        "responsibility": {
          "accidental": 0.55,
          "preventable": 1,
          "victim": 0.25,
        },
        "strategies": {},
      }
    `);
  });

  it('turns detection, boycott, sales and answers on with what they usually are', () => {
    const crisis = {
      ...small.crisis,
      detection: {},
      boycott: {},
      sales: { perDay: euros(5) },
      response: [{ delay: '1h', strategy: 'explain', content: 'apology', brief: { count: 3 } }],
    };
    expect(passOnScenario({ contents, crisis }).crisis).toMatchObject({
      detection: {
        rate: 0.1,
        threshold: 3,
        opensAt: 0,
        closesAt: 0,
        workingDays: 7,
        firstDay: 'monday',
      },
      boycott: { joining: 0.3, socialProof: 3, halfLife: '14d' },
      sales: { elasticity: 0.3 },
      response: [{ channel: 'account', brief: { who: 'ambassadors', count: 3, before: '1h' } }],
    });
  });

  it('takes one word for all that was prepared', () => {
    const prepared = (value: unknown) =>
      passOnScenario({ ...small, crisis: { ...small.crisis, prepared: value } }).crisis!.prepared;
    const times = { pageTakes: '4h', decisionTakes: '8h' };
    const all = (is: boolean) => ({ ...times, darkSite: is, trainedTeam: is, knownAmbassadors: is });
    expect(prepared(true)).toEqual(all(true));
    expect(prepared(false)).toEqual(all(false));
    expect(prepared({ trainedTeam: false })).toEqual({ ...all(true), trainedTeam: false });
  });

  it('is the same when what was read is written and read again', () => {
    for (const given of [file, { ...file, crisis: { ...full, prepared: false, detection: {} } }]) {
      const once = parseScenario(given);
      expect(parseScenario(JSON.parse(JSON.stringify(once)))).toEqual(once);
    }
    expect(passOnScenario(passOnScenario(small))).toEqual(passOnScenario(small));
  });
});

it('the JSON Schema takes the whole example, and refuses what the parser refuses', () => {
  const { anyOf, ...rest } = scenarioJsonSchema() as { anyOf: Record<string, unknown>[] };
  // that something must happen is told apart: zod cannot read both at once
  const { anyOf: happenings, ...form } = anyOf[0]!;
  expect(happenings).toContainEqual({ required: ['crisis'] });
  const schema = z.fromJSONSchema({ ...rest, ...form });
  const accepts = (change: object) => schema.safeParse({ ...file, crisis: { ...full, ...change } }).success;
  expect(accepts({})).toBe(true);
  expect(accepts({ prepared: false })).toBe(true);
  expect(accepts({ prepared: 'no' })).toBe(false);
  expect(accepts({ recovery: 3 })).toBe(false);
  expect(accepts({ outrage: 11 })).toBe(false);
  expect(accepts({ incident: { ...full.incident, cluster: 'own-fault' } })).toBe(false);
  expect(accepts({ response: [{ delay: '1h' }] })).toBe(false);
  expect(accepts({ detecton: {} })).toBe(false);
});
