import { expect, test } from 'vitest';
import { knownIn, namesFor, renamed } from './knownIn.js';
import { lawKind, lawOfKind } from './lawKinds.js';
import { conditionsOf, namesOf, pairLines, sharesOf } from './lines.js';
import { numberText, readNumber } from './numberText.js';
import { sliderScale } from './sliderScale.js';

test('numbers are read as both languages write them, and given back as they are where they are none', () => {
  expect(['0.5', '10,000', '1,5', ' 3 ', '-2', '1e3', ''].map((text) => readNumber(text, 'en'))).toEqual([
    0.5,
    10_000,
    1.5,
    3,
    -2,
    1000,
    undefined,
  ]);
  expect(['0,5', '10\u202f000', '1 000', 'beaucoup'].map((text) => readNumber(text, 'fr'))).toEqual([
    0.5,
    10_000,
    1000,
    'beaucoup',
  ]);
  for (const lang of ['en', 'fr'] as const)
    for (const value of [0, 0.15, -1, 12_345_678, 0.000_123])
      expect(readNumber(numberText(value, lang), lang)).toBe(value);
});

test('sliders reach both ends, stay in their range, and stand where the value is', () => {
  const ranges: [readonly [number, number], boolean][] = [
    [[0, 1], false],
    [[-1, 1], false],
    [[1, 7], true],
    [[1, 100_000_000], true],
    [[0, 10_000], false],
  ];
  for (const [[min, max], whole] of ranges) {
    const scale = sliderScale([min, max], whole)!;
    expect([scale.valueAt(0), scale.valueAt(scale.last)]).toEqual([min, max]);
    for (let position = 0; position <= scale.last; position++) {
      const value = scale.valueAt(position);
      expect(value >= min && value <= max && (!whole || Number.isInteger(value))).toBe(true);
      if (scale.last < 200) expect(scale.positionOf(value)).toBe(position);
    }
  }
  expect(sliderScale([-1e12, 1e12], false)).toBeUndefined();
  expect(sliderScale([0, Number.POSITIVE_INFINITY], false)).toBeUndefined();
});

test('a law of another kind is about as large', () => {
  const before = { logNormal: { median: 8, sigma: 0.7 } };
  expect(lawKind(before)).toBe('logNormal');
  expect(lawOfKind('number', before, [0, 100])).toBe(8);
  expect(lawOfKind('uniform', before, [0, 100])).toEqual({ uniform: { min: 4, max: 12 } });
  expect(lawOfKind('number', before, [0, 1])).toBe(1);
  expect(lawOfKind('word', before, [0, 1], 'unlimited')).toBe('unlimited');
  expect(lawKind('unlimited', ['unlimited'])).toBe('word');
  expect(lawKind('nonsense', ['unlimited'])).toBe('number');
});

test('lines are names, conditions and shares', () => {
  expect(namesOf(' a \n\nb')).toEqual(['a', 'b']);
  expect(conditionsOf('topic.sport > 0.6\nodd')).toEqual({ 'topic.sport': '> 0.6', odd: '' });
  expect(conditionsOf('\n')).toBeUndefined();
  expect(sharesOf('1: 0,3\n2: many\n3', (text) => readNumber(text, 'fr'))).toEqual({
    1: 0.3,
    2: 'many',
    3: '',
  });
  expect(pairLines({ 'topic.sport': '> 0.6' }, ' ')).toBe('topic.sport > 0.6');
});

test('names are known where they are spoken of, and follow when they change', () => {
  const scenario = {
    contents: [{ id: 'a' }, { id: 'b', counters: 'a' }],
    segments: { fans: {} },
    population: { generate: { kind: 'everyday-life', members: 100, platforms: ['email'] } },
    timeline: [{ post: 'a', target: { segments: ['fans'], groups: ['a'] } }],
    crisis: { incident: { content: 'a' } },
  };
  const known = knownIn(scenario);
  expect([known.contents, known.segments, known.platforms]).toEqual([['a', 'b'], ['fans'], ['email']]);
  expect(namesFor(['timeline', 0, 'post'], known)).toEqual(['a', 'b']);
  expect(namesFor(['contents', 0, 'topics'], known)).toBeUndefined();
  expect(renamed(scenario, 'contents', 'a', 'z')).toEqual({
    ...scenario,
    contents: [{ id: 'a' }, { id: 'b', counters: 'z' }],
    timeline: [{ post: 'z', target: { segments: ['fans'], groups: ['a'] } }],
    crisis: { incident: { content: 'z' } },
  });
});
