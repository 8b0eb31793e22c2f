import { join } from 'node:path';
import type { EnsembleResult, PassOnEnsemble, ScenarioResult } from '@grapevine/core';
import type { PlannedFile } from '../files/writeFiles.js';
import { csvRow } from './csvRow.js';
import { ESTIMATE_COLUMNS, estimateCells } from './estimateCells.js';
import { ledgerRows } from './passOn/ledgerRows.js';
import { passOnSeriesRows } from './passOn/passOnSeriesRows.js';
import { runRows } from './runRows.js';

/**
 * The files of a result: the result itself, one row a run, and one row a step; of a pass-on scenario one row a content,
 * time slice and figure, and the ledger.
 */
export function resultFiles(
  folder: string,
  result: ScenarioResult,
  ensemble: EnsembleResult | PassOnEnsemble,
): PlannedFile[] {
  const file = (name: string, content: PlannedFile['content']) => ({ path: join(folder, name), content });
  const series = 'ledger' in ensemble ? passOnSeriesRows(ensemble) : seriesRows(ensemble);
  return [
    file('result.json', `${JSON.stringify(result, undefined, 2)}\n`),
    file('runs.csv', runRows(ensemble.runs, ensemble.samples)),
    file('series.csv', series),
    ...('ledger' in ensemble ? [file('ledger.csv', ledgerRows(ensemble.ledger))] : []),
  ];
}

function* seriesRows({ contents }: EnsembleResult): Generator<string, void> {
  const { series } = contents.content!;
  const states = Object.entries(series.states ?? {});
  const stateColumns = states.map(([name]) => `${name}Mean`);
  yield csvRow(['step', 'reachMean', ...ESTIMATE_COLUMNS.slice(1), ...stateColumns]);
  for (const [i, reach] of series.reach.entries()) {
    const means = states.map(([, estimates]) => String(estimates[i]!.mean));
    yield csvRow([String(series.step[i]), ...estimateCells(reach), ...means]);
  }
}
