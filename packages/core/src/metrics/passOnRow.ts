import { CRISIS_COUNTS } from '../engine/crisisSetup.js';
import { COUNTED, type PassOnTally, POLLED, SOURCES, type TallyLayout } from '../engine/passOnTally.js';
import type { PassOnNames } from '../scenario/passOnNames.js';
import { type FigureTable, figureTable } from './figureTable.js';
import { type FigureWriter, passOnFigures } from './passOnFigures.js';

/** Adopter categories of a tally. */
const CATEGORIES = 5;

/** All that is kept of a run but its course over time, as one row of numbers. */
export interface PassOnRowLayout {
  /** Figures, from 0 on. */
  readonly figures: FigureTable;
  /** Where the polls begin: [polls x (4 + 2 x contents)], see `POLLED`. */
  readonly pollsAt: number;
  /** Where the adopter categories begin: [contents x 5 x 2], see `PassOnTally.categories`. */
  readonly categoriesAt: number;
  /** Where the counts of a crisis begin: see `CRISIS_COUNTS`; there are none without one. */
  readonly crisisAt: number;
  /** Numbers in a row. */
  readonly width: number;
}

/** How the rows of a scenario's runs are laid out; known from its names alone. */
export function passOnRowLayout(names: PassOnNames): PassOnRowLayout {
  const figures = figureTable(names);
  const pollsAt = figures.paths.length;
  const categoriesAt = pollsAt + names.pollTimes.length * (POLLED + 2 * names.contents.length);
  const crisisAt = categoriesAt + names.contents.length * CATEGORIES * 2;
  const width = crisisAt + (names.crisis ? CRISIS_COUNTS.length : 0);
  return { figures, pollsAt, categoriesAt, crisisAt, width };
}

/** Writes a run's row: see `PassOnRowLayout`. O(counts of the tally) a run, without allocation. */
export function passOnRow(names: PassOnNames, layout: TallyLayout): FigureWriter {
  const { pollsAt, categoriesAt, crisisAt } = passOnRowLayout(names);
  const writeFigures = passOnFigures(names, layout);
  return (tally, row, offset) => {
    writeFigures(tally, row, offset);
    row.set(tally.polls, offset + pollsAt);
    row.set(tally.categories, offset + categoriesAt);
    row.set(tally.crisis, offset + crisisAt);
  };
}

/** What is kept of a run that was simulated without something: these three for each content. */
export const OUTCOMES = ['reach', 'convinced', 'conversions'] as const;
/** See `OUTCOMES`. */
export type Outcome = (typeof OUTCOMES)[number];

const OUTCOME_COLUMNS = OUTCOMES.map((outcome) => COUNTED.indexOf(outcome));
const WORD_OF_MOUTH = SOURCES.indexOf('wordOfMouth');

/**
 * Writes reach, convinced and conversions of each content, [contents x 3], of a run that was simulated without something.
 *
 * Where nobody passes on (`mutedWordOfMouth`), members who never read it from a broadcast or the brand are left out: first
 * members have it even then, but broadcasting is not what gave it to them. O(counts of the tally), without allocation.
 */
export function writeOutcomes(
  { layout, counts }: PassOnTally,
  mutedWordOfMouth: boolean,
  row: Float64Array,
  offset: number,
): void {
  const { contents, segmentClasses } = layout;
  const places = layout.cells.length * SOURCES.length * segmentClasses;
  row.fill(0, offset, offset + contents * OUTCOMES.length);
  for (let content = 0, at = 0; content < contents; content++) {
    const to = offset + content * OUTCOMES.length;
    for (let place = 0; place < places; place++, at += COUNTED.length) {
      const source = Math.floor(place / segmentClasses) % SOURCES.length;
      if (mutedWordOfMouth && source === WORD_OF_MOUTH) continue;
      for (let i = 0; i < OUTCOMES.length; i++) row[to + i]! += counts[at + OUTCOME_COLUMNS[i]!]!;
    }
  }
}
