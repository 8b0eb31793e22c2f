import type { ParameterSpec, Text } from '../base/parameters.js';
import type { PressureRate } from '../engine/compartments/compartmentPlan.js';
import type { TraitLaw } from '../random/traitLaw.js';
import type { ModelState } from './modelDefinition.js';

/** A number, or the name of the parameter that holds it. */
export type Quantity<P> = number | (keyof P & string);

/** One state by its name, or several. */
export type StateNames = string | readonly string[];

/** A way from one state to another, and what makes members go it. */
export type Transition<P> = { readonly from: string; readonly to: string } & Cause<P>;

/** What makes members go from one state to another. Exactly one of them. */
export type Cause<P> =
  | { readonly rate: Quantity<P> }
  | { readonly after: Quantity<P> | TraitLaw }
  | { readonly at: Quantity<P> }
  | { readonly contact: ContactCause<P> }
  | { readonly pressure: PressureCause<P> }
  | { readonly threshold: ThresholdCause<P> };

/** By contact: each contact in one of the states `with` is one independent trial in each step, or a rate. */
export interface ContactCause<P> {
  readonly with: StateNames;
  readonly rate: Quantity<P>;
  /** The state that the contact comes into. Default: he stays what he is. */
  readonly contactTo?: string;
}

/** By number: a group of `size` acts on each member at `rate(active, size)`, `active` being others in one of the states `of`. */
export interface PressureCause<P> {
  readonly of: StateNames;
  /** A pure function, asked once for each number and size that occurs. A tie counts as a group of two. */
  readonly rate: (active: number, size: number, parameters: P) => ReturnType<PressureRate>;
}

/** By threshold: as soon as so many contacts, or such a share of them, are in one of the states `of`. */
export type ThresholdCause<P> = { readonly of: StateNames } & (
  | { readonly count: Quantity<P> }
  | { readonly share: Quantity<P> }
);

/** A figure of each run, followed by the engine. */
export type FigureDescription = {
  readonly name: string;
  readonly label?: Text;
  readonly unit?: string;
} & ({ readonly peak: StateNames } | { readonly peakTime: StateNames } | { readonly duration: true });

/** A model as data: what `defineModel` takes. */
export interface ModelDescription<P extends object> {
  /** What scenario files call it. */
  readonly name: string;
  /** Default: the name. */
  readonly label?: Text;
  /** Its parameters; a number alone is a parameter from 0 to 1 with that default. */
  readonly parameters: { readonly [K in keyof P]-?: ParameterSpec | number };
  /** Its states; all are in the first one but those placed elsewhere. Where none is called active, all but the first are. */
  readonly states: readonly (string | (Omit<ModelState, 'label'> & { readonly label?: Text }))[];
  /** The state that first members are in. Default: the first that is active. */
  readonly firstMembers?: string;
  /** Members who are in other states at first: each member who is in the first state, with that probability. */
  readonly placed?: readonly { readonly state: string; readonly share: Quantity<P> }[];
  /** Where several take effect on a member in one step, the first of them does, or one of them by lot. */
  readonly transitions: readonly Transition<P>[];
  readonly conflicts?: 'first' | 'lot';
  readonly figures?: readonly FigureDescription[];
  /** Default: both, and the parameter `time` says which. */
  readonly time?: 'steps' | 'continuous';
  readonly usualSteps?: number;
}
