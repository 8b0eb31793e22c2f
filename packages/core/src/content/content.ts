import type { Duration } from '../base/duration.js';

/** What a content is made as; platforms suit some better than others. */
export const CONTENT_FORMATS = ['text', 'photo', 'link', 'video', 'discussion'] as const;
/** See `CONTENT_FORMATS`. */
export type ContentFormat = (typeof CONTENT_FORMATS)[number];

/** Who speaks in a content, and so how far it is trusted where the timeline posts it. */
export const SPEAKERS = ['peer', 'brand', 'advertisement', 'journalist', 'ambassador'] as const;
/** See `SPEAKERS`. */
export type Speaker = (typeof SPEAKERS)[number];

/** What spreads: as `contents` of a scenario lists it, defaults filled in. */
export interface Content {
  readonly id: string;
  /** How useful, important and cool it is, 0 to 1 each. */
  readonly usefulness: number;
  readonly importance: number;
  readonly coolness: number;
  /** How it speaks of the brand, -1 (against) to 1 (for). */
  readonly valence: number;
  /** Probability that a reader who trusts the source fully is convinced, 0 to 1. */
  readonly credibility: number;
  /** What it is about; members who care for none of these hardly pass it on. Empty: of interest to all alike. */
  readonly topics: readonly string[];
  readonly format: ContentFormat;
  readonly speaker: Speaker;
  /** Time in which its novelty falls to half, or `none`: it stays new. */
  readonly noveltyHalfLife: Duration | 'none';
  /** Probability that a reader with the best attitude (or the worst, for a boycott) acts. */
  readonly conversionRate: number;
  /** Which attitude makes readers act: `favour` (buy, sign up, donate) or `opposition` (boycott). */
  readonly conversionBy: 'favour' | 'opposition';
  /** What one conversion is worth, in the scenario's currency. */
  readonly conversionValue: number;
  /** Id of the content that this one corrects. */
  readonly counters?: string;
}
