import { describe, expect, it } from 'vitest';
import { writtenOut } from '../../testkit/writtenOut.js';
import type { GrapevineError } from '../base/grapevineError.js';
import { formatProblem } from '../base/messages/formatProblem.js';
import { parseScenario } from './parseScenario.js';
import { PRESETS, presetOfName } from './presets.js';
import { scenarioJsonSchema } from './scenarioSchema.js';

const good = {
  format: 'grapevine-scenario/1',
  population: {
    generate: { kind: 'overlapping-groups', members: 100, groupsPerMember: { poisson: 2 }, groupSize: 8 },
  },
  model: { kind: 'independent-cascade', activationProbability: 0.1 },
  seedSet: { kind: 'random', count: 3 },
};

function problemsOf(change: object): string[] {
  try {
    parseScenario({ ...good, ...change });
  } catch (error) {
    return (error as GrapevineError).problems.map((problem) => formatProblem(problem, 'en'));
  }
  return [];
}

describe('parseScenario', () => {
  it('fills in defaults', () => {
    expect(parseScenario(good)).toMatchObject({
      name: 'Scenario',
      rngSeed: 0,
      runs: 100,
      model: { tieProbability: 'uniform' },
    });
  });

  it('accepts the contract’s example', () => {
    const example = {
      format: 'grapevine-scenario/1',
      name: 'Launch',
      rngSeed: 'training-2026',
      population: { file: 'circles.tsv', as: 'memberships' },
      model: { kind: 'independent-cascade', activationProbability: 0.1 },
      seedSet: { kind: 'members', members: ['0', '17'] },
      runs: 1000,
    };
    expect(parseScenario(example)).toEqual({
      ...example,
      model: { ...example.model, tieProbability: 'uniform' },
    });
  });

  it('lists all of five different mistakes, each with path, expected and received', () => {
    const broken = {
      format: 'grapevine-scenario/1',
      rngsed: 7,
      population: { file: 'circles.tsv', as: 'membership' },
      model: { kind: 'independent-cascade', activationProbability: 1.2 },
      seedSet: { kind: 'random', count: 3, fraction: 0.1 },
      runs: 'many',
    };
    expect(problemsOfAll(broken)).toMatchInlineSnapshot(`
      [
        "runs: expected a whole number from 1 to 100000000, received "many"",
        "population.as: expected one of edge-list, memberships, hyperedges, hif, gexf, graphml, grapevine, contact-sequence, membership-intervals, received "membership" (did you mean "memberships"?)",
        "model.activationProbability: expected a number from 0 to 1, received 1.2",
        "seedSet: expected exactly one of count, fraction, received {"kind":"random","count":3,"fraction":0.1}",
        "rngsed: expected no key of this name, received 7 (did you mean "rngSeed"?)",
      ]
    `);
  });

  it('says so in French too', () => {
    try {
      parseScenario({
        ...good,
        model: { kind: 'independent-cascade', activationProbability: 1.2 },
        colour: 'red',
      });
      expect.fail();
    } catch (error) {
      expect(
        (error as GrapevineError).problems.map((problem) => formatProblem(problem, 'fr')),
      ).toMatchInlineSnapshot(`
        [
          "model.activationProbability : attendu : un nombre compris entre 0 et 1, reçu : 1.2",
          "colour : attendu : aucune clé de ce nom, reçu : "red"",
        ]
      `);
    }
  });

  it('finds the mistake inside a law', () => {
    const law = (groupSize: unknown) =>
      problemsOf({ population: { generate: { ...good.population.generate, groupSize } } });
    expect(law({ powerLaw: { exponent: 2, min: 9, max: 5 } })).toMatchInlineSnapshot(`
      [
        "population.generate.groupSize.powerLaw.min: expected a min that is not above max, received 9",
      ]
    `);
    expect(law({ powerLaw: { exponent: 2, min: 'x', max: 5 } })).toMatchInlineSnapshot(`
      [
        "population.generate.groupSize.powerLaw.min: expected a whole number from 1 to 1000000, received "x"",
      ]
    `);
    expect(law({ poison: 3 })).toMatchInlineSnapshot(`
      [
        "population.generate.groupSize: expected a number, or one of { poisson }, { powerLaw }, { logNormal }, { frequencies }, received {"poison":3}",
      ]
    `);
    expect(law({ frequencies: { 1: 0, 2: 0 } })).toMatchInlineSnapshot(`
      [
        "population.generate.groupSize.frequencies: expected shares that are not all zero, received {"1":0,"2":0}",
      ]
    `);
    expect(law({ frequencies: { one: 1 } })).toMatchInlineSnapshot(`
      [
        "population.generate.groupSize.frequencies.one: expected a whole number from 0 to 1000000, received "one"",
      ]
    `);
    expect(law(-4)).toMatchInlineSnapshot(`
      [
        "population.generate.groupSize: expected a number from 0 to 1000000, received -4",
      ]
    `);
    expect(law(null)).toMatchInlineSnapshot(`
      [
        "population.generate.groupSize: expected a number, or one of { poisson }, { powerLaw }, { logNormal }, { frequencies }, received null",
      ]
    `);
  });

  it('suggests the kind that was meant', () => {
    expect(problemsOf({ model: { kind: 'independent-cascades' } })).toMatchInlineSnapshot(`
      [
        "model.kind: expected one of pass-on, independent-cascade, cascade-embeddedness, cascade-permeability, cascade-embeddedness-permeability, linear-threshold, complex-contagion, watts-threshold, generalised-threshold, kertesz-threshold, profile, profile-threshold, group-contagion, simplicial-contagion, si, sis, sir, sirs, seir, swir, competing-contagions, cooperative-contagions, maki-thompson, daley-kendall, rumour-with-fact-checkers, bass, hawkes, voter, q-voter, majority-rule, sznajd, deffuant, hegselmann-krause, friedkin-johnsen, attraction-repulsion, cognitive-opinion-dynamics, rumour-and-truth, custom, received "independent-cascades" (did you mean "independent-cascade"?)",
      ]
    `);
    expect(
      problemsOf({ population: { generate: { kind: 'everydaylife', members: 10 } } }),
    ).toMatchInlineSnapshot(`
      [
        "population.generate.kind: expected one of everyday-life, overlapping-groups, community-affiliation, planted-groups, graph, received "everydaylife" (did you mean "everyday-life"?)",
      ]
    `);
    expect(problemsOf({ seedSet: { kind: 'randm', count: 3 } })).toMatchInlineSnapshot(`
      [
        "seedSet.kind: expected one of members, random, highest-degree, bridges, groups, trait, received "randm" (did you mean "random"?)",
      ]
    `);
  });

  it('says what is missing', () => {
    expect(problemsOfAll({})).toMatchInlineSnapshot(`
      [
        "format: expected a value (this key is required)",
        "population: expected a value (this key is required)",
        "contents: expected a value (this key is required)",
        "timeline: expected a value (this key is required)",
      ]
    `);
    expect(problemsOfAll(undefined)).toMatchInlineSnapshot(`
      [
        "expected a value (this key is required)",
      ]
    `);
    expect(problemsOfAll([1])).toMatchInlineSnapshot(`
      [
        "expected an object, received [1]",
      ]
    `);
    expect(problemsOf({ population: {} })).toMatchInlineSnapshot(`
      [
        "population: expected exactly one of file, generate, received {}",
      ]
    `);
    expect(problemsOf({ population: { file: 'a.txt' } })).toMatchInlineSnapshot(`
      [
        "population.as: expected a value (this key is required)",
      ]
    `);
    expect(problemsOf({ population: { generate: { kind: 'overlapping-groups' } } })).toMatchInlineSnapshot(`
      [
        "population.generate.members: expected a value (this key is required)",
      ]
    `);
  });

  it('refuses more first members than a generated population has', () => {
    expect(problemsOf({ seedSet: { kind: 'bridges', count: 101 } })).toMatchInlineSnapshot(`
      [
        "seedSet.count: expected at most 100, the number of members, received 101",
      ]
    `);
  });

  function problemsOfAll(value: unknown): string[] {
    try {
      parseScenario(value);
    } catch (error) {
      return (error as GrapevineError).problems.map((problem) => formatProblem(problem, 'en'));
    }
    return [];
  }
});

