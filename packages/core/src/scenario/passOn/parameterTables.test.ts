import { expect, it } from 'vitest';
import type { ParameterSpec } from '../../base/parameters.js';
import { passOnParameters } from '../../models/passOnParameters.js';
import { broadcastParameters, groupKindParameters, pollParameters } from './mediaParameters.js';
import {
  brandPostParameters,
  interventionParameters,
  segmentPostParameters,
  whenParameters,
} from './timelineParameters.js';

const specs = [
  passOnParameters,
  broadcastParameters,
  groupKindParameters,
  pollParameters,
  brandPostParameters,
  interventionParameters,
  segmentPostParameters,
  whenParameters,
].flatMap((table) => Object.entries(table as Readonly<Record<string, ParameterSpec>>));

it('every parameter has texts in both languages, the French ones in French typography', () => {
  expect(specs.length).toBeGreaterThan(40);
  for (const [name, { label, help }] of specs) {
    for (const text of [label, ...(help ? [help] : [])]) {
      expect([name, text.en.length > 1, text.fr.length > 0]).toEqual([name, true, true]);
      expect([name, /['"]|[^ \u00a0][;:!?»]/.test(text.fr)]).toEqual([name, false]);
      expect([name, text.en.endsWith('.')]).toEqual([name, text.fr.endsWith('.')]);
    }
  }
});

it('every default has a source', () => {
  const bare = specs.filter(([, spec]) => spec.default !== undefined && !spec.source);
  expect(bare.map(([name]) => name)).toEqual([]);
});
