import type { STAGES } from '../engine/passOnTally.js';
import type { AdoptionResult } from './adoption.js';
import type { Estimate } from './estimate.js';
import type { PassOnSeries } from './passOnSeries.js';

/** The figures of one content in a pass-on scenario. */
export interface PassOnContentResult {
  /** Exposures that were read. */
  readonly impressions: Estimate;
  /** Members who have it: first members, and all who read it. */
  readonly reach: Estimate;
  readonly convinced: Estimate;
  /** Members who passed it on, first members with them. */
  readonly cascadeSize: Estimate;
  readonly conversions: Estimate;
  /** Sum of all changes of attitude that it caused. */
  readonly attitude: Estimate;
  /** Conversions times their value, a loss for those out of opposition. Absent without money, as the next two are. */
  readonly revenue?: Estimate;
  readonly cost?: Estimate;
  /** Revenue less cost. */
  readonly return?: Estimate;
  /** Members by the furthest stage at the end; the first four sum to the reach. Detractors count at one of these too. */
  readonly stages: Readonly<Record<(typeof STAGES)[number], Estimate>>;
  /** Over the first runs only, 1,000 at most. */
  readonly series: PassOnSeries;
  readonly adoption: AdoptionResult;
}
