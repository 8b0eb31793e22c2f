import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../testkit/problemsIn.js';
import { writtenOut } from '../../testkit/writtenOut.js';
import { passOnScenario } from './parsePassOn.js';
import { parseScenario } from './parseScenario.js';
import type { PassOnScenario } from './passOnScenario.js';
import { scenarioJsonSchema } from './scenarioSchema.js';

/** The contract's whole example. */
const launch = {
  format: 'grapevine-scenario/1',
  name: 'A launch, then a complaint',
  rngSeed: 7,
  horizon: '7d',
  population: {
    generate: { kind: 'everyday-life', members: 10000, platforms: ['facebook', 'twitter', 'linkedin'] },
  },
  model: { kind: 'pass-on', attention: 40, feed: 'latest', reinforcement: 0.3 },
  platforms: { twitter: { visibility: 0.08 } },
  segments: { engineers: { groups: ['work-*'], where: { 'topic.tech': '> 0.5' } } },
  contents: [
    {
      id: 'launch',
      usefulness: 0.3,
      importance: 0.2,
      coolness: 0.9,
      valence: 0.8,
      credibility: 0.7,
      format: 'video',
      speaker: 'brand',
    },
    {
      id: 'complaint',
      importance: 0.8,
      coolness: 0.4,
      valence: -0.9,
      credibility: 0.8,
      format: 'video',
      speaker: 'peer',
    },
    {
      id: 'apology',
      counters: 'complaint',
      importance: 0.6,
      valence: 0.3,
      credibility: 0.8,
      format: 'text',
      speaker: 'brand',
    },
  ],
  broadcast: [
    {
      content: 'launch',
      channel: 'television',
      from: '0h',
      to: '48h',
      reach: 0.2,
      frequency: 3,
      cost: { amount: 50000, currency: 'EUR' },
    },
  ],
  timeline: [
    { at: '0h', post: 'launch', by: { kind: 'random', count: 20 } },
    { at: '24h', post: 'complaint', by: { kind: 'bridges', count: 3 } },
    {
      when: { metric: 'reach', content: 'complaint', above: 0.01 },
      after: '6h',
      post: 'apology',
      by: { kind: 'brand', platforms: ['twitter'] },
    },
  ],
  polls: [{ every: '24h', sample: 400, response: 0.4 }],
  expect: { 'contents.launch.reach.mean': '> 3000' },
  runs: 200,
};

const small = {
  format: 'grapevine-scenario/1',
  population: { generate: { kind: 'everyday-life', members: 100, platforms: ['facebook', 'twitter'] } },
  contents: [{ id: 'a' }],
  timeline: [{ at: '0h', post: 'a', by: { kind: 'random', count: 1 } }],
};

const fixedLaw = {
  kind: 'pass-on',
  appeal: 1,
  transfer: 0.3,
  visibility: 0.5,
  sameGroup: true,
  delay: 'none',
  noveltyHalfLife: 'none',
  attention: 'unlimited',
};

const parsed = (change: object = {}) => parseScenario({ ...small, ...change }) as PassOnScenario;