describe('the JSON Schema', () => {
  it('of a classical model says what the parser says: required keys, ranges, no unknown keys', () => {
    const { anyOf } = writtenOut(scenarioJsonSchema()) as {
      anyOf: { required: string[]; additionalProperties: boolean; properties: Record<string, object> }[];
    };
    const schema = anyOf[2]!;
    expect(schema.required).toEqual(['format', 'population', 'model', 'seedSet']);
    expect(schema.additionalProperties).toBe(false);
    expect(JSON.stringify(schema.properties.model)).toContain('"maximum":1');
  });
});

describe('presets', () => {
  it('are valid scenarios with texts in both languages', () => {
    for (const { scenario, title, description } of PRESETS) {
      expect(() => parseScenario(scenario)).not.toThrow();
      for (const text of [title, description])
        expect(Math.min(text.en.length, text.fr.length)).toBeGreaterThan(5);
    }
  });

  it('of an unknown name are refused with the nearest one', () => {
    expect(() => presetOfName('lunch')).toThrowErrorMatchingInlineSnapshot(
      `[GrapevineError: preset:lunch: expected one of the presets launch, product-launch, product-launch-crisis, viral-video, viral-video-crisis, useful-guide, useful-guide-crisis, pretty-product, pretty-product-crisis, ambassador-programme, ambassador-programme-crisis, referral, referral-crisis, fundraising, fundraising-crisis, everyday-content, broken-guitar, kitchen-video, palm-oil, supply-failure, forum-complaint, oil-spill, received "lunch" (did you mean "launch"?)]`,
    );
  });
});
