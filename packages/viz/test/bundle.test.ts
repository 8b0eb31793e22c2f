import { MODELS } from '@grapevine/core';
import { expect, test } from 'vitest';
import { bundlePlayer } from '../build.mjs';

const script = await bundlePlayer();
const specs = MODELS.flatMap(({ parameters }) => Object.values(parameters));
const englishOf = (key: 'label' | 'help') => specs.map((spec) => spec[key]!.en);

test('pages carry the names of parameters, and not what manuals say of them', () => {
  expect(englishOf('label').filter((label) => !script.includes(label))).toEqual([]);
  expect(englishOf('help').filter((help) => script.includes(help))).toEqual([]);
  expect(script).not.toContain('How useful it is');
});

test('figures keep their values, without their sources', () => {
  expect(script).toMatch(/[`'"]106d[`'"]/);
  expect(script).not.toContain('half of a pin');
});
