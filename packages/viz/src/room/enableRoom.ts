import { Room } from './room.js';
import { offerRoom } from './roomSlot.js';

/** Gives comparisons that start from now on their presenter mode: for pages that import this package. */
export function enableRoom(): void {
  offerRoom(() => (host) => new Room(host));
}
