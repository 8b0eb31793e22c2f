import type { CrisisFigure, SampledFigure } from '../ensemble/runSample.js';

/** Texts about many runs, what they come to, and what the viewer changes in a scenario. */
export interface EnsembleMessages {
  /** The outer and the inner band of the curve. */
  readonly chartBands: (outer: string, inner: string, runs: string) => string;
  readonly chartGhost: string;
  /** Names of the figures of many runs, as rows of a table. */
  readonly sampled: Readonly<Record<SampledFigure, string>>;
  /** Beside numbers, where the world is one in crisis. */
  readonly crisisFigures: Readonly<Record<CrisisFigure, string>>;
  readonly ledger: string;
  readonly ledgerWorld: (letter: string) => string;
  /** Said of means, with ranges below them. */
  readonly meansOf: (runs: string) => string;
  readonly ledgerExplanation: string;
  /** Before there are runs enough. */
  readonly noRunsYet: string;
  readonly range: (low: string, high: string) => string;
  /** Before the digests of all runs. */
  readonly digestOf: (runs: string) => string;
  readonly workOutDigest: (runs: string) => string;
  readonly answerDelay: string;
  readonly answerDelayIn: (letter: string) => string;
  readonly answerDelayHelp: string;
  readonly answerDelayGiven: (time: string) => string;
  readonly answerDelayReset: string;
}
