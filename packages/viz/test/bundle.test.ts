import { MODELS } from '@grapevine/core';
import { expect, test } from 'vitest';
import { bundlePlayer, bundlePlayerPart } from '../build.mjs';

const script = await bundlePlayer();
/** Pages play the first model of the catalogue, and leave the others out. */
const specs = Object.values(MODELS[0].parameters);
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

test('problems that a page can find are told in both languages, others are left out', () => {
  const told = [
    'the label of a group of this',
    'le nom d’un groupe de cette',
    'a number from {min} to {max}',
  ];
  const inPage = (text: string) => script.includes(text.replace('’', '\\u2019'));
  expect(told.filter((text) => !inPage(text))).toEqual([]);
  expect(['valid YAML', 'valid HIF', 'whole gzip'].filter(inPage)).toEqual([]);
});

test('what only presenter mode needs is in its script, and what can be said of it in the player', async () => {
  const room = await bundlePlayerPart('room');
  const needed = ['seenPlaces', 'grapevine-script/1'];
  expect(needed.filter((text) => script.includes(text))).toEqual([]);
  expect(needed.filter((text) => !room.includes(text))).toEqual([]);
  expect(script).toContain('the bytes of a checkpoint');
});
