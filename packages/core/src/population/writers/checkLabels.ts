import { type Problem, showReceived } from '../../base/problem.js';
import { type LabelColumn, labelOf } from '../labels.js';
import type { Population } from '../population.js';
import { LONGEST_LABEL } from '../readers/fieldScanner.js';
import type { ProblemList } from '../readers/problemList.js';

const HASH = 0x23;
const PERCENT = 0x25;
const COMMA = 0x2c;
const SPACE = 0x20;

/** Why a label, as UTF-8, cannot be written; undefined when it can. */
export type LabelRule = (label: Uint8Array) => Pick<Problem, 'code' | 'details'> | undefined;

/** Adds a problem for each label that breaks a rule. O(bytes). */
export function checkLabels(
  column: LabelColumn | undefined,
  rule: LabelRule,
  path: string,
  problems: ProblemList,
): void {
  if (column === undefined) return;
  const { offsets, bytes } = column;
  for (let i = 0; i + 1 < offsets.length; i++) {
    const broken = rule(bytes.subarray(offsets[i], offsets[i + 1]));
    if (broken)
      problems.add({ ...broken, path: `${path}[${i}]`, received: showReceived(labelOf(column, i)) });
  }
}

/** Adds a problem for each name of a trait that breaks a rule. */
export function checkTraitNames(
  { traits }: Population,
  rule: LabelRule,
  path: string,
  problems: ProblemList,
): void {
  for (const name of Object.keys(traits)) {
    const broken = rule(new TextEncoder().encode(name));
    if (broken) problems.add({ ...broken, path, received: showReceived(name) });
  }
}

/** Labels that one field of a line can hold. */
export const plainLabel: LabelRule = (label) =>
  isPlain(label, false)
    ? longLabel(label)
    : { code: 'plain-label', details: { marks: '" ", "\\t", "\\n", "#…", "%…"' } };

/** Labels that one field of a line with commas can hold. */
export const plainLabelWithoutComma: LabelRule = (label) =>
  isPlain(label, true)
    ? longLabel(label)
    : { code: 'plain-label', details: { marks: '" ", ",", "\\t", "\\n", "#…", "%…"' } };

/** Labels that XML can hold. */
export const xmlLabel: LabelRule = (label) =>
  label.length === 0 ? { code: 'non-empty-text' } : xmlText(label);

/** Texts, perhaps empty, that XML can hold. */
export const xmlText: LabelRule = (label) => {
  for (let i = 0; i < label.length; i++) {
    const byte = label[i]!;
    const isControl = byte < SPACE && byte !== 9 && byte !== 10 && byte !== 13;
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF
    const isNoncharacter = byte === 0xef && label[i + 1] === 0xbf && label[i + 2]! >= 0xbe;
    if (isControl || isNoncharacter) return { code: 'xml-label' };
  }
  return undefined;
};

function isPlain(label: Uint8Array, commas: boolean): boolean {
  if (label.length === 0 || label[0] === HASH || label[0] === PERCENT) return false;
  // a file that starts with this mark loses it
  if (label[0] === 0xef && label[1] === 0xbb && label[2] === 0xbf) return false;
  return label.every((byte) => byte > SPACE && !(commas && byte === COMMA));
}

function longLabel(label: Uint8Array): ReturnType<LabelRule> {
  return label.length > LONGEST_LABEL
    ? { code: 'label-at-most', details: { max: LONGEST_LABEL } }
    : undefined;
}
