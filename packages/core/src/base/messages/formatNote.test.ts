import { expect, it } from 'vitest';
import { formatNote } from './formatNote.js';
import { notesEn } from './notesEn.js';
import { notesFr } from './notesFr.js';

it('formatNote says what was done, where and how often', () => {
  const note = { code: 'lost-ties', path: 'a.hif', count: 3, details: { format: 'hif' } } as const;
  expect(formatNote(note, 'en')).toBe('a.hif: hif files hold no ties; left out: 3');
  expect(formatNote({ ...note, path: '' }, 'fr')).toBe(
    'les fichiers hif ne contiennent pas de liens\u00a0; laissés de côté\u00a0: 3',
  );
});

it('both languages say the same notes with the same values', () => {
  const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
  expect(Object.keys(notesFr)).toEqual(Object.keys(notesEn));
  for (const [code, text] of Object.entries(notesEn)) {
    expect(names(notesFr[code as keyof typeof notesEn])).toEqual(names(text));
  }
});
