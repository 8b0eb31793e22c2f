import type { MakeRoom } from './parts/presenterMode.js';
import { Room } from './room/room.js';

/** Presenter mode, as its script gives it to the player: see `bundlePart`. */
export const part: MakeRoom = (host) => new Room(host);
