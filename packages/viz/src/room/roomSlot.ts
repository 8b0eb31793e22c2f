import type { RoomHost } from './roomHost.js';
import type { RoomKit } from './roomKit.js';

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

/** Gives a comparison its presenter mode. A script of its own, for pages that have it, which takes from the player what both need. */
export type MakeRoom = (kit: RoomKit) => (host: RoomHost) => PresenterMode;

/** Under this name the two scripts of a page find each other; that of the room comes first. */
const NAME = Symbol.for('grapevine.room');

/** Puts presenter mode where comparisons find it, before they start. */
export function offerRoom(room: MakeRoom): void {
  (globalThis as Record<symbol, unknown>)[NAME] = room;
}

/** The presenter mode of this page; undefined where it has none. */
export function pageRoom(): MakeRoom | undefined {
  return (globalThis as Record<symbol, unknown>)[NAME] as MakeRoom | undefined;
}

/** The script that put presenter mode there, as its build makes it; undefined where it came in another way. */
export function roomScript(): string | undefined {
  const text = String(pageRoom());
  return text.startsWith('function(grapevineKit)')
    ? `globalThis[Symbol.for('grapevine.room')]=${text};`
    : undefined;
}
