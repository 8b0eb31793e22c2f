import type { RoomHost } from '../room/roomHost.js';

/** Presenter mode of a comparison. */
export interface PresenterMode {
  readonly isOpen: boolean;
  /** The beat that is shown, from 0. */
  readonly beat: number | undefined;
  /** Begins to present; nothing where there is nothing to be presented. */
  open(): void;
  /** Goes to a beat, from 0. */
  go(beat: number): void;
  leave(): void;
  /** Obeys a key; true if it meant something. */
  press(event: KeyboardEvent): boolean;
  close(): void;
}

/** Gives a comparison its presenter mode. */
export type MakeRoom = (host: RoomHost) => PresenterMode;
