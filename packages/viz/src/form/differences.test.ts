import { PRESETS } from '@grapevine/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences, withChanges } from './differences.js';
import type { Fields } from './path.js';

const from: Fields = {
  runs: 100,
  model: { kind: 'pass-on', transfer: 0.4 },
  segments: { fans: { where: { 'topic.sport': '> 0.6' } } },
  contents: [
    { id: 'a', coolness: 0.5 },
    { id: 'b', coolness: 0.5 },
  ],
};

test('equal scenarios differ in nothing', () => {
  expect(differences(from, structuredClone(from))).toEqual({});
});

test('a change is told by the path of the value', () => {
  const to = { ...from, contents: [{ id: 'a', coolness: 0.9 }, (from.contents as Fields[])[1]] };
  expect(differences(from, to)).toEqual({ 'contents[0].coolness': 0.9 });
});

test('what is taken away is null, what is new is told', () => {
  const { runs: _, ...kept } = from;
  const to = { ...kept, horizon: '3d' };
  expect(differences(from, to)).toEqual({ runs: null, horizon: '3d' });
});

test('a list of another length, another kind and another law are told whole', () => {
  const model = { kind: 'independent-cascade', activationProbability: 0.1 };
  expect(differences(from, { ...from, contents: [], model })).toEqual({ contents: [], model });
  const [normal, uniform] = [{ normal: { mean: 0, deviation: 1 } }, { uniform: { min: 0, max: 1 } }];
  expect(differences({ law: normal }, { law: uniform })).toEqual({ law: uniform });
});

test('names with dots stay within their object', () => {
  const where = { 'topic.sport': '> 0.9' };
  expect(differences(from, { ...from, segments: { fans: { where } } })).toEqual({
    'segments.fans.where': where,
  });
});

test('making the changes comes to the other scenario, whatever it is', () => {
  const scenario = fc.constantFrom(...PRESETS.map((preset) => preset.scenario));
  fc.assert(
    fc.property(scenario, scenario, (a, b) => {
      expect(withChanges(a, differences(a, b))).toEqual(b);
    }),
    { seed: 1, numRuns: 200 },
  );
  const value = fc.dictionary(
    fc.constantFrom('a', 'b', 'c.d', 'e[0]'),
    fc.jsonValue({ maxDepth: 3 }).filter((each) => !JSON.stringify(each).includes('null')),
  );
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(withChanges({ inner: a }, differences({ inner: a }, { inner: b }))).toEqual({ inner: b });
    }),
    { seed: 1, numRuns: 500 },
  );
});
