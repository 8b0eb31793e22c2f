import { Room } from './room/room.js';
import type { RoomHost } from './room/roomHost.js';

/** What the script of the room gives the player: see `bundleRoom`. */
export function attachRoom(host: RoomHost): Room {
  return new Room(host);
}
