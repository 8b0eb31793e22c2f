import type { Language } from '../language.js';
import type { Note } from '../note.js';
import { type NoteCatalogue, notesEn } from './notesEn.js';
import { notesFr } from './notesFr.js';
import { spacedCatalogue } from './spacedCatalogue.js';

const catalogues: Readonly<Record<Language, NoteCatalogue>> = { en: notesEn, fr: spacedCatalogue(notesFr) };

/** One line for a person: `path: what was done`. */
export function formatNote(note: Note, language: Language): string {
  const values: Readonly<Record<string, string | number | undefined>> = {
    ...note.details,
    count: note.count,
  };
  const text = catalogues[language][note.code].replace(/\{(\w+)\}/g, (whole, name: string) =>
    values[name] === undefined ? whole : String(values[name]),
  );
  return note.path === '' ? text : `${note.path}${language === 'fr' ? '\u00a0' : ''}: ${text}`;
}
