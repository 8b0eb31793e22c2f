import { type Estimate, estimate } from './estimate.js';

/** What broadcast and word of mouth each bring about of a figure, from runs with both, with one alone, and with none. */
export interface SharedCredit {
  /** With both: what happens. */
  readonly together: Estimate;
  /** What each brings about alone. */
  readonly broadcastAlone: Estimate;
  readonly wordOfMouthAlone: Estimate;
  /** together - broadcastAlone - wordOfMouthAlone: what they bring about only because the other is there too. */
  readonly synergy: Estimate;
  /** Each one's share: what it brings about alone, and half the synergy. The two sum to `together`. */
  readonly broadcast: Estimate;
  readonly wordOfMouth: Estimate;
}

/** [runs] values of one figure in the same runs. */
export interface PairedValues {
  readonly together: Float64Array;
  readonly broadcastAlone: Float64Array;
  readonly wordOfMouthAlone: Float64Array;
}

/**
 * Shapley values of two players, run by run on the same luck: the mean of what each adds when it comes first, and when it
 * comes second; without either nothing happens. Exact for counts. Source: Shapley 1953. O(runs log runs).
 */
export function shapley({ together, broadcastAlone, wordOfMouthAlone }: PairedValues): SharedCredit {
  const synergy = together.map((both, run) => both - broadcastAlone[run]! - wordOfMouthAlone[run]!);
  return {
    together: estimate(together),
    broadcastAlone: estimate(broadcastAlone),
    wordOfMouthAlone: estimate(wordOfMouthAlone),
    synergy: estimate(synergy),
    broadcast: estimate(broadcastAlone.map((alone, run) => alone + synergy[run]! / 2)),
    wordOfMouth: estimate(wordOfMouthAlone.map((alone, run) => alone + synergy[run]! / 2)),
  };
}
