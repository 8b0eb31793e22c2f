import { type Beat, hoursOf, type Script, type WorldLetter } from '@grapevine/core';
import type { ViewState } from '../state/viewState.js';

/** What a beat shows. */
export interface ShownBeat {
  readonly state: ViewState;
  /** Places of the worlds that are shown; empty: all. */
  readonly show: readonly number[];
  /** Plays up to here, hours or steps. */
  readonly playTo: number | undefined;
}

/** Hours of a duration; steps of a classical model are numbers already. */
function timeOfMoment(moment: string | number): number {
  return typeof moment === 'number' ? moment : hoursOf(moment)!;
}

/** The place of a world among those of the page. */
export function placeOfLetter(letter: string): number {
  return letter.charCodeAt(0) - 65;
}

/**
 * What a beat shows: what it says itself, and what the beats before it have said, over what was set before the first. The
 * same whether one comes to it from before or from behind.
 */
export function shownBeat({ beats }: Script, index: number, given: ViewState): ShownBeat {
  let state: ViewState = { ...given, isPlaying: false, onlyDifferent: false };
  let show: readonly number[] = [];
  for (const [i, beat] of beats.slice(0, index + 1).entries()) {
    state = merged(state, beat, beats[i - 1]?.playTo);
    if (beat.view?.show) show = beat.view.show.map(placeOfLetter);
  }
  const { playTo } = beats[index]!;
  return { state, show, playTo: playTo === undefined ? undefined : timeOfMoment(playTo) };
}

function merged(state: ViewState, { view = {} }: Beat, playedTo: string | number | undefined): ViewState {
  const { at = playedTo, run, speed, onlyDifferent, contents, changes } = view;
  return {
    ...state,
    ...(run !== undefined && { run }),
    ...(speed !== undefined && { speed }),
    ...(onlyDifferent !== undefined && { onlyDifferent }),
    ...(contents && { contents: state.contents.map((content, i) => contents[i] ?? content) }),
    ...(changes && { changes: state.changes.map((_, i) => changes[letterAt(i)] ?? {}) }),
    at: at === undefined ? state.at : timeOfMoment(at),
  };
}

function letterAt(place: number): WorldLetter {
  return String.fromCharCode(65 + place) as WorldLetter;
}
