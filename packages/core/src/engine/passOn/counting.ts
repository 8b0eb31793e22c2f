import { SERIES } from '../passOnTally.js';
import { amounts } from './amounts.js';
import type { Attitudes } from './attitudes.js';
import { CELL_SHIFT, FROM_BROADCAST, FROM_MEMBERS, REACHED } from './memberState.js';
import type { PassOnRun } from './passOnRun.js';
import { countsAt, DETRACTORS, FIGURE, FIGURES, SLICE_FIGURE, SOURCE, seriesAt } from './recordCount.js';
import { createSides } from './sides.js';

/** Told that a figure of a content has grown to `total`. */
export type Watch = (content: number, figure: number, total: number, tick: number) => void;

/** What reading comes to, in the tally. */
export interface Counting {
  /** One exposure more; `at` is where the counts of its cell and source begin. */
  readonly impression: (content: number, at: number) => void;
  /** One member more for a figure other than impressions; `at` is where his counts begin. */
  readonly grow: (content: number, figure: number, at: number, tick: number) => void;
  /** Notes in a member's flags where the content came from: the first cell for good, the sources as they come. */
  readonly meet: (
    content: number,
    cell: number,
    outside: boolean,
    flags: number,
    segmentClass: number,
    tick: number,
  ) => number;
  /** Sets a member's attitude to `amounts.attitude`, and counts by how much, and whether he is an ambassador or a detractor now. */
  readonly setAttitude: (member: number, content: number, at: number) => void;
  /** A member's attitude has returned to the line of ambassadors or detractors. */
  readonly returned: (member: number) => void;
}

/** Told of each change of an attitude, by `amounts.change`. */
export type AttitudeSums = (member: number) => void;

// what this module holds itself is compiled in, what others export looked up each time
const { change, fade } = amounts;
const seriesLength = SERIES.length;

/** Counts into a run's tally; `watch` is told of what grows. */
export function createCounting(
  run: PassOnRun,
  attitudes: Attitudes,
  sums: AttitudeSums,
  watch: Watch,
): Counting {
  const { tally, totals, detractors, state, setup } = run;
  const { counts, series } = tally;
  const { moved } = state;
  const { memberCount } = setup.population;
  const contents = setup.contents.length;
  const sides = createSides(run, attitudes, (content, newAmbassadors, newDetractors) => {
    const slice = seriesAt(tally, run.slice, content);
    series[slice + SLICE_FIGURE.ambassadors]! += newAmbassadors;
    series[slice + SLICE_FIGURE.detractors]! += newDetractors;
    if (newDetractors === 0) return;
    detractors[content]! += newDetractors;
    watch(content, DETRACTORS, detractors[content]!, run.tick);
  });

  const grow = (content: number, figure: number, at: number, tick: number): void => {
    counts[at + figure]!++;
    series[seriesAt(tally, run.slice, content) + figure]!++;
    watch(content, figure, ++totals[content * FIGURES + figure]!, tick);
  };

  return {
    grow,
    impression(content, at) {
      counts[at]!++;
      series[(run.slice * contents + content) * seriesLength]!++;
    },
    meet(content, cell, outside, flags, segmentClass, tick) {
      const mark = outside ? FROM_BROADCAST : FROM_MEMBERS;
      if (!(flags & REACHED)) {
        const source = outside ? SOURCE.broadcast : SOURCE.members;
        grow(content, FIGURE.reach, countsAt(tally, content, cell, source, segmentClass), tick);
        return flags | REACHED | mark | (cell << CELL_SHIFT);
      }
      if (flags & mark) return flags;
      const first = flags >>> CELL_SHIFT;
      const source = outside ? SOURCE.members : SOURCE.broadcast;
      counts[countsAt(tally, content, first, source, segmentClass) + FIGURE.reach]!--;
      counts[countsAt(tally, content, first, SOURCE.both, segmentClass) + FIGURE.reach]!++;
      return flags | mark;
    },
    setAttitude(member, content, at) {
      attitudes.set(member);
      counts[at + FIGURE.attitude]! += change[0]!;
      sides.moved(member, content);
      if (moved.length > 0) {
        attitudes.fade(run.tick);
        moved[content * memberCount + member]! += change[0]! / fade[0]!;
      }
      sums(member);
    },
    returned: sides.returned,
  };
}
