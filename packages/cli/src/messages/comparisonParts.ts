import type { Briefed, PairedDifference } from '@grapevine/core';
import type { Numbers } from '../terminal/numbers.js';

/** A later world and the first, by their letters. */
export interface Pair {
  readonly first: string;
  readonly later: string;
}

/** How a figure of a later world differs from that of the first. */
export interface ToldDifference extends Pair {
  readonly difference: PairedDifference;
}

/** A crisis that the first world does not have. */
export interface OnlyCrisis {
  readonly world: string;
  readonly content: string;
  /** Means of the runs. */
  readonly reach: number;
  readonly members: number;
  readonly lost: number;
  /** With its currency; absent without money. */
  readonly cost?: string | undefined;
}

/** How a catalogue tells a comparison. */
export interface ComparisonMessages {
  title(worlds: string): string;
  /** Headings of blocks of figures. */
  readonly titles: Readonly<Record<'all' | 'crisis' | 'money', string>>;
  /** What the figures of a crisis are called. */
  readonly crisis: Readonly<Record<string, string>>;
  /** What those are called who are told an answer first. */
  readonly briefed: Readonly<Record<Briefed | 'nobody', string>>;
  /** Heading of a table of differences. */
  less(later: string, first: string): string;
  /** Headings: difference, interval, share of runs above, by how much pairs lessen the variance. */
  readonly head: readonly string[];
  interval(low: string, high: string): string;
  readonly explanation: string;
  /** Below a table of ways to answer. */
  readonly ranking: string;
  /** What happens in a world alone. */
  onlyCrisis(crisis: OnlyCrisis, numbers: Numbers): string;
  /** Sentences on who hears of a content, who is lost, what a crisis costs, and money. */
  reach(told: ToldDifference, content: string, numbers: Numbers): string;
  lost(told: ToldDifference, numbers: Numbers): string;
  cost(told: ToldDifference, currency: string, numbers: Numbers): string;
  money(told: ToldDifference, currency: string, numbers: Numbers): string;
  /** How many are reached in one world alone: in the first, in the later one; undefined: by any content. */
  fates(pair: Pair, counts: readonly [number, number], content: string | undefined, numbers: Numbers): string;
  /** That two worlds have nothing to be compared by. */
  nothingShared(pair: Pair): string;
  /** That a scenario is played with the first one's runs and seed. */
  sameLuck(source: string, runs: string, rngSeed: string): string;
  /** That members of two worlds cannot be compared one by one. */
  otherPeople(first: string, later: string): string;
}
