import { expect, test } from 'vitest';
import { isSame, parsePath, pathText, valueAt, withValue } from './path.js';

test('a path and its text come to the same', () => {
  const path = ['crisis', 'response', 0, 'brief', 'count'];
  expect(pathText(path)).toBe('crisis.response[0].brief.count');
  expect(parsePath(pathText(path))).toEqual(path);
  expect([pathText([]), parsePath('')]).toEqual(['', []]);
});

test('what is missing on the way is made, and nothing given is changed', () => {
  const scenario = { contents: [{ id: 'a' }] };
  const next = withValue(scenario, ['contents', 0, 'topics'], ['sport']);
  expect(next).toEqual({ contents: [{ id: 'a', topics: ['sport'] }] });
  expect(withValue(scenario, ['crisis', 'incident', 'at'], '1d')).toHaveProperty('crisis.incident.at', '1d');
  expect(scenario).toEqual({ contents: [{ id: 'a' }] });
});

test('undefined takes a key away, and an entry out of its list', () => {
  expect(withValue({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
  expect(withValue({ list: [1, 2, 3] }, ['list', 1], undefined)).toEqual({ list: [1, 3] });
  expect(withValue({ a: 1 }, ['b', 'c'], undefined)).toEqual({ a: 1, b: {} });
});

test('only own keys are read', () => {
  expect(valueAt({}, ['constructor'])).toBeUndefined();
  expect(valueAt('text', ['length'])).toBeUndefined();
});

test('the order of keys does not matter, that of entries does', () => {
  expect(isSame({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 })).toBe(true);
  expect(isSame([1, 2], [2, 1])).toBe(false);
  expect(isSame({ a: undefined }, {})).toBe(false);
  expect(isSame({}, [])).toBe(false);
});
