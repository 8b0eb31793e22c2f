import type { Sampler } from '../../random/law.js';

/** A way from one state to another, its parameters resolved. Those that come first go before those that come later. */
export type CompartmentRule = { readonly from: number; readonly to: number } & RuleCause;

/** What makes a member go. */
export type RuleCause =
  /** By himself: a probability in each step, or a rate. One for all, or [memberCount]. */
  | { readonly kind: 'rate'; readonly rate: number | Float64Array }
  /** So long after he has come: one for all, or drawn from a stream for each stay. Steps are rounded up to at least 1. */
  | { readonly kind: 'after'; readonly after: number | Sampler }
  /** At one moment of the run. */
  | { readonly kind: 'at'; readonly at: number }
  /** By each contact in one of the states `with`: a probability in each step, or a rate. */
  | { readonly kind: 'contact'; readonly with: readonly boolean[]; readonly rate: number }
  /** He is the contact by whom rule `of` took effect. */
  | { readonly kind: 'teller'; readonly of: number }
  /** In each group of `size` in which `active` others are in one of the states `of`. */
  | { readonly kind: 'pressure'; readonly of: readonly boolean[]; readonly rate: PressureRate }
  /** As soon as so many contacts, or such a share of them, are in one of the states `of`. */
  | {
      readonly kind: 'threshold';
      readonly of: readonly boolean[];
      readonly by: 'count' | 'share';
      readonly level: number | Float64Array;
    };

/** Probability in a step, or rate, at which a group acts on one of its members, from 1 to `size` - 1 others being active. */
export type PressureRate = (active: number, size: number) => number;

/** States and ways between them: what a compartment model is for one set of parameters. */
export interface CompartmentPlan {
  readonly stateCount: number;
  /** The state that first members are in. */
  readonly firstState: number;
  /** [stateCount] whether members in it count in the cascade size. */
  readonly active: readonly boolean[];
  /** At most 30. */
  readonly rules: readonly CompartmentRule[];
  /** Where several rules take effect in one step: the first one, or each with the same chance. */
  readonly conflicts: 'first' | 'lot';
  /** Who is in other states at first: each member of the first state with a probability, once for each entry. */
  readonly placed: readonly { readonly state: number; readonly share: number }[];
  /** [figures] what the kernel writes. */
  readonly figures: readonly PlanFigure[];
}

/** Something that is followed during a run. */
export type PlanFigure =
  /** Most members in these states at once, or when that was first so. */
  | { readonly kind: 'peak' | 'peak-time'; readonly of: readonly boolean[] }
  /** When the latest change was. */
  | { readonly kind: 'duration' };
