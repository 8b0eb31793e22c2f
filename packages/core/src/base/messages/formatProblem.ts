import type { Problem } from '../problem.js';
import { type Catalogue, en } from './en.js';
import { fr } from './fr.js';
import { spacedCatalogue } from './spacedCatalogue.js';

/** Languages in which problems can be told. */
export type Language = 'en' | 'fr';

const catalogues: Readonly<Record<Language, Catalogue>> = { en, fr: spacedCatalogue(fr) };

const sentence = {
  en: {
    after: ': ',
    expected: 'expected',
    received: 'received',
    hint: (name: string) => ` (did you mean "${name}"?)`,
  },
  fr: {
    after: '\u00a0: ',
    expected: 'attendu\u00a0:',
    received: 'reçu\u00a0:',
    hint: (name: string) => ` (vouliez-vous dire «\u00a0${name}\u00a0»\u00a0?)`,
  },
} as const;

/** One line for a person: `path: expected …, received …`. */
export function formatProblem(problem: Problem, language: Language): string {
  const words = sentence[language];
  const where = problem.path === '' ? '' : `${problem.path}${words.after}`;
  const what = `${words.expected} ${describeExpected(problem, language)}`;
  const got = problem.received === undefined ? '' : `, ${words.received} ${problem.received}`;
  const hint = problem.suggestion === undefined ? '' : words.hint(problem.suggestion);
  return `${where}${what}${got}${hint}`;
}

/** What was expected, in words: the catalogue's text with the problem's details filled in. */
function describeExpected(problem: Problem, language: Language): string {
  return catalogues[language][problem.code].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = problem.details?.[name];
    return value === undefined ? whole : String(value);
  });
}
