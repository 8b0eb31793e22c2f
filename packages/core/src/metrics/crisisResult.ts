import { CRISIS_COUNTS, type CrisisCount } from '../engine/crisisSetup.js';
import { CRISIS_SERIES } from '../engine/passOnTally.js';
import { type CrisisFigure, REPUTATION_POINTS } from './crisisFigures.js';
import { type Estimate, estimate } from './estimate.js';
import { columnInto } from './nestEstimates.js';
import { passOnRowLayout } from './passOnRow.js';
import type { PassOnRuns } from './passOnRuns.js';

/** What a crisis came to. What it is about (reach, convinced, …) stands with the incident's content. */
export interface CrisisResult
  extends Readonly<Record<Exclude<CrisisFigure, 'lostSales' | 'cost'>, Estimate>> {
  /** Id of the content that tells of the incident. */
  readonly incident: string;
  /** Absent where the scenario does not say what members buy; as `cost` is. */
  readonly lostSales?: Estimate;
  readonly cost?: Estimate;
  /** Hours from the incident until the company knows, over the runs in which it does; absent where it never does. */
  readonly detectionHours?: Estimate;
  /** Hours from the incident until the first answer, over the runs in which there is one. */
  readonly responseHours?: Estimate;
  /** Over the first runs only, 1,000 at most. */
  readonly series: CrisisSeries;
}

/** A crisis over time: at the end of each time slice. */
export interface CrisisSeries {
  /** [slices] hours. */
  readonly hours: readonly number[];
  /** [slices] members who boycott. */
  readonly boycotters: readonly Estimate[];
  /** [slices] mean change of all members' attitudes since the start, in points of a hundred. */
  readonly reputation: readonly Estimate[];
}

/** The crisis of some runs beside its estimates by figure; undefined where the scenario has none. */
export function crisisResult(
  runs: PassOnRuns,
  figures: Readonly<Record<string, Estimate>>,
): CrisisResult | undefined {
  const { crisis } = runs.names;
  if (!crisis) return undefined;
  const detection = hoursAfter(runs, 'detectedAt', crisis.at);
  const response = hoursAfter(runs, 'respondedAt', crisis.at);
  return {
    incident: crisis.incident,
    ...(figures as Record<CrisisFigure, Estimate>),
    ...(detection && { detectionHours: detection }),
    ...(response && { responseHours: response }),
    series: crisisSeries(runs, crisis.members),
  };
}

/** Hours from `start` to something, over the runs in which it happened. */
function hoursAfter(
  { names, rows, runs }: PassOnRuns,
  count: CrisisCount,
  start: number,
): Estimate | undefined {
  const { crisisAt, width } = passOnRowLayout(names);
  const column = new Float64Array(runs);
  columnInto(column, rows, width, crisisAt + CRISIS_COUNTS.indexOf(count));
  const hours = column.filter((at) => at >= 0).map((at) => at - start);
  return hours.length > 0 ? estimate(hours) : undefined;
}

function crisisSeries({ crisisSeries: kept, sliceEnds }: PassOnRuns, members: number): CrisisSeries {
  const slices = sliceEnds.length;
  const values = new Float64Array(kept.length / (slices * CRISIS_SERIES.length));
  const over = (series: (typeof CRISIS_SERIES)[number], scale: number): Estimate[] =>
    Array.from(sliceEnds, (_, slice) => {
      columnInto(
        values,
        kept,
        slices * CRISIS_SERIES.length,
        slice * CRISIS_SERIES.length + CRISIS_SERIES.indexOf(series),
      );
      return estimate(values.map((value) => value / scale));
    });
  return {
    hours: [...sliceEnds],
    boycotters: over('boycotters', 1),
    reputation: over('attitude', members / REPUTATION_POINTS),
  };
}
