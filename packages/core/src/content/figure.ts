/**
 * How sure a figure is: `measured` from a public data set, `published` in the named source, which was read, or a
 * `guess`, whose source says what it leans on.
 */
export type Certainty = 'measured' | 'published' | 'guess';

/** A number (or a few that belong together) of a table of facts, and where it comes from. */
export interface Figure<T = number> {
  readonly value: T;
  readonly source: string;
  /** Year that it is about; null for a guess. */
  readonly year: number | null;
  readonly certainty: Certainty;
}

/** A figure from a public data set. */
export function measured<T>(value: T, year: number, source: string): Figure<T> {
  return { value, source, year, certainty: 'measured' };
}

/** A figure that stands in a source. */
export function published<T>(value: T, year: number, source: string): Figure<T> {
  return { value, source, year, certainty: 'published' };
}

/** A figure that nobody has measured, or not here. */
export function guess<T>(value: T, source: string): Figure<T> {
  return { value, source, year: null, certainty: 'guess' };
}
