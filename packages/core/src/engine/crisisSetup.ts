/** A crisis in a run, in numbers: times are hours, contents and platforms indices. */
export interface CompiledCrisis {
  /** Index of the content that tells of the incident. */
  readonly incident: number;
  /** Undefined: the company knows as soon as the incident is first posted. */
  readonly detection: CompiledDetection | undefined;
  /** Undefined: nobody boycotts. */
  readonly boycott: CompiledBoycott | undefined;
  /** Hours after the incident in which the credibility of a first answer halves; Infinity: never. */
  readonly patience: number;
  /** Factor on the credibility of an answer posted before the incident. */
  readonly disclosure: number;
  /** Attitude below which a member who did not stand there before counts as lost. */
  readonly lostBelow: number;
}

/** Monitoring in numbers. */
export interface CompiledDetection {
  /** [platforms] 1 for those that are watched. */
  readonly platforms: Uint8Array;
  /** Probability that a post is noticed. */
  readonly rate: number;
  /** Posts noticed before the company knows. */
  readonly threshold: number;
  /** Hours of the week, ascending and apart, in which somebody is there: pairs of start and end; undefined: always. */
  readonly shifts: readonly (readonly [number, number])[] | undefined;
  /** Hour of the week, 0 is Monday at midnight, at 0h. */
  readonly startHour: number;
}

/** A boycott in numbers. */
export interface CompiledBoycott {
  readonly joining: number;
  readonly socialProof: number;
  /** Hours; Infinity: nobody comes back. */
  readonly halfLife: number;
}

/** What an answer does to the incident when it comes. */
export interface CompiledEffect {
  /** Factor on the incident's appeal from then on, for everybody. */
  readonly fuel: number;
  /** Share of earlier posts on `platforms` that are not read any more. */
  readonly removal: number;
  /** Share of the members who have passed it on who post it again. */
  readonly reposts: number;
  /** [platforms] 1 for those on which posts are removed. */
  readonly platforms: Uint8Array;
}

/** What a crisis is counted by, in order: see `PassOnTally.crisis`. */
export const CRISIS_COUNTS = [
  'lost',
  'boycotters',
  'boycottersAtEnd',
  'boycottDays',
  'attitude',
  'attitudeDays',
  'detectedAt',
  'respondedAt',
] as const;
/** See `CRISIS_COUNTS`. */
export type CrisisCount = (typeof CRISIS_COUNTS)[number];

/** Whom a company tells before it answers in public. */
export const BRIEFED = [
  'random',
  'highest-degree',
  'bridges',
  'ambassadors',
  'journalists',
  'exposed',
  'at-risk',
] as const;
export type Briefed = (typeof BRIEFED)[number];
