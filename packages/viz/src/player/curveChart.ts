import type { ChartBand, ChartColours, ChartCurve, ChartSpec } from '../chart/renderChart.js';
import type { RunBand } from '../ensemble/shownBand.js';
import type { Messages } from '../messages/messages.js';
import type { Numbers } from '../messages/numbers.js';
import { cssColour, type Palette } from '../paint/palette.js';
import { type RecordedRun, reachSeries } from '../run/recordRun.js';

/** What a curve shows. */
export interface ShownCurve {
  readonly run: RecordedRun;
  readonly band: RunBand | undefined;
  /** The same run before the viewer changed something. */
  readonly ghost: RecordedRun | undefined;
}

/** Above this many hours, the curve counts days. */
const MOST_HOURS = 72;

/** How a curve is laid out. Axes reach at least to the last hour or step, and the value, of `atLeast`. */
export interface CurveLayout {
  readonly width: number;
  readonly height: number;
  readonly atLeast?: { readonly end: number; readonly value: number };
}

const BESIDE_PICTURE: CurveLayout = { width: 320, height: 194 };

/** Hours in the unit of the curve's time axis; 1 in steps. */
export function unitOfCurve({ timed }: RecordedRun): number {
  return timed !== undefined && timed.hours.at(-1)! > MOST_HOURS ? 24 : 1;
}

/** The chart of a run's reach, with the bands of many runs behind it. */
export function curveChart(
  { run, band, ghost }: ShownCurve,
  palette: Palette,
  messages: Messages,
  numbers: Numbers,
  { width, height, atLeast }: CurveLayout = BESIDE_PICTURE,
): ChartSpec {
  const { whole } = numbers;
  const { timed } = run;
  const unit = unitOfCurve(run);
  const inTime = unit > 1 ? messages.chartDays : messages.chartHours;
  return {
    width,
    height,
    ...(atLeast && { atLeast: { x: atLeast.end / unit, y: atLeast.value } }),
    title: timed ? messages.chartTitleInTime : messages.chartTitle,
    xLabel: timed ? inTime : messages.chartX,
    yLabel: messages.chartY,
    line: curveOf(run, unit, messages.chartRun(whole(run.run + 1))),
    ...(ghost && { ghost: curveOf(ghost, unit, messages.chartGhost) }),
    ...(band && { band: bandOf(band, unit, messages, numbers) }),
    caption: captionOf(run, band, messages, numbers),
    showCaption: false,
    colours: chartColours(palette),
    formatNumber: whole,
  };
}

function curveOf(run: RecordedRun, unit: number, label: string): ChartCurve {
  return { label, values: reachSeries(run), ...(run.timed && { at: scaled(run.timed.hours, unit) }) };
}

function bandOf(band: RunBand, unit: number, messages: Messages, { share, whole }: Numbers): ChartBand {
  const { runs, low, high, innerLow, innerHigh, mean, hours } = band;
  return {
    label: messages.chartBands(share(0.9), share(0.5), whole(runs)),
    low,
    high,
    inner: { low: innerLow, high: innerHigh },
    mean: { label: messages.chartMean, values: mean },
    ...(hours && { at: scaled(hours, unit) }),
  };
}

function scaled(hours: Iterable<number>, unit: number): number[] {
  return Array.from(hours, (each) => each / unit);
}

function chartColours({ ink, muted, told }: Palette): ChartColours {
  return {
    ink: cssColour(ink),
    muted: cssColour(muted),
    grid: cssColour(muted, 0.18),
    line: cssColour(told),
    band: cssColour(told, 0.2),
  };
}

function captionOf(
  run: RecordedRun,
  band: RunBand | undefined,
  messages: Messages,
  numbers: Numbers,
): string {
  const { whole, duration } = numbers;
  const reached = run.members.length;
  const { timed, stepCount } = run;
  return messages.chartCaption({
    run: whole(run.run + 1),
    reached,
    reachedWritten: whole(reached),
    members: run.stepOf.length,
    membersWritten: whole(run.stepOf.length),
    when: timed
      ? messages.chartWithin(duration(timed.hours.at(-1)!))
      : messages.chartByStep(whole(Math.max(0, stepCount - 1))),
    band: band && { runs: whole(band.runs), low: whole(band.low.at(-1)!), high: whole(band.high.at(-1)!) },
  });
}
