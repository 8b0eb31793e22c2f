import type { Language } from '@grapevine/core';
import { en } from './en.js';
import { fr } from './fr.js';

/** Everything that the command says, in one language. */
export type Messages = typeof en;

const catalogues: Readonly<Record<Language, Messages>> = { en, fr };

/** The catalogue of a language. */
export function messagesOf(language: Language): Messages {
  return catalogues[language];
}
