import type { MemberTraits } from '../content/memberTraits.js';
import type { Population } from '../population/population.js';
import type { Briefed, CompiledCrisis, CompiledEffect } from './crisisSetup.js';
import type { SeedSet } from './seedSet.js';

/**
 * Everything that a run of the pass-on model needs, as numbers: what a scenario is compiled to. Times are hours,
 * platforms are indices into `population.platforms`, contents indices into `contents`.
 */
export interface PassOnSetup {
  readonly population: Population;
  readonly traits: MemberTraits;
  /** Hours after which nothing is simulated. */
  readonly horizon: number;
  readonly rules: PassOnRules;
  readonly contents: readonly SpreadingContent[];
  /** [population.platforms.length] */
  readonly platforms: readonly PlatformRules[];
  /** [groupCount] kind of each group, an index below `kindCohesion.length`. */
  readonly groupKind: Uint8Array;
  /** [kinds] how much of the platform's visibility posts in groups of the kind have, 0 to 1. */
  readonly kindCohesion: readonly number[];
  /** Platform to which ties belong. */
  readonly tiePlatform: number;
  /** [memberCount] which combination of segments a member is in, an index below `segmentClassCount`. */
  readonly segmentClass: Uint8Array;
  readonly segmentClassCount: number;
  readonly interventions: readonly CompiledIntervention[];
  readonly broadcasts: readonly CompiledBroadcast[];
  readonly polls: readonly CompiledPoll[];
  /** Undefined where nothing happens that the company must answer. */
  readonly crisis: CompiledCrisis | undefined;
  /** [slices] ends of the time slices of the series, hours, ascending; the last is `horizon`. */
  readonly sliceEnds: Float64Array;
}

/** The model's laws. */
export interface PassOnRules {
  /** Fixed probability to pass on, instead of the appeal; undefined for the general law. */
  readonly appeal: number | undefined;
  /** Probability to post in one of the other groups, times the format's fit there. */
  readonly transfer: number;
  /** Whether a member also posts in the group that he has the content from. */
  readonly sameGroup: boolean;
  /** How much each further group that shows the content adds to its appeal. */
  readonly reinforcement: number;
  /** Width of the logistic decision. */
  readonly temperature: number;
  /** Whether members' attention is limited at all: see TRAIT.attention. */
  readonly attentionIsLimited: boolean;
  readonly feed: 'latest' | 'appealing' | 'random';
  readonly learningRate: number;
  readonly negativityBias: number;
  /** Hours in which half of what contents have moved attitudes by is forgotten; Infinity where nothing is. */
  readonly attitudeHalfLife: number;
  readonly ambassadorAt: number;
  readonly detractorAt: number;
  /** Trust in what an ambassador passes on; at least 1. */
  readonly ambassadorTrust: number;
  /** How far an ambassador's threshold is lower for favourable contents, and a detractor's for unfavourable ones. */
  readonly ambassadorEase: number;
  /** `content`: what a content did to a member moves only his passing on of that content; `brand`: of all. */
  readonly ambassadorScope: 'content' | 'brand';
  /** [24] relative activity by hour of day, mean 1; undefined when all hours are alike. */
  readonly dayRhythm: readonly number[] | undefined;
  /** Hour of day at 0h. */
  readonly startHour: number;
}

/** A content in a run. */
export interface SpreadingContent {
  readonly usefulness: number;
  readonly importance: number;
  readonly coolness: number;
  readonly valence: number;
  readonly credibility: number;
  /** Keys of `traits.topics`. */
  readonly topics: readonly string[];
  /** Trust in what the timeline posts of it. */
  readonly speakerTrust: number;
  /** Hours; Infinity where novelty does not fade. */
  readonly halfLife: number;
  readonly conversionRate: number;
  /** 1: favour makes readers act; -1: opposition does. */
  readonly conversionSign: 1 | -1;
  /** Index of the content that it corrects, or -1. */
  readonly counters: number;
  /** Of a correction: share by which it lowers the probability to pass on what it corrects, where it convinced beforehand. */
  readonly inoculation: number;
  /** Of a correction: factor on the appeal of what it corrects for those who have read the correction. */
  readonly fuel: number;
  /** Of a correction: share of the attitude lost to what it corrects that it gives back. */
  readonly repair: number;
  /** What the draws are keyed by, so that a content's luck does not depend on the others: a hash of its id. */
  readonly key: number;
}

