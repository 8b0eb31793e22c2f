/**
 * What the numbers of a compiled pass-on scenario are called, and the amounts that its counts are multiplied with:
 * all that turns a `PassOnTally` into a ledger. Plain data, so that it can be sent to a worker.
 */
export interface PassOnNames {
  /** [contents] ids, in the order of the scenario. */
  readonly contents: readonly string[];
  /** [contents] */
  readonly contentFacts: readonly ContentFacts[];
  /** [platforms] as in the population. */
  readonly platforms: readonly string[];
  /** [channels] channels of all broadcasts, each once, in the order in which they are first named. */
  readonly channels: readonly string[];
  /** [kinds] names of the kinds of groups. */
  readonly groupKinds: readonly string[];
  /** [segments] in the order of the scenario. */
  readonly segments: readonly string[];
  /** [segment classes] for each class the indices of the segments that its members are in, ascending. */
  readonly segmentsOfClass: readonly (readonly number[])[];
  /** [segment classes] members of each class; they sum to the population. */
  readonly membersOfClass: readonly number[];
  /** [broadcasts] what each flight costs. */
  readonly broadcastCosts: readonly BroadcastCost[];
  /** [interventions] what each entry of the timeline costs. */
  readonly postCosts: readonly PostCost[];
  /** ISO 4217 code of all amounts, or undefined where the scenario names no money. */
  readonly currency: string | undefined;
  /** Undefined where the scenario has no crisis. */
  readonly crisis: CrisisNames | undefined;
  /** [polls] hours at which the compiled polls are held, in the order of `PassOnSetup.polls`. */
  readonly pollTimes: readonly number[];
}

/** What the figures of a crisis need beside its counts. */
export interface CrisisNames {
  /** Id of the content that tells of the incident. */
  readonly incident: string;
  /** Hours at which the incident happens. */
  readonly at: number;
  /** Members of the population. */
  readonly members: number;
  /** What all members together buy in a day, and the share given up for each unit of attitude. */
  readonly sales: { readonly perDay: number; readonly elasticity: number } | undefined;
  /** Indices of the interventions that answer. */
  readonly answers: readonly number[];
}

/** What a ledger needs of a content beside its counts. */
export interface ContentFacts {
  /** -1 (against the brand) to 1 (for it). */
  readonly valence: number;
  /** What one conversion is worth, in the scenario's currency. */
  readonly conversionValue: number;
  readonly conversionBy: 'favour' | 'opposition';
  /** Index of the content that it corrects, or -1. */
  readonly counters: number;
}

/** The cost of a flight: spent once, however many it reaches. */
export interface BroadcastCost {
  /** Index of the content. */
  readonly content: number;
  /** Index into `channels`. */
  readonly channel: number;
  /** 0 where the scenario gives none. */
  readonly cost: number;
}

/** The cost of an entry of the timeline; `PassOnTally.postings` counts how often it was carried out. */
export interface PostCost {
  /** Index of the content. */
  readonly content: number;
  /** Platforms on which the brand posts; empty where members post. */
  readonly platforms: readonly number[];
  /** Index into `channels` where it begins a broadcast; otherwise -1. */
  readonly channel: number;
  /** Cost of each posting; 0 where the scenario gives none. */
  readonly cost: number;
}
