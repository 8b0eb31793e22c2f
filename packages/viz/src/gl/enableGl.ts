import { offerPart } from '../parts/playerParts.js';
import { openGl } from './openGl.js';

/**
 * Lets a graphics processor paint, where there is one, for elements that start from now on: for pages that import this
 * package. Pages of scripts have `gl.js` instead, before the player.
 */
export function enableGl(): void {
  offerPart('gl', () => openGl);
}
