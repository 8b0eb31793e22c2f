import { offerPart } from '../parts/playerParts.js';
import { Room } from './room.js';

/**
 * Gives comparisons that start from now on their presenter mode: for pages that import this package. Pages of scripts have
 * `room.js` instead, before the player.
 */
export function enableRoom(): void {
  offerPart('room', () => (host) => new Room(host));
}
