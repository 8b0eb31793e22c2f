import type { Estimate, Ranked, ValueMeasure } from '@grapevine/core';
import type { Numbers } from '../terminal/numbers.js';
import type { CrisisMessages } from './crisisParts.js';

/** What a sentence on a content is made from. */
export interface Hearing {
  readonly members: number;
  readonly reach: Estimate;
  readonly cascadeSize: Estimate;
  readonly convinced: Estimate;
  readonly conversions: Estimate;
}

/** One of the two that a vanity warning compares, named as readers know it. */
export type Compared = Pick<Ranked, 'impressions' | 'value'> & { readonly name: string };

/** How a catalogue tells the result of a pass-on scenario. */
export interface PassOnMessages {
  readonly metrics: Readonly<
    Record<
      | 'impressions'
      | 'reach'
      | 'convinced'
      | 'cascadeSize'
      | 'conversions'
      | 'ambassadors'
      | 'detractors'
      | 'revenue'
      | 'cost',
      string
    >
  > & { readonly return: string };
  /** What happened to a content, and between which numbers most runs lie. */
  verdict(hearing: Hearing, numbers: Numbers): string;
  readonly ledger: {
    /** Headings by breakdown; the amounts of money are in `currency`. */
    readonly titles: Readonly<Record<'byPlatform' | 'bySource' | 'bySegment', string>>;
    amountsIn(title: string, currency: string): string;
    /** Of names, then impressions, reach, passed on, convinced, acted, money. */
    readonly head: readonly string[];
    readonly revenue: string;
    readonly total: string;
    readonly explanation: string;
    readonly severalContents: string;
    readonly severalSegments: string;
    /** What the result's own keys are called. */
    readonly keys: Readonly<Record<string, string>>;
  };
  vanity(
    first: Compared,
    second: Compared,
    measure: ValueMeasure,
    currency: string,
    numbers: Numbers,
  ): string;
  /** What a content's reach owes to ambassadors: members, share and its interval. */
  throughAmbassadors(content: string, members: string, share: string, low: string, high: string): string;
  readonly credit: {
    readonly title: string;
    /** Of names, then in all, broadcast, word of mouth, only together. */
    readonly head: readonly string[];
    readonly figures: Readonly<Record<'reach' | 'convinced' | 'conversions' | 'revenue', string>>;
    readonly explanation: string;
    readonly overlap: string;
  };
  readonly polls: {
    readonly title: string;
    readonly after: string;
    readonly answers: string;
    readonly attitude: string;
    readonly explanation: string;
    halfWidth(points: string): string;
  };
  readonly adopters: {
    readonly title: string;
    readonly members: string;
    readonly categories: Readonly<Record<string, string>>;
    readonly passedOn: string;
    readonly passedOnAndActed: string;
    peak(content: string, acts: boolean, after: string | undefined): string;
    curve(p: string, q: string, rSquared: string): string;
    noCurve(content: string, reason: 'no-end-in-sight' | 'poor'): string;
  };
  readonly crisis: CrisisMessages;
  /** A time since the start. */
  hours(hours: number, numbers: Numbers): string;
}
