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
    ['[1, 2', 6],
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

  test('what stands before the position can be completed; what is not JSON stops before its end or wants more', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('}', ']', ',', ':', '"', 'x', '1', ' '),
        (json, at, char) => {
          const place = at % (json.length + 1);
          const text = json.slice(0, place) + char + json.slice(place);
          const position = jsonErrorPosition(text);
          if (isJson(text)) expect(position).toBe(text.length);
          else expect(isJson(text.slice(0, position)) && position === text.length).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });
});
