import { expect, test } from 'vitest';
import { titlesOf } from './titlesOf.js';

test('a preset has a title in each language, with the strategy behind it too; other scenarios have their name', () => {
  const crisis = titlesOf('A product launch in which soles come off');
  expect(crisis.fr).toBe('Un lancement où les semelles se décollent');
  expect(titlesOf(`${crisis.en} (deny)`)).toEqual({
    en: `${crisis.en} (deny)`,
    fr: `${crisis.fr} (nier)`,
  });
  expect(titlesOf(`${crisis.en} (silence)`)).toEqual({
    en: `${crisis.en} (say nothing)`,
    fr: `${crisis.fr} (se taire)`,
  });
  expect(titlesOf('Ours (deny)')).toEqual({ en: 'Ours (deny)', fr: 'Ours (deny)' });
});
