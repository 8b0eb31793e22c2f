import type { CompareData } from '../page/compareData.js';
import type { PlayerData } from '../page/playerData.js';
import type { ShownWorld } from '../player/player.js';
import type { ViewState } from '../state/viewState.js';

/** An element whose view can be shared: one of a single world, or of several. */
export interface SharedElement extends HTMLElement {
  data: PlayerData | CompareData | undefined;
  /** Undefined while it has no data. */
  state: ViewState | undefined;
  readonly player: { readonly shown: readonly ShownWorld[]; play(): void; pause(): void } | undefined;
}

/** Hours, in a classical model steps, until the last of the shown runs has ended. */
export function endOf(shown: readonly ShownWorld[]): number {
  return Math.max(0, ...shown.map(({ run }) => run.timed?.hours.at(-1) ?? run.stepCount - 1));
}
