import type { Duration } from '../base/duration.js';
import type { Briefed } from '../engine/crisisSetup.js';
import type { SeedSet } from '../engine/seedSet.js';
import type { Money, SegmentPost, Target } from './intervention.js';

/** How far a company is held responsible for an incident (Coombs 2007): not at all, by accident, or through its own fault. */
export const CRISIS_CLUSTERS = ['victim', 'accidental', 'preventable'] as const;
export type CrisisCluster = (typeof CRISIS_CLUSTERS)[number];

/** What a company can do about an incident. */
export const RESPONSE_STRATEGIES = [
  'silence',
  'deny',
  'diminish',
  'explain',
  'rebuild',
  'compensate-publicly',
  'compensate-privately',
  'take-down',
  'bolster',
] as const;
export type ResponseStrategy = (typeof RESPONSE_STRATEGIES)[number];

/** Something has happened, a content tells of it, and the company may answer. */
export interface Crisis {
  readonly incident: Incident;
  /** Absent: the company knows at once. */
  readonly detection?: Detection;
  /** Waves of the answer, each after detection. */
  readonly response: readonly ResponseWave[];
  /** What the company had made ready beforehand. */
  readonly prepared: Preparation;
  readonly boycott?: Boycott;
  readonly sales?: Sales;
  /** Half-life of what contents have moved attitudes by; `none`: attitudes stay where they are. */
  readonly recovery: Duration | 'none';
  /** Half-life of the credibility of an answer, by the time between incident and answer; `none`: it is believed as well later. */
  readonly patience: Duration | 'none';
  /** Factor on the credibility of an answer that is posted before the incident (stealing thunder). */
  readonly disclosure: number;
  /** Attitude below which a member counts as lost, if he did not stand there before. */
  readonly lostBelow: number;
  /** Responsibility that members see, 0 to 1, by cluster. */
  readonly responsibility: Readonly<Record<CrisisCluster, number>>;
  /** How much anger adds to the incident's appeal: times 1 + outrage x responsibility x seriousness. */
  readonly outrage: number;
  /** What strategies do, where it differs from `STRATEGY_EFFECTS`. */
  readonly strategies: Readonly<Partial<Record<ResponseStrategy, Partial<StrategyEffect>>>>;
}

/** What has happened, and how it gets about. */
export interface Incident {
  /** Id of the content that tells of it; its valence is negative. */
  readonly content: string;
  /** When it is first posted. */
  readonly at: Duration;
  /** Who posts it first. */
  readonly by: SeedSet | SegmentPost;
  readonly target?: Target;
  readonly cluster: CrisisCluster;
  /** 0 to 1: what being convinced of it does to attitudes is multiplied by it, and by the responsibility of the cluster. */
  readonly seriousness: number;
  /** Whether what the content says is true: a denial of the truth is believed less, and feeds the anger. */
  readonly isTrue: boolean;
}

/** Monitoring: posts of the incident are noticed one by one until there are enough. */
export interface Detection {
  /** Default: all platforms of the population. */
  readonly platforms?: readonly string[];
  /** Probability that a post there is noticed. */
  readonly rate: number;
  /** Posts that must be noticed before the company knows. */
  readonly threshold: number;
  /** Hours of day between which somebody is there; both 0: day and night. */
  readonly opensAt: number;
  readonly closesAt: number;
  /** Days a week, from Monday on, on which somebody is there. */
  readonly workingDays: number;
  /** Day of the week on which the simulation begins. */
  readonly firstDay: Weekday;
}

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** One answer of the company. Either `delay` or `at`. */
export interface ResponseWave {
  /** Time between detection and the answer. */
  readonly delay?: Duration;
  /** Fixed time from the start: also before the incident (stealing thunder). */
  readonly at?: Duration;
  readonly strategy: ResponseStrategy;
  /** Id of the content that it posts, which counters the incident; silence, and taking down, need none. */
  readonly content?: string;
  /** `account`: the brand's own account; `direct`: those who have passed the incident on are written to; otherwise a broadcast channel. */
  readonly channel: ResponseChannel;
  /** Platforms of the account, of the direct messages, or of what is taken down. Default: all of the population. */
  readonly platforms?: readonly string[];
  /** Account: share of the members who follow it. Default: as of a brand's post. */
  readonly followers?: number;
  /** Broadcast channel: share of the members whom it reaches, contacts of those, and how long it lasts. */
  readonly reach?: number;
  readonly frequency?: number;
  readonly lasts?: Duration;
  /** Trust in the spokesperson. Default: of the content's speaker, or of the channel. */
  readonly trust?: number;
  /** Who is told first. */
  readonly brief?: Brief;
  readonly cost?: Money;
}

export type ResponseChannel = 'account' | 'direct' | 'television' | 'radio' | 'press' | 'paid-social';

/** Members who are told first, and tell others. */
export interface Brief {
  readonly who: Briefed;
  readonly count: number;
  /** How long before the answer in public; not before detection. */
  readonly before: Duration;
}

/** What a company had made ready. What is missing costs time, or is not to be had. */
export interface Preparation {
  /** A page that can be switched on; without it each answer comes later by `pageTakes`. */
  readonly darkSite: boolean;
  readonly pageTakes: Duration;
  /** People who know what to do; without them each answer comes later by `decisionTakes`. */
  readonly trainedTeam: boolean;
  readonly decisionTakes: Duration;
  /** Ambassadors known by name; without them they cannot be briefed. */
  readonly knownAmbassadors: boolean;
}

/** Members stop buying for a while. */
export interface Boycott {
  /** Probability that a member of attitude -1 who reads of the incident joins, where nobody else does. */
  readonly joining: number;
  /** How much likelier where everybody in the group already does: times 1 + socialProof x share of the group. */
  readonly socialProof: number;
  /** Half-life of a boycott. */
  readonly halfLife: Duration;
}

/** What the members buy. */
export interface Sales {
  /** What all members together buy in a day. */
  readonly perDay: Money;
  /** Share of his purchases that a member gives up for each unit by which his attitude falls; a boycott stops all. */
  readonly elasticity: number;
}

/** What a strategy does to those whom the answer reaches, and to the incident. */
export interface StrategyEffect {
  /** Factor on the credibility of the answer. */
  readonly credibility: number;
  /** Share of the attitude lost to the incident that an answer which convinces gives back. */
  readonly repair: number;
  /** Share by which an answer that convinced beforehand lowers the probability to pass the incident on. */
  readonly inoculation: number;
  /**
   * Factor on the incident's appeal, above 1 it adds fuel: for those who have read the answer; where it posts nothing, as a
   * take-down, for everybody from then on.
   */
  readonly fuel: number;
  /** Share of earlier posts, on the answer's platforms, that are not read any more. */
  readonly removal: number;
  /** Share of the members who have passed it on who then post it again. */
  readonly reposts: number;
}
