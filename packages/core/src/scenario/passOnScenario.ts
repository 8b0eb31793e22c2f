import type { Duration } from '../base/duration.js';
import type { Content } from '../content/content.js';
import type { MemberLaws } from '../content/memberParameters.js';
import type { Platform } from '../content/platform.js';
import type { PassOnParameters } from '../models/passOnParameters.js';
import type { Crisis } from './crisis.js';
import type { Intervention, Money, Target } from './intervention.js';

export type { BrandPost, Intervention, Money, SegmentPost, Target } from './intervention.js';

/** What a pass-on scenario says beside population, name, seed and runs; defaults filled in. */
export interface PassOnScenario {
  readonly model: { readonly kind: 'pass-on' } & PassOnParameters;
  /** Time after which nothing is simulated. */
  readonly horizon: Duration;
  /** Laws of the members' traits; a trait column of the population comes before its law. */
  readonly members: MemberLaws & {
    /** CSV or TSV of traits by member, relative to the scenario file: see `readTraits`. */
    readonly file?: string;
  };
  /** What differs from the platforms' presets, by name of a platform of the population. */
  readonly platforms: Readonly<Record<string, PlatformOverride>>;
  /** Kinds of groups by patterns of their names; others are told by their names' prefix (`work-12`: work). */
  readonly groupKinds: Readonly<Record<string, GroupKind>>;
  readonly segments: Readonly<Record<string, Segment>>;
  readonly contents: readonly Content[];
  readonly broadcast: readonly Broadcast[];
  readonly timeline: readonly Intervention[];
  readonly polls: readonly Poll[];
  /** What the same runs are also simulated without: to tell what is due to it. */
  readonly counterfactuals: readonly Counterfactual[];
  /** Something that happens, and how the company answers. */
  readonly crisis?: Crisis;
}

/** What a scenario says of a platform; what is absent stays as in the preset. */
export type PlatformOverride = Partial<Omit<Platform, 'fit'>> & { readonly fit?: Partial<Platform['fit']> };

/** `broadcast`: paid media and word of mouth, each alone (Shapley value); `ambassadors`: nobody of them passes on. */
export type Counterfactual = 'broadcast' | 'ambassadors';

/** A kind of group. */
export interface GroupKind {
  /** Patterns of group names; `*` stands for any text. */
  readonly groups: readonly string[];
  /** How much of the platform's visibility a post has there, 0 to 1. */
  readonly cohesion: number;
}

/** A named class of members: those who meet every condition given. */
export interface Segment {
  /** In at least one group whose name fits one of these patterns. */
  readonly groups?: readonly string[];
  /** Names of members. */
  readonly members?: readonly string[];
  /** Conditions on trait columns: `"topic.tech": "> 0.5"`. */
  readonly where?: Readonly<Record<string, string>>;
}

/** A flight of the media plan: exposures from outside every group. */
export interface Broadcast {
  readonly content: string;
  readonly channel: string;
  readonly from: Duration;
  readonly to: Duration;
  /** Share of the targeted members who meet it at least once, 0 to 1. */
  readonly reach: number;
  /** Mean contacts of those who meet it, at least 1. */
  readonly frequency: number;
  readonly trust?: number;
  readonly cost?: Money;
  readonly target?: Target;
}

/** A sample of members is asked whether they have heard of each content and what they think of the brand. */
export interface Poll {
  readonly at?: Duration;
  readonly every?: Duration;
  /** How many are asked. */
  readonly sample: number;
  /** Probability that somebody answers, 0 to 1. */
  readonly response: number;
  /** How much likelier those in favour are to answer, -1 to 1. */
  readonly responseBias: number;
}
