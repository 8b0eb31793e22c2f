import { expect, test } from 'vitest';
import { buildPopulation } from '../population/buildPopulation.js';
import { passOnScenario } from './parsePassOn.js';
import { traitFileProblems } from './traitFileProblems.js';

const { population } = buildPopulation({ memberCount: 3 });
const scenario = passOnScenario({
  seedSet: { kind: 'random', count: 1 },
  segments: { old: { where: { age: '> 50' } } },
});
const problemsWith = (columns: Record<string, readonly number[]>) =>
  traitFileProblems(
    Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, Float32Array.from(values)])),
    scenario,
    population,
    'people.csv',
  );

test('traits within their ranges, topics, gaps, and what a segment asks for are fine', () => {
  const columns = {
    attitude: [-1, 0, 1],
    activity: [0.001, Number.NaN, 9],
    'topic.tea': [0, 1, 0.5],
    age: [70, 20, 300],
  };
  expect(problemsWith(columns)).toEqual([]);
});

test('a column that nothing uses is told, with the name that was meant', () => {
  expect(problemsWith({ treshold: [0.5, 0.5, 0.5] })).toEqual([
    { code: 'no-such-key', path: 'people.csv: treshold', received: '"treshold"', suggestion: 'threshold' },
  ]);
});

test('the first value outside a range is told, with the member', () => {
  const outside = problemsWith({ attitude: [0, -9, 4], 'topic.tea': [0, 0, 7], attention: [0, 1, 1] });
  expect(outside.map(({ code, path, received }) => [code, path, received])).toEqual([
    ['number-between', 'people.csv: attitude, 1', '-9'],
    ['number-between', 'people.csv: topic.tea, 2', '7'],
    ['number-between', 'people.csv: attention, 0', '0'],
  ]);
});
