import { expect, test } from 'vitest';
import { tableSchema } from '../base/parameterSchema.js';
import { contentParameters } from './contentParameters.js';

const schema = tableSchema(contentParameters);

test('a content of which nothing is said has every key but the one that may be left out', () => {
  expect(schema.parse({})).toEqual({
    usefulness: 0.3,
    importance: 0.3,
    coolness: 0.3,
    valence: 0,
    credibility: 0.5,
    topics: [],
    format: 'text',
    speaker: 'peer',
    noveltyHalfLife: '36h',
    conversionRate: 0,
    conversionBy: 'favour',
    conversionValue: 0,
  });
});

test('a content may be told whole', () => {
  const content = {
    usefulness: 1,
    importance: 0,
    coolness: 0.9,
    valence: -1,
    credibility: 0.8,
    topics: ['tech', 'music'],
    format: 'video',
    speaker: 'journalist',
    noveltyHalfLife: 'none',
    conversionRate: 0.02,
    conversionBy: 'opposition',
    conversionValue: -40,
    counters: 'rumour',
  };
  expect(schema.parse(content)).toEqual(content);
});

test.each([
  { usefulness: 1.1 },
  { valence: -2 },
  { format: 'poem' },
  { speaker: 'nobody' },
  { noveltyHalfLife: '0s' },
  { topics: [''] },
  { counters: '' },
  { conversionRate: 2 },
])('%j is refused', (change) => {
  expect(schema.safeParse(change).success).toBe(false);
});

test('every default but a choice says where it comes from', () => {
  for (const [name, spec] of Object.entries(contentParameters)) {
    if (spec.default !== undefined && spec.kind !== 'choice') expect(spec.source, name).toMatch(/\S/);
  }
});
