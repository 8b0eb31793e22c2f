import type { Language } from '../language.js';
import type { Problem } from '../problem.js';
import { showBytesBeside } from '../showBytes.js';
import { type Catalogue, en } from './en.js';
import { fr } from './fr.js';
import { frenchDetails } from './reasonsFr.js';
import { spacedCatalogue } from './spacedCatalogue.js';

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
function describeExpected({ code, details = {} }: Problem, language: Language): string {
  const values = language === 'fr' ? frenchDetails(details) : details;
  const text = catalogues[language][code];
  // a reason in another language says less than none
  const told = values.reason === undefined ? text.replace(/[ \u00a0]\(\{reason\}\)/, '') : text;
  return told.replace(/\{(\w+)( bytes)?\}/g, (whole, name: string, inBytes?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return inBytes ? memory(Number(value), details, language) : String(value);
  });
}

/** An amount of memory, told apart from the one beside it. */
function memory(bytes: number, { max, needed }: NonNullable<Problem['details']>, language: Language): string {
  const other = [max, needed].map(Number).find((amount) => Number.isFinite(amount) && amount !== bytes);
  return showBytesBeside(bytes, other ?? bytes, language);
}