/** A platform in a run. */
export interface PlatformRules {
  readonly visibility: number;
  /** Looks of a reader in the mean stay of a post in the feed: visibility is then drawn for each post; see `lookRate`. */
  readonly lookRate: number | undefined;
  /** Median of the reading delay, hours; 0 for none. */
  readonly delayMedian: number;
  readonly delaySigma: number;
  /** `exponential`: `delayMedian` is the median of an exponential law. */
  readonly delayLaw: 'log-normal' | 'exponential';
  /** Hours; Infinity for none. */
  readonly lifetime: number;
  /** [contents] how well each content's format suits the platform. */
  readonly fit: readonly number[];
}

/** Where a post or a broadcast goes; absent: everywhere. */
export interface CompiledTarget {
  /** [groupCount] 1 for the groups in which members post. */
  readonly groups?: Uint8Array;
  /** [memberCount] 1 for the members whom a brand's post or a broadcast can reach, and among whom first members are drawn. */
  readonly members?: Uint8Array;
}

/** A post of the timeline. */
export interface CompiledIntervention {
  readonly content: number;
  /** Hours of each posting, ascending; empty when `trigger` decides. */
  readonly times: readonly number[];
  /** Posts `after` hours after a content's figure has exceeded `above`, an absolute number. */
  readonly trigger?: CompiledTrigger;
  /** What it does to the crisis's incident, beside what its content does. */
  readonly effect?: CompiledEffect;
  /** Trust in what is posted; undefined: `speakerTrust` of the content. */
  readonly trust?: number;
  readonly by:
    | { readonly kind: 'members'; readonly seedSet: SeedSet }
    /** Members whom the company tells first: see `briefedMembers`. */
    | { readonly kind: 'briefed'; readonly who: Briefed; readonly count: number }
    /** Those who have passed the incident on are written to, on the platform; 100 % read it. */
    | { readonly kind: 'direct'; readonly platform: number }
    /** A broadcast that begins then: its index. */
    | { readonly kind: 'broadcast'; readonly broadcast: number }
    /** Nobody posts: there is only the effect. */
    | { readonly kind: 'nobody' }
    | {
        readonly kind: 'brand';
        /** Platforms on which the brand posts. */
        readonly platforms: readonly number[];
        /** Share of the members that follow it. */
        readonly followers: number;
      };
  readonly target: CompiledTarget;
  readonly cost: number;
}

/** What an act waits for: a content's figure above a level, or the company's knowing of the incident. */
export type CompiledTrigger =
  | {
      readonly metric: 'reach' | 'convinced' | 'cascadeSize' | 'conversions' | 'detractors' | 'boycotters';
      readonly content: number;
      readonly above: number;
      readonly after: number;
    }
  | { readonly metric: 'detection'; readonly after: number };

/** A flight of a media plan; one that an intervention begins is `triggered`, its times counted from then. */
export interface CompiledBroadcast {
  readonly content: number;
  /** Index of its channel among the channels of all broadcasts. */
  readonly channel: number;
  readonly from: number;
  readonly to: number;
  /** Share of the targeted members who meet it at least once. */
  readonly reach: number;
  /** Mean contacts of those: one more than a Poisson number cut off at 0, that is a Poisson number given that it is not 0. */
  readonly frequency: number;
  readonly trust: number;
  readonly fit: number;
  readonly cost: number;
  readonly target: CompiledTarget;
  readonly triggered: boolean;
}

/** A poll: a sample is asked at a time. */
export interface CompiledPoll {
  readonly at: number;
  readonly sample: number;
  /** Probability that a member in the sample answers, where his attitude is 0. */
  readonly response: number;
  /** How much likelier those in favour are to answer: response x (1 + responseBias x attitude), cut to 0 … 1. */
  readonly responseBias: number;
}
