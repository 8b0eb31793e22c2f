import { formEn } from './formEn.js';
import { formFr } from './formFr.js';
import type { Lang } from './messages.js';

/** The texts of the form in one language. */
export interface FormMessages {
  readonly heading: string;
  readonly intro: string;
  readonly startFrom: string;
  readonly explanations: string;
  readonly explanationsHelp: string;
  readonly basics: string;
  readonly problemsHeading: string;
  readonly problems: (count: number, written: string) => string;
  readonly noProblems: string;
  readonly solved: string;
  readonly changesHeading: string;
  readonly changes: (count: number, written: string) => string;
  readonly noChanges: string;
  /** A value in the preset, and what it is now. */
  readonly changedTo: (from: string, to: string) => string;
  readonly changedList: string;
  readonly changedMark: string;
  readonly newMark: string;
  /** On a button. */
  readonly reset: (value: string) => string;
  readonly resetName: (label: string, value: string) => string;
  readonly resetPart: string;
  readonly resetPartName: (label: string) => string;
  readonly resetAll: string;
  readonly result: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly download: string;
  readonly showJson: string;
  readonly brokenResult: string;
  readonly advanced: (count: number, written: string) => string;
  readonly add: string;
  readonly addTo: (list: string) => string;
  readonly remove: string;
  readonly duplicate: string;
  /** The action on an entry, for those who do not see where the button stands. */
  readonly actionOn: (action: string, entry: string) => string;
  readonly entry: (number: string, title: string) => string;
  readonly empty: string;
  readonly nameOfEntry: string;
  readonly turnOn: (part: string) => string;
  readonly kindOf: string;
  readonly unitOf: (label: string) => string;
  readonly sliderOf: (label: string) => string;
  readonly lawOf: (label: string) => string;
  readonly onePerLine: string;
  readonly sharesHelp: string;
  readonly notSet: string;
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  readonly between: (min: string, max: string) => string;
  readonly atLeast: (min: string) => string;
  readonly inUnit: (value: string, unit: string) => string;
  /** Between names of parts: `Contents › spot`. */
  readonly within: string;
  readonly added: (entry: string) => string;
  readonly removed: (entry: string) => string;
  readonly backToPreset: (label: string) => string;
  readonly units: Readonly<Record<string, string>>;
  readonly timeUnits: Readonly<Record<string, string>>;
  readonly laws: Readonly<Record<string, string>>;
  readonly lawFigures: Readonly<Record<string, string>>;
  /** What values of choices, and words in the place of numbers, are called: by key of the parameter, and value. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The form's texts in a language. */
export function formMessagesOf(lang: Lang): FormMessages {
  return lang === 'fr' ? formFr : formEn;
}
