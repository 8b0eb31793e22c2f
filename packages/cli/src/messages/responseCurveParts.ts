import type { ResponseMetric } from '@grapevine/core';

/** What a sentence on a response curve speaks of. */
export interface ToldHarm {
  readonly metric: ResponseMetric;
  /** Id of the content that tells of the incident. */
  readonly content: string;
}

/** An amount of harm and its 95 % interval, as texts; no interval where it does not vary. */
export interface ToldAmount {
  readonly amount: string;
  readonly interval: readonly [low: string, high: string] | undefined;
}

/** How a catalogue tells a response curve. Delays and numbers of runs are texts. */
export interface ResponseCurveMessages {
  title(content: string): string;
  /** Headings, beside figures: delay, 95 % interval, what is saved, and for ways to answer. */
  readonly head: Readonly<Record<'delay' | 'interval' | 'saved' | 'halfGone' | 'lastUseful', string>>;
  /** Heading: what waiting costs against the first delay. */
  against(delay: string): string;
  /** Heading: what an answer after the first delay saves. */
  savedAt(delay: string): string;
  /** The row of the world without an answer. */
  readonly never: string;
  /** The row of the scenario's own way to answer, among others. */
  readonly asPlanned: string;
  readonly explanation: string;
  readonly lossOfReputation: string;
  /** What is drawn: how much more of a figure there is than after the first delay, or how much of it is saved. */
  more(label: string, delay: string): string;
  less(label: string): string;
  /** Labels of the picture: its time axis, its dashed line, its mark, and what bands are. */
  readonly picture: Readonly<Record<'delay' | 'halfGone' | 'bands', string>>;
  /** What waiting from one delay to another adds, or saves. */
  waiting(
    harm: ToldHarm,
    delays: readonly [from: string, to: string],
    isMore: boolean,
    told: ToldAmount,
  ): string;
  waitingUnknown(harm: ToldHarm, delays: readonly [from: string, to: string], runs: string): string;
  /** When half is gone; the high end of the interval is undefined where it may lie beyond the last delay. */
  halfGone(value: string, interval: readonly [low: string, high: string | undefined], last: string): string;
  halfLeft(last: string): string;
  useless(delay: string, runs: string): string;
  /** `share` is what `shareOf` says. */
  stillUseful(harm: ToldHarm, delay: string, told: ToldAmount, share: string): string;
  shareOf(share: string, delay: string): string;
  /** That the runs do not tell what an answer after the first delay is worth, or that it does harm. */
  nothing(harm: ToldHarm, delay: string, runs: string): string;
  harmful(harm: ToldHarm, delay: string, told: ToldAmount): string;
}
