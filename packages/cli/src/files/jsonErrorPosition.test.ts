import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonErrorPosition } from './jsonErrorPosition.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('jsonErrorPosition', () => {
  test.each([
    ['{"a": tru}', 6],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ["{'a': 1}", 1],
    ['{"a": "b\nc"}', 6],
    ['[1, 2', 5],
    ['', 0],
    ['  ', 2],
    ['1 2', 2],
    ['[1}', 2],
    ['{"a": 01}', 7],
  ])('%j stops at %i', (text, position) => {
    expect(jsonErrorPosition(text)).toBe(position);
  });

  test('whole JSON ends at its end', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonErrorPosition(text)).toBe(text.length);
      }),
    );
  });

  test('with a character too many, the position is that of the character or of what it spoils', () => {
    const places = fc.constantFrom('}', ']', ',', ':', 'x');
    fc.assert(
      fc.property(fc.json(), fc.nat(), places, (json, at, char) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + char + json.slice(place);
        const tokenStart = /("(?:[^"\\]|\\.)*|[-\w.+]*)$/.exec(json.slice(0, place))?.index ?? place;
        const least = isJson(text) ? text.length : Math.min(tokenStart, place);
        expect(jsonErrorPosition(text)).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 500 },
    );
  });
});
