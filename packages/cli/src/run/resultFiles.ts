import { join } from 'node:path';
import type { EnsembleResult, ScenarioResult } from '@grapevine/core';
import type { PlannedFile } from '../files/writeFiles.js';

const ROWS_AT_ONCE = 10_000;
const QUANTILES = ['0.05', '0.25', '0.5', '0.75', '0.95'] as const;

/** The files of a result: the result itself, one row a run, and one row a step. */
export function resultFiles(folder: string, result: ScenarioResult, ensemble: EnsembleResult): PlannedFile[] {
  return [
    { path: join(folder, 'result.json'), content: `${JSON.stringify(result, undefined, 2)}\n` },
    { path: join(folder, 'runs.csv'), content: runRows(ensemble) },
    { path: join(folder, 'series.csv'), content: seriesRows(ensemble) },
  ];
}

function* runRows({ runs, samples }: EnsembleResult): Generator<string, void> {
  const columns = Object.entries(samples);
  yield `run,${columns.map(([name]) => name).join(',')}\n`;
  for (let from = 0; from < runs; from += ROWS_AT_ONCE) {
    let rows = '';
    for (let run = from; run < Math.min(runs, from + ROWS_AT_ONCE); run++) {
      rows += `${run},${columns.map(([, values]) => values[run]).join(',')}\n`;
    }
    yield rows;
  }
}

function* seriesRows({ contents }: EnsembleResult): Generator<string, void> {
  const { series } = contents.content!;
  yield 'step,reachMean,standardDeviation,ci95Low,ci95High,quantile05,quantile25,median,quantile75,quantile95\n';
  for (const [i, { mean, standardDeviation, ci95, quantiles }] of series.reach.entries()) {
    const values = [mean, standardDeviation, ...ci95, ...QUANTILES.map((share) => quantiles[share]!)];
    yield `${series.step[i]},${values.map((value) => (Number.isNaN(value) ? '' : value)).join(',')}\n`;
  }
}
