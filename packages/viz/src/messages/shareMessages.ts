import type { Lang } from './messages.js';
import { shareEn } from './shareEn.js';
import { shareFr } from './shareFr.js';

/** What sharing, exporting and opening say, in one language. */
export interface ShareMessages {
  readonly menu: string;
  readonly copyLink: string;
  readonly png: string;
  readonly pngScale: (scale: string) => string;
  /** As screen readers say it. */
  readonly pngAt: (scale: string) => string;
  readonly gif: string;
  readonly svg: string;
  readonly csv: string;
  readonly html: string;
  readonly open: string;
  readonly undo: string;
  readonly redo: string;
  readonly undoKeys: string;
  readonly redoKeys: string;
  readonly close: string;
  readonly copied: string;
  /** Where the browser does not let pages write to the clipboard: before the link itself. */
  readonly copyYourself: string;
  readonly linkTooLong: (characters: string, most: string) => string;
  readonly making: (share: string) => string;
  readonly saved: (file: string) => string;
  readonly exportFailed: (reason: string) => string;
  readonly broken: string;
  readonly tooLong: string;
  readonly newer: string;
  readonly otherWorlds: (worlds: string, own: string) => string;
  readonly outdated: string;
  readonly notOurs: (file: string) => string;
  readonly fileTooLarge: (file: string) => string;
  readonly fileBroken: (file: string) => string;
  /** A file with another number of worlds than the element can show. */
  readonly otherKind: (file: string) => string;
  readonly dropHere: string;
}

/** The texts of a language. */
export function shareMessagesOf(lang: Lang): ShareMessages {
  return lang === 'fr' ? shareFr : shareEn;
}
