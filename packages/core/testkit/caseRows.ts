import { presetOfName } from '../src/scenario/presets.js';
import { CASE_FIGURES, type ObservedFigure } from './caseFigures.js';
import { playCase, quantile } from './playCase.js';

/** The documented cases. */
export const CASE_NAMES: readonly string[] = Object.keys(CASE_FIGURES);

/** Runs of each case in docs/cases.md and its tests. */
const CASE_RUNS = 40;

/** Median and 5 to 95 % band of the runs at some time, in the unit of what was observed. */
export interface SimulatedFigure {
  readonly hours: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** A kind of figure of a case: what was observed, what was simulated at the same times, and the band over all times. */
export interface CaseCurve {
  readonly what: string;
  readonly rows: readonly { readonly observed: ObservedFigure; readonly simulated: SimulatedFigure }[];
  readonly band: readonly SimulatedFigure[];
}

/** Plays a case once and holds all that was observed of it against its runs. */
export async function caseCurves(name: string, runs = CASE_RUNS): Promise<CaseCurve[]> {
  const observed = CASE_FIGURES[name]!;
  const all = observed.flatMap(({ figures }) => figures.map(({ hours }) => hours));
  const grid = timesBetween(Math.min(...all) / 2, Math.max(...all));
  const played = await playCase(presetOfName(name).scenario, ascending([...all, ...grid]), runs);
  return observed.map(({ what, of, scale, figures }) => {
    const at = (hours: number) => figureAt((until) => played.byRun(of, until), hours, scale);
    const band = [...grid, ...figures.map(({ hours }) => hours)];
    return {
      what,
      rows: figures.map((figure) => ({ observed: figure, simulated: at(figure.hours) })),
      band: ascending(band).map(at),
    };
  });
}

/** Simulated median over what was observed. */
export function factorOf({ observed, simulated }: CaseCurve['rows'][number]): number {
  return simulated.median / observed.value;
}

/** The rows of a case’s table in docs/cases.md. */
export function caseTable(curves: readonly CaseCurve[]): string {
  const rows = curves.flatMap(({ what, rows: ofKind }) =>
    ofKind.map((row) => {
      const { date, value, certainty, source } = row.observed;
      const { median, low, high } = row.simulated;
      const band = `${rounded(low)} to ${rounded(high)}`;
      return `| ${what} | ${date} | ${value.toLocaleString('en')} | ${rounded(median)} | ${band} | ${factorOf(row).toFixed(2)} | ${certainty}: ${source} |`;
    }),
  );
  return [
    '| figure | date | observed | simulated median | 5 to 95 % | factor | certainty |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function figureAt(byRun: (hours: number) => Float64Array, hours: number, scale: number): SimulatedFigure {
  const values = byRun(hours).sort();
  const at = (share: number) => scale * quantile(values, share);
  return { hours, median: at(0.5), low: at(0.05), high: at(0.95) };
}

/** Thirty times from `first` to `last`, each as many times later than the one before. */
function timesBetween(first: number, last: number): number[] {
  return Array.from({ length: 31 }, (_, i) => Math.round(4 * first * (last / first) ** (i / 30)) / 4);
}

function ascending(hours: readonly number[]): number[] {
  return [...new Set(hours)].sort((a, b) => a - b);
}

function rounded(value: number): string {
  return Number(value.toPrecision(2)).toLocaleString('en');
}
