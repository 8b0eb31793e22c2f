import { type LabelColumn, labelOf } from './labels.js';

/** All names of a column, as texts. */
export function labelsOf(column: LabelColumn | undefined, count: number): string[] {
  return Array.from({ length: count }, (_, i) => labelOf(column, i));
}
