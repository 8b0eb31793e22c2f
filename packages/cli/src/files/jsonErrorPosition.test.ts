import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonErrorPosition } from './jsonErrorPosition.js';

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

  test('a text that is cut off stops at its end, or where the token begins that the cut went through', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        const text = json.slice(0, at % (json.length + 1));
        const cutToken = text.slice(jsonErrorPosition(text));
        expect(cutToken).toMatch(/^("([^"\\]|\\.)*\\?|[-+.\w]*)$/);
      }),
      { numRuns: 500 },
    );
  });
});