describe('parseScenario of a pass-on scenario', () => {
  it('takes the contract’s example whole, and fills in what it does not say', () => {
    expect(parseScenario(launch)).toMatchObject({
      ...launch,
      model: { transfer: 0.3, temperature: 0.1, ambassadorScope: 'content' },
      polls: [{ responseBias: 0 }],
      counterfactuals: ['broadcast'],
    });
  });

  it('needs only population, contents and timeline', () => {
    const scenario = parsed();
    expect(scenario).toMatchObject({
      horizon: '7d',
      model: { kind: 'pass-on', attention: 'unlimited', startHour: 9 },
      platforms: {},
      groupKinds: {},
      segments: {},
      broadcast: [],
      polls: [],
      counterfactuals: [],
      contents: [{ id: 'a', topics: [], format: 'text', speaker: 'peer', conversionBy: 'favour' }],
    });
    expect(scenario.model).not.toHaveProperty('appeal');
    expect(scenario.members).toHaveProperty('threshold');
    expect(parsed({ model: { transfer: 0.1 } }).model).toMatchObject({ kind: 'pass-on', transfer: 0.1 });
  });

  it('takes first members instead of contents and timeline', () => {
    const { contents, timeline, ...rest } = small;
    const seedSet = { kind: 'random', fraction: 0.01 };
    const scenario = parseScenario({ ...rest, model: fixedLaw, seedSet });
    expect(scenario).toMatchObject({
      model: fixedLaw,
      contents: [{ id: 'content' }],
      timeline: [{ at: '0h', post: 'content', by: seedSet }],
    });
    expect(scenario).not.toHaveProperty('seedSet');
  });

  it('gives the same again when what it gave is written and read', () => {
    for (const given of [
      launch,
      small,
      { ...small, platforms: { twitter: { fit: 0.5 }, facebook: { fit: { video: 1 } } } },
      { ...small, broadcast: [{ content: 'a', channel: 'radio', reach: 0.1 }] },
    ]) {
      const once = parseScenario(given);
      expect(parseScenario(JSON.parse(JSON.stringify(once)))).toEqual(once);
    }
  });

  it('fills in what depends on other keys', () => {
    const flight = { content: 'a', channel: 'radio', reach: 0.1 };
    expect(parsed({ horizon: '3d', broadcast: [flight] })).toMatchObject({
      broadcast: [{ from: '0h', to: '3d', frequency: 1 }],
      counterfactuals: ['broadcast'],
    });
    expect(parsed({ broadcast: [flight], timeline: undefined }).timeline).toEqual([]);
    expect(parsed({ broadcast: [flight], counterfactuals: [] }).counterfactuals).toEqual([]);
    expect(parsed({ platforms: { twitter: { fit: 0.5 } } }).platforms.twitter?.fit).toEqual({
      text: 0.5,
      photo: 0.5,
      link: 0.5,
      video: 0.5,
      discussion: 0.5,
    });
    expect(parsed({ members: { file: 'traits.csv' } }).members.file).toBe('traits.csv');
  });
});

describe('passOnScenario', () => {
  it('reads what a file says without format and population', () => {
    const { format, population, ...rest } = small;
    const { format: _, name, rngSeed, runs, population: __, ...complete } = parseScenario(small);
    expect(passOnScenario(rest)).toEqual(complete);
    expect(passOnScenario(passOnScenario(rest))).toEqual(complete);
  });

  it('refuses what is wrong, with paths', () => {
    expect(() => passOnScenario({ contents: [{ id: 'a' }], timeline: [{ at: '0h', post: 'b' }] })).toThrow(
      /timeline\[0\]\.by.*\n.*timeline\[0\]\.post/,
    );
    expect(() => passOnScenario({ ...small })).toThrow(/format: expected no key of this name/);
  });
});

it('the JSON Schema has the three forms, none with keys of the others', () => {
  const { anyOf } = writtenOut(scenarioJsonSchema()) as {
    anyOf: {
      required: string[];
      properties: Record<string, unknown>;
      additionalProperties: boolean;
      anyOf?: object[];
    }[];
  };
  expect(anyOf.map(({ required }) => required)).toEqual([
    ['format', 'population', 'contents'],
    ['format', 'population', 'seedSet'],
    ['format', 'population', 'model', 'seedSet'],
  ]);
  expect(anyOf[0]!.anyOf).toEqual([
    { required: ['timeline'] },
    { required: ['broadcast'] },
    { required: ['crisis'] },
  ]);
  expect(anyOf.every(({ additionalProperties }) => additionalProperties === false)).toBe(true);
  expect(JSON.stringify(anyOf[0])).toContain('"description":"Id of the content that is posted."');
});

it('what would begin after the horizon, and a name that objects cannot have, are told', async () => {
  const given = {
    format: 'grapevine-scenario/1',
    horizon: '5d',
    population: { generate: { kind: 'everyday-life', members: 100 } },
    contents: [{ id: 'a' }],
    segments: JSON.parse('{ "__proto__": {} }') as object,
    timeline: [{ at: '6d', post: 'a', by: { kind: 'random', count: 1 } }],
    broadcast: [{ content: 'a', channel: 'radio', from: '10d', to: '50d', reach: 0.1 }],
    polls: [{ at: '6d', sample: 10 }],
  };
  const told = await problemsIn(() => parseScenario(given));
  expect(told.sort()).toEqual([
    'broadcast[0].from time-before "10d"',
    'polls[0].at time-before "6d"',
    'segments.__proto__ no-such-key "__proto__"',
    'timeline[0].at time-before "6d"',
  ]);
});
