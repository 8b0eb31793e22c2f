import { offerPart } from '../parts/playerParts.js';
import { PAGE_SHARING } from './pageSharing.js';

/**
 * Gives elements that start from now on links, undoing, exports and messages with the page around theirs: for pages that
 * import this package. Pages of scripts have `share.js` instead, before the player.
 */
export function enableSharing(): void {
  offerPart('share', () => PAGE_SHARING);
}
