import type { Duration } from '../../base/duration.js';
import type { Text } from '../../base/parameters.js';
import type { Briefed } from '../../engine/crisisSetup.js';
import type { ResponseChannel, ResponseStrategy } from '../crisis.js';

/** `grapevine-script/1`: what somebody shows to a room, beat by beat, over worlds that are compared. */
export interface Script {
  readonly format: 'grapevine-script/1';
  readonly title: Text;
  /** Worlds that are not shown, only counted: by name, as figures call them. */
  readonly variants: Readonly<Record<string, ScriptVariant>>;
  readonly beats: readonly Beat[];
}

/** Worlds of a page are called by their places. */
export type WorldLetter = (typeof WORLD_LETTERS)[number];
export const WORLD_LETTERS = ['A', 'B', 'C', 'D'] as const;

/** What is another in a scenario, by path: `crisis.response[0].delay`; `null` takes something away. */
export type Changes = Readonly<Record<string, unknown>>;

/** A shown world with changes. */
export interface ScriptVariant {
  readonly world: WorldLetter;
  readonly changes: Changes;
}

/** One thing to say, to ask or to do. */
export interface Beat {
  readonly title: Text;
  /** Texts may hold figures in braces: see `Figure`. */
  readonly text: Text;
  readonly view?: BeatView;
  /** Plays from the view's moment up to this one; where there is a question, once it is answered. */
  readonly playTo?: Moment;
  readonly question?: Question;
  readonly reveal?: Reveal;
  readonly exercise?: ExercisePlan;
  /** For the one who presents. */
  readonly notes?: Text;
}

/** A time from the start; in a classical model a number of steps. */
export type Moment = Duration | number;

/** What is on the screen. What is absent stays as it was in the beat before. */
export interface BeatView {
  /** From 0. */
  readonly run?: number;
  readonly at?: Moment;
  readonly speed?: number;
  readonly onlyDifferent?: boolean;
  /** [worlds] id of the content that each shows. */
  readonly contents?: readonly string[];
  /** Changes of shown worlds, all of them; absent: as before. */
  readonly changes?: Readonly<Partial<Record<WorldLetter, Changes>>>;
  /** Worlds that are shown; an empty list: all. */
  readonly show?: readonly WorldLetter[];
}

/**
 * The mean of a figure over the ensemble of a world or a variant: `B.contents.complaint.reach`. Of two worlds, run by run,
 * the first less the second: `silence-B.crisis.lost`. In a text also `{…|share}`, as a share of all members, and
 * `{…|between}`, its 95 % interval.
 */
export type Figure = string;

/** Asked before the answer is shown. Either `choices` or `number`. */
export interface Question {
  readonly ask: Text;
  readonly choices?: readonly Choice[];
  /** Place of the choice that is right, from 0. Default: the one with the largest figure; without figures none is. */
  readonly right?: number;
  readonly number?: NumberQuestion;
}

/** A way to answer, and what it comes to. */
export interface Choice {
  readonly text: Text;
  readonly figure?: Figure;
}

/** A number is guessed. */
export interface NumberQuestion {
  readonly figure: Figure;
  /** Ends of the scale. */
  readonly min: number;
  readonly max: number;
  /** What is counted: `people`. */
  readonly unit?: Text;
}

/** What comes after the guess. */
export interface Reveal {
  readonly text: Text;
  /** Figures to be drawn side by side. */
  readonly bars?: readonly Required<Choice>[];
}

/** The room decides for a company, at some moments of a run. */
export interface ExercisePlan {
  readonly world: WorldLetter;
  readonly moments: readonly { readonly at: Duration; readonly text?: Text }[];
  /** What can be chosen. */
  readonly strategies: readonly ResponseStrategy[];
  readonly channels: readonly ResponseChannel[];
  readonly briefed: readonly Briefed[];
}
