import type { PassOnLedger } from '@grapevine/core';
import { csvRow } from '../csvRow.js';
import { ESTIMATE_COLUMNS, estimateCells } from '../estimateCells.js';

const BREAKDOWNS = ['byPlatform', 'bySource', 'byGroupKind', 'bySegment'] as const;

/** The lines of `ledger.csv`: one for each figure and each of its parts, the total first. */
export function* ledgerRows(ledger: PassOnLedger): Generator<string, void> {
  yield csvRow(['figure', 'breakdown', 'part', ...ESTIMATE_COLUMNS]);
  for (const [figure, line] of Object.entries(ledger)) {
    yield csvRow([figure, 'total', '', ...estimateCells(line.total)]);
    for (const by of BREAKDOWNS)
      for (const [part, estimate] of Object.entries(line[by]))
        yield csvRow([figure, by, part, ...estimateCells(estimate)]);
  }
}
