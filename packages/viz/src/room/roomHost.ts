import type { CompareData } from '../page/compareData.js';
import type { ViewState } from '../state/viewState.js';

/** The comparison that a room looks at. */
export interface RoomHost {
  readonly root: ShadowRoot;
  readonly data: CompareData;
  readonly state: ViewState;
  restore(state: ViewState): void;
  /** Simulates nothing for bands that a presentation does not show. */
  holdSamples(isHeld: boolean): void;
}
