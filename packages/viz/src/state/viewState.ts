import type { Lang } from '../messages/messages.js';

/**
 * What a viewer has set on a screen of one or several worlds: all that a permalink, a step of undoing or a message from an
 * embedding page needs to bring it back. Plain JSON.
 */
export interface ViewState {
  /** Run of the ensemble, from 0. */
  readonly run: number;
  /** Hours from the start, in a classical model steps. */
  readonly at: number;
  readonly isPlaying: boolean;
  /** How many times faster than usual. */
  readonly speed: number;
  /** Only members who fare differently shine; several worlds only. */
  readonly onlyDifferent: boolean;
  /** [worlds] id of the content that each shows. */
  readonly contents: readonly string[];
  /** [worlds] what the viewer has changed in each scenario, by path: `crisis.response[0].delay`. */
  readonly changes: readonly Readonly<Record<string, unknown>>[];
  readonly lang: Lang;
}
