import { expect, it } from 'vitest';
import type { ParameterSpec } from '../../base/parameters.js';
import { passOnParameters } from '../../models/passOnParameters.js';
import { crisisParameters, detectionParameters, incidentParameters } from './crisisParameters.js';
import {
  boycottParameters,
  responsibilityParameters,
  salesParameters,
  strategyParameters,
} from './harmParameters.js';
import { broadcastParameters, groupKindParameters, pollParameters } from './mediaParameters.js';
import { briefParameters, preparationParameters, responseParameters } from './responseParameters.js';
import { STRATEGY_FIGURES } from './strategyFigures.js';
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
  crisisParameters,
  incidentParameters,
  detectionParameters,
  responseParameters,
  briefParameters,
  preparationParameters,
  boycottParameters,
  salesParameters,
  responsibilityParameters,
  strategyParameters,
].flatMap((table) => Object.entries(table as Readonly<Record<string, ParameterSpec>>));

it('every parameter has texts in both languages, the French ones in French typography', () => {
  expect(specs.length).toBeGreaterThan(90);
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

it('every figure of a strategy has a source, those that say something about it one of their own', () => {
  for (const [strategy, { label, ...figures }] of Object.entries(STRATEGY_FIGURES)) {
    expect([strategy, label.en.length > 2 && label.fr.length > 2]).toEqual([strategy, true]);
    expect(Object.values(figures).filter(({ source }) => source.length < 10)).toEqual([]);
  }
});
