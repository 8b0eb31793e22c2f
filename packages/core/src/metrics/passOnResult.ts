import { adoption } from './adoption.js';
import { type Attribution, attribution, throughAmbassadors } from './attribution.js';
import { type CrisisResult, crisisResult } from './crisisResult.js';
import type { Estimate } from './estimate.js';
import { type NestedEstimates, nestEstimates } from './nestEstimates.js';
import type { PairedLoss } from './pairedLoss.js';
import type { PassOnContentResult } from './passOnContentResult.js';
import { type PassOnLedger, passOnLedger } from './passOnLedger.js';
import { passOnRowLayout } from './passOnRow.js';
import type { PassOnRuns } from './passOnRuns.js';
import { passOnSeries } from './passOnSeries.js';
import { type PollResult, pollResults } from './pollResults.js';
import { type VanityWarning, vanityWarnings } from './vanityWarnings.js';

/** What the runs of a pass-on scenario came to: the parts of `grapevine-result/1` that it has beside those of all. */
export interface PassOnResult {
  readonly contents: Readonly<Record<string, PassOnContentResult>>;
  readonly ledger: PassOnLedger;
  /** Where the scenario has a crisis. */
  readonly crisis?: CrisisResult;
  /** Of all amounts: an ISO 4217 code, absent where the scenario names none. */
  readonly currency?: string;
  /** Where the scenario asks for runs without broadcast. */
  readonly attribution?: Attribution;
  /** By content: the reach that is lost where ambassadors do not pass on. Where the scenario asks for such runs. */
  readonly throughAmbassadors?: Readonly<Record<string, PairedLoss>>;
  readonly polls: readonly PollResult[];
  readonly warnings: readonly VanityWarning[];
}

/**
 * The result of runs. Every sum goes in the order of runs, so that equal runs give equal bytes.
 * O(figures x runs log runs + slices x contents x kept runs log kept runs).
 */
export function passOnResult(runs: PassOnRuns): PassOnResult {
  const { names, rows } = runs;
  const { figures, width } = passOnRowLayout(names);
  const nested = nestEstimates(figures.paths, rows, width, runs.runs);
  const ledger = passOnLedger(figures.figures, nested.ledger as NestedEstimates);
  const kept = { ...runs, contents: names.contents.length };
  const contents = Object.fromEntries(
    names.contents.map((id, content) => {
      const estimates = (nested.contents as Record<string, Omit<PassOnContentResult, 'series' | 'adoption'>>)[
        id
      ]!;
      return [id, { ...estimates, series: passOnSeries(kept, content), adoption: adoption(runs, content) }];
    }),
  );
  const credit = attribution(runs);
  const lost = throughAmbassadors(runs);
  const crisis = crisisResult(runs, nested.crisis as Record<string, Estimate>);
  return {
    contents,
    ledger,
    ...(crisis && { crisis }),
    ...(names.currency !== undefined && { currency: names.currency }),
    ...(credit && { attribution: credit }),
    ...(lost && { throughAmbassadors: lost }),
    polls: pollResults(runs),
    warnings: vanityWarnings(names, contents, ledger),
  };
}
