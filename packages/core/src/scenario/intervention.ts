import type { Duration } from '../base/duration.js';
import type { SeedSet } from '../engine/seedSet.js';

/** Something that is posted, at a time (again, with `every`) or when a figure crosses a level. */
export interface Intervention {
  readonly at?: Duration;
  readonly every?: Duration;
  /** How many times in all. Default: as often as fits into the horizon. */
  readonly times?: number;
  readonly when?: {
    readonly metric: TriggerMetric;
    readonly content: string;
    /** A share of the members where it is at most 1, otherwise a number of members. */
    readonly above: number;
  };
  readonly after?: Duration;
  readonly post: string;
  readonly by: SeedSet | BrandPost | SegmentPost;
  readonly target?: Target;
  readonly cost?: Money;
}

/**
 * Figures that an intervention can wait for, of a content: members who have read it, whom it convinced, who passed it on or
 * acted on it, whom it made detractors; `boycotters` are those of the crisis, whatever the content.
 */
export const TRIGGER_METRICS = [
  'reach',
  'convinced',
  'cascadeSize',
  'conversions',
  'detractors',
  'boycotters',
] as const;
/** See `TRIGGER_METRICS`. */
export type TriggerMetric = (typeof TRIGGER_METRICS)[number];

/** The brand's own account posts. */
export interface BrandPost {
  readonly kind: 'brand';
  /** Default: all platforms of the population. */
  readonly platforms?: readonly string[];
  /** Share of the members that follow the account, 0 to 1. */
  readonly followers?: number;
}

/** Members of a segment, drawn anew in each run. */
export interface SegmentPost {
  readonly kind: 'segment';
  readonly segment: string;
  /** Default: all of them. */
  readonly count?: number;
}

/** An amount of money; all of a scenario are in one currency. */
export interface Money {
  readonly amount: number;
  /** ISO 4217 code. */
  readonly currency: string;
}

/** To whom something goes; absent keys do not restrict. */
export interface Target {
  readonly segments?: readonly string[];
  /** Patterns of group names. */
  readonly groups?: readonly string[];
  readonly platforms?: readonly string[];
}
