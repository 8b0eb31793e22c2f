import type { PassOnNames } from '../scenario/passOnNames.js';

/** What is kept of the runs of a pass-on scenario: all that its result is made from. */
export interface PassOnRuns {
  readonly names: PassOnNames;
  readonly memberCount: number;
  /** [5] members in each adopter category. */
  readonly categoryMembers: readonly number[];
  /** [slices] ends of the time slices of the series, hours. */
  readonly sliceEnds: Float64Array;
  readonly runs: number;
  /** [runs x width] what `passOnRow` writes; see `PassOnRowLayout`. */
  readonly rows: Float64Array;
  /** [first runs x slices x contents x SERIES.length] `PassOnTally.series` of the first runs. */
  readonly series: Float64Array;
  /** [first runs x slices x CRISIS_SERIES.length] `PassOnTally.crisisSeries` of the first runs; [0] without a crisis. */
  readonly crisisSeries: Float64Array;
  /**
   * The same runs, or the first of them, simulated without something: [runs x contents x OUTCOMES.length] each, as
   * `writeOutcomes` writes them. Absent where the scenario does not ask for it.
   */
  readonly counterfactuals: {
    /** Nobody passes on. */
    readonly broadcastAlone?: Float64Array;
    /** No broadcasts, and no posts of the brand. */
    readonly wordOfMouthAlone?: Float64Array;
    /** No ambassador passes on what favours the brand. */
    readonly withoutAmbassadors?: Float64Array;
  };
}
