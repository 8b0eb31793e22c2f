/**
 * What a run is counted by. A cell is where an exposure came from: (origin, group kind), where an origin is a platform, or
 * a brand's own posts on a platform, or a broadcast channel. Every count is kept by content, cell, source and segment class.
 */
export interface TallyLayout {
  readonly contents: number;
  /** Cells: what the exposures of one post have in common. */
  readonly cells: readonly TallyCell[];
  readonly segmentClasses: number;
  readonly slices: number;
}

/** Where exposures come from. */
export interface TallyCell {
  /** Index into the platforms, or -1 for a broadcast. */
  readonly platform: number;
  /** Index into the broadcast channels, or -1. */
  readonly channel: number;
  /** Index into the group kinds, `TIES`, or `OUTSIDE` (a brand's own posts and broadcasts). */
  readonly kind: number;
  /** Whether its exposures are word of mouth, and not the brand's own posts or broadcasts. */
  readonly wordOfMouth: boolean;
}

/** Group kind of exposures along ties. */
export const TIES = -1;
/** Group kind of exposures from outside every group. */
export const OUTSIDE = -2;

/** What is counted, in order: see `PassOnTally.counts`. */
export const COUNTED = ['impressions', 'reach', 'convinced', 'passOns', 'conversions', 'attitude'] as const;
/** See `COUNTED`. */
export type Counted = (typeof COUNTED)[number];

/** Sources that a member had seen a content from, when something was counted. */
export const SOURCES = ['broadcast', 'wordOfMouth', 'both'] as const;

/**
 * The counts of one run. Index of `counts`:
 *
 *     (((content x cells + cell) x 3 + source) x segmentClasses + segmentClass) x COUNTED.length + figure
 *
 * - impressions: exposures that were read, of the exposure's cell; source is the exposure's own, never `both`;
 * - reach: members who have read it, cell of the first reading; source: all that they had read it from by the end;
 * - convinced, passOns, conversions: cell of the reading that led to it; source: what they had read it from by then.
 *   First members who post without having read it count as passOns and reach of the cell `seeds`, the last cell;
 * - attitude: sum of the changes of attitude, cell of the reading that caused them.
 */
export interface PassOnTally {
  readonly layout: TallyLayout;
  readonly counts: Float64Array;
  /** [slices x contents x SERIES.length] new in each time slice. */
  readonly series: Float64Array;
  /** [contents x STAGES.length] members by the furthest stage at the end. */
  readonly stages: Float64Array;
  /** [polls x (4 + 2 x contents)] see `POLLED`. */
  readonly polls: Float64Array;
  /** [interventions] how often each was carried out. */
  readonly postings: Float64Array;
  /** [contents x categories (5) x 2] members who passed on, and who converted, by adopter category. */
  readonly categories: Float64Array;
  /** [CRISIS_COUNTS.length] sums over members, and hours (-1: it did not happen); [0] without a crisis. */
  readonly crisis: Float64Array;
  /** [slices x CRISIS_SERIES.length] at the end of each time slice; [0] without a crisis. */
  readonly crisisSeries: Float64Array;
}

/** How things stand at the end of a time slice: members who boycott, and the sum of what attitudes have moved by. */
export const CRISIS_SERIES = ['boycotters', 'attitude'] as const;

/**
 * Figures over time, new in each slice. Ambassadors and detractors: how many more there are (or fewer), counted with the
 * content that moved them.
 */
export const SERIES = [
  'impressions',
  'reach',
  'convinced',
  'passOns',
  'conversions',
  'ambassadors',
  'detractors',
] as const;

/** Stages of a member, for each content; a member counts at the furthest one of the first four, and also as detractor. */
export const STAGES = ['aware', 'convinced', 'customer', 'ambassador', 'detractor'] as const;

/** Per poll: respondents, sum of their attitudes, sum of squares, true mean attitude; then per content: aware respondents, true awareness (share). */
export const POLLED = 4;
